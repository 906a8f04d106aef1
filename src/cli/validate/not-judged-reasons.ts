import type { Bilingual } from "../../../schemas/run/finding.js";

/** Why an input was not judged. None of these is a defect of the lender. */
export const NOT_JUDGED_REASONS: Readonly<Record<"noKey" | "feedback" | "template" | "tooLong", Bilingual>> = {
  noKey: {
    en: "not read: the file is encrypted and no SM4 key was given; name its environment variable with --sm4-key-env",
    zh: "未读取：文件已加密而未提供SM4密钥，请用--sm4-key-env指定存放密钥的环境变量",
  },
  feedback: {
    en: "not judged: this is feedback of the bureau, not a report",
    zh: "未判断：这是征信中心的反馈文件，不是报送文件",
  },
  template: {
    en: "not judged: this is a template with placeholders like #{name}, not a record",
    zh: "未判断：这是带有#{name}占位符的模板，不是记录",
  },
  tooLong: {
    en: "not judged: records without a header are read up to 30 000 000 bytes; send a report file",
    zh: "未判断：不带文件头的记录最多读取30000000字节，请使用报送文件",
  },
};

/** Whether a text is a template whose placeholders have not been filled in. */
export function isTemplate(text: string): boolean {
  return />#\{[A-Za-z_]\w*\}</.test(text);
}

/** A record type without a layout here. */
export function notCovered(recordType: string, count: number): Bilingual {
  const records = count === 1 ? "1 record" : `${count} records`;
  return {
    en: `not judged: record type ${recordType} is not covered yet (${records})`,
    zh: `未判断：尚未覆盖记录类型${recordType}（${count}条）`,
  };
}
