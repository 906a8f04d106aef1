import type { Bilingual, FieldDifference } from "../../schemas/run/finding.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord, RuleBreach } from "../profiles/received-record.js";
import type { ReadingConflict } from "./reading-tracker.js";

/** The sentence of each class of finding, in both languages. */
export const findingText = {
  dropped: (owed: OwedRecord, deadline: string): Bilingual => ({
    en: `The ${owedName(owed).en} was due by ${deadline} and never came.`,
    zh: `${owedName(owed).zh}应在 ${deadline} 前报送，始终未收到。`,
  }),
  late: (owed: OwedRecord, deadline: string, arrived: string): Bilingual => ({
    en: `The ${owedName(owed).en} was due by ${deadline} and came only by ${arrived}.`,
    zh: `${owedName(owed).zh}应在 ${deadline} 前报送，直到 ${arrived} 才收到。`,
  }),
  beyondWindow: (owed: OwedRecord, deadline: string, arrived: string): Bilingual => ({
    en: `The ${owedName(owed).en} was due by ${deadline} and came only by ${arrived}, when it had long counted as dropped.`,
    zh: `${owedName(owed).zh}应在 ${deadline} 前报送，直到 ${arrived} 才收到，早已视为漏报。`,
  }),
  early: (owed: OwedRecord, arrived: string, notBefore: string): Bilingual => ({
    en: `The ${owedName(owed).en} came by ${arrived}, before its day was over at ${notBefore}.`,
    zh: `${owedName(owed).zh}在 ${arrived} 已收到，早于当日日切 ${notBefore}。`,
  }),
  misdated: (owed: OwedRecord, received: ReceivedRecord): Bilingual => ({
    en: `The ${owedName(owed).en} came as of ${received.asOf}.`,
    zh: `${owedName(owed).zh}的信息报告日期被报为 ${received.asOf}。`,
  }),
  doubled: (received: ReceivedRecord, first: ReceivedRecord): Bilingual => ({
    en: `${receivedName(received).en} came again: first in ${first.file} line ${first.line}.`,
    zh: `${receivedName(received).zh}重复报送：首次见于 ${first.file} 第 ${first.line} 行。`,
  }),
  unowed: (received: ReceivedRecord): Bilingual => ({
    en: `${receivedName(received).en} came, and nothing in the ledger calls for it.`,
    zh: `收到${receivedName(received).zh}，但账务上没有任何依据。`,
  }),
  contradicted: (received: ReceivedRecord, differences: readonly FieldDifference[]): Bilingual => {
    const fields = differences.slice(0, 4).map(({ field }) => field.slice(field.indexOf(".") + 1));
    const more = differences.length > fields.length ? ` (+${differences.length - fields.length})` : "";
    return {
      en: `${receivedName(received).en} contradicts the ledger in ${fields.join(", ")}${more}.`,
      zh: `${receivedName(received).zh}与账务不符：${fields.join("、")}${more}。`,
    };
  },
  mixed: (received: ReceivedRecord, conflict: ReadingConflict): Bilingual => ({
    en: `${receivedName(received).en} reads "${conflict.question}" as ${conflict.now}; ${conflict.firstSeen} reads it as ${conflict.before}. Either is right, both in one run are not.`,
    zh: `${receivedName(received).zh}对“${conflict.question}”采用 ${conflict.now}，而 ${conflict.firstSeen} 采用 ${conflict.before}；两种口径均可，但不得混用。`,
  }),
  unrepaired: (received: ReceivedRecord, refusal: RuleBreach, known: string, due: string): Bilingual => ({
    en: `${receivedName(received).en} was refused (${refusalName(refusal)}), the lender was told by ${known}, and by ${due} it had not been put right.`,
    zh: `${receivedName(received).zh}被征信中心拒绝（${refusalName(refusal)}），机构于 ${known} 收到反馈，至 ${due} 仍未更正重报。`,
  }),
  repairedLate: (received: ReceivedRecord, due: string, arrived: string): Bilingual => ({
    en: `${receivedName(received).en} was refused and should have been put right by ${due}; it came again only by ${arrived}.`,
    zh: `${receivedName(received).zh}被拒后应在 ${due} 前更正重报，直到 ${arrived} 才收到。`,
  }),
  disordered: (received: ReceivedRecord, why: Bilingual): Bilingual => ({
    en: `${receivedName(received).en} cannot be loaded where it came: ${why.en}.`,
    zh: `${receivedName(received).zh}按到达顺序无法入库：${why.zh}。`,
  }),
  outOfOrder: (received: ReceivedRecord, what: string, after: string): Bilingual => {
    const byDay = what === received.asOf;
    return {
      en: `${receivedName(received).en} puts ${what} right after ${after}: ${byDay ? "days" : "months"} are put right in their order.`,
      zh: `${receivedName(received).zh}在更正 ${after} 之后才更正 ${what}：应按${byDay ? "日期" : "月份"}顺序更正。`,
    };
  },
} as const;

function refusalName({ rule, feedbackCode }: RuleBreach): string {
  return feedbackCode === undefined ? rule : `${rule}, ${feedbackCode}`;
}

function owedName(owed: OwedRecord): Bilingual {
  const type = typeName(owed.recordType, owed.codes[0]?.code ?? "");
  const month = owed.months[0] === undefined ? "" : ` for ${owed.months[0]}`;
  return {
    en: `record ${type}${month} as of ${owed.asOf}`,
    zh: `${owed.asOf} 的 ${type} 记录`,
  };
}

function receivedName(received: ReceivedRecord): Bilingual {
  const type = typeName(received.recordType, received.code);
  if (received.asOf === "") return { en: `Record ${type}`, zh: `${type} 记录` };
  return { en: `Record ${type} as of ${received.asOf}`, zh: `${received.asOf} 的 ${type} 记录` };
}

/** Type and reporting code or segment; a deletion of all that is held has neither. */
function typeName(recordType: string, code: string): string {
  return code === "" ? recordType : `${recordType}/${code}`;
}
