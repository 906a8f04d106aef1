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
export const ORDER_RULES: ReadonlySet<string> = new Set(["R2101205", "R2101206", "R2101212", "R2101215"]);

/**
 * Records of one account that arrive in an order the bureau refuses: anything after a closing record (R2101205), a
 * closing record dated before what is held (R2101206), a first record without the basic information (R2101215), and a
 * month told again as of an earlier or the same day (R2101212).
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
      const held = record.month === null ? undefined : monthAsOf.get(record.month);
      if (closedBy !== undefined) {
        refused(
          "R2101205",
          "BLR020",
          `the account was closed as of ${closedBy.asOf}`,
          `账户已于 ${closedBy.asOf} 关闭`,
        );
      } else if (record.closes && record.asOf < latest) {
        refused("R2101206", "BLR021", `a record as of ${latest} is held already`, `库中已有 ${latest} 的记录`);
      } else if (index === 0 && !record.introduces) {
        refused(
          "R2101215",
          "BLR004",
          "the first record of an account must carry the basic information",
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
