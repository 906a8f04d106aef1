import type { Defect } from "./defect.js";

/** Lines are joined by CRLF, so the last record has none. */
export const lastLineWithoutCrlf: Defect = {
  name: "last-line-without-line-end",
  sentence: {
    en: "Lines are joined by CRLF, so the last record has none.",
    zh: "文件各行用回车换行连接，最后一条记录缺少行尾。",
  },
  expected: ["malformed", "dropped"],
  seed: (right) => ({
    ...right,
    files: { ...right.files, content: (header, records) => [header, ...records].join("\r\n") },
  }),
};
