import type { Bilingual } from "../../schemas/run/finding.js";
import type { ReceivedRecord } from "../profiles/received-record.js";

/** A record that the bureau could not load where it arrived, and the official rule that says so. */
export interface Disorder {
  readonly received: ReceivedRecord;
  readonly rule: string;
  readonly feedbackCode: string;
  readonly why: Bilingual;
}

/** The rules by which a record is refused for its place among the others. */
export const ORDER_RULES: ReadonlySet<string> = new Set([
  "R2101205",
  "R2101206",
  "R2101210",
  "R2101212",
  "R2101215",
  "R2151204",
  "R2201201",
  "R2201202",
  "R2301202",
  "R2301203",
  "R5101201",
  "R5101202",
  "R1101201",
  "R1101202",
  "R1201201",
  "R1301201",
  "R1401202",
]);

interface OrderRule {
  readonly rule: string;
  readonly feedbackCode: string;
}

/** Rules about the end of what a record type tells of: nothing comes after it, and it comes before nothing. */
const ENDS: Readonly<Record<string, { readonly after: OrderRule; readonly before: OrderRule }>> = {
  "220": {
    after: { rule: "R2201201", feedbackCode: "BCR001" },
    before: { rule: "R2201202", feedbackCode: "BCR002" },
  },
  "230": {
    after: { rule: "R2301202", feedbackCode: "BAR005" },
    before: { rule: "R2301203", feedbackCode: "BAR006" },
  },
  "510": {
    after: { rule: "R5101202", feedbackCode: "BPR003" },
    before: { rule: "R5101201", feedbackCode: "BPR002" },
  },
};

/** What the bureau takes only as of no earlier day than it holds, and the rule that says so. */
const NOT_OLDER: Readonly<Record<string, OrderRule>> = {
  "110": { rule: "R1101202", feedbackCode: "BBR002" },
  "120": { rule: "R1201201", feedbackCode: "BFR000" },
  "130": { rule: "R1301201", feedbackCode: "BOR000" },
  "140": { rule: "R1401202", feedbackCode: "BPR000" },
  "510": { rule: "R5101201", feedbackCode: "BPR002" },
};

const OF_ACCOUNTS = {
  after: { rule: "R2101205", feedbackCode: "BLR020" },
  before: { rule: "R2101206", feedbackCode: "BLR021" },
};

/**
 * Records of one account, line, guarantee … that arrive in an order the bureau refuses: anything after a closing record that no
 * opening again follows (R2101205, R2201201, R2301202) or a transfer out (R2101210), either dated before what is held (R2101206, R2201202, R2301203,
 * R2151204), a record of collateral or of a person dated before what is held (R5101201, R1101202 …), a first record without the
 * basic information (R2101215, R1101201), and a month told again as of an earlier or the same day (R2101212).
 */
export function findDisorder(received: readonly ReceivedRecord[]): Disorder[] {
  const disorders: Disorder[] = [];
  const monthAsOf = new Map<string, string>();
  let closedBy: ReceivedRecord | undefined;
  let latest = "";
  [...received]
    .sort((a, b) => a.sequence - b.sequence)
    .forEach((record, index) => {
      const refused = (rule: string, feedbackCode: string, en: string, zh: string): void => {
        disorders.push({ received: record, rule, feedbackCode, why: { en, zh } });
      };
      const end = ENDS[record.recordType] ?? OF_ACCOUNTS;
      const held = record.month === null ? undefined : monthAsOf.get(record.month);
      if (record.reopens === true && closedBy?.recordType !== "215") closedBy = undefined;
      if (closedBy?.recordType === "215") {
        refused(
          "R2101210",
          "BLR025",
          `the account went to another institution as of ${closedBy.asOf}`,
          `账户已于 ${closedBy.asOf} 转出`,
        );
      } else if (closedBy !== undefined) {
        const { rule, feedbackCode } = end.after;
        refused(rule, feedbackCode, `the account was closed as of ${closedBy.asOf}`, `账户已于 ${closedBy.asOf} 关闭`);
      } else if (record.recordType === "215" && record.closes && record.asOf <= latest) {
        refused("R2151204", "BQR004", `a record as of ${latest} is held already`, `库中已有 ${latest} 的记录`);
      } else if ((record.closes || record.inOrder === true) && record.asOf < latest) {
        const { rule, feedbackCode } = NOT_OLDER[record.recordType] ?? end.before;
        refused(rule, feedbackCode, `a record as of ${latest} is held already`, `库中已有 ${latest} 的记录`);
      } else if (index === 0 && !record.introduces) {
        const ofPerson = record.recordType === "110";
        refused(
          ofPerson ? "R1101201" : "R2101215",
          ofPerson ? "BBR001" : "BLR004",
          `the first record of ${ofPerson ? "a person" : "an account"} must carry the basic information`,
          "首次报送须含基本信息段",
        );
      } else if (held !== undefined && record.asOf <= held) {
        refused("R2101212", "BLR027", `${record.month} is held as of ${held}`, `${record.month} 已有 ${held} 的记录`);
      }
      if (record.month !== null && record.asOf > (held ?? "")) monthAsOf.set(record.month, record.asOf);
      if (record.closes) closedBy ??= record;
      if (record.asOf > latest) latest = record.asOf;
    });
  return disorders;
}
