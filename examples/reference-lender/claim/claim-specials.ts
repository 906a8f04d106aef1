import { type Day, isoOf } from "../loan/day.js";
import type { PlainDecision } from "../plain/plain-account.js";
import { type Claim, transferOf } from "./claim.js";
import { nextOwed } from "./right-claims.js";

/** A group of segment K, all transactions of one type and day. */
export interface ClaimSpecial {
  /** ChanTranType (§4.7). */
  readonly type: "3" | "11" | "12" | "13";
  /** TranDate. */
  readonly date: string;
  /** In minor units. */
  readonly amount: number;
}

/**
 * The special transactions that a record tells (clauses L38, L39): repayments in kind of its day, what was let go since
 * the record before, and with the last one the transfer, at its price.
 */
export function claimSpecials(claim: Claim, { day, code }: PlainDecision): ClaimSpecial[] {
  const before = recordBefore(claim, day);
  const groups = new Map<string, ClaimSpecial>();
  for (const { day: on, event } of claim.events) {
    const isRelief = event.type === "relief" && on > before && on <= day;
    if (!isRelief && !(event.type === "repayment-in-kind" && on === day)) continue;
    const [type, date] = [isRelief ? "11" : "3", isoOf(on)] as const;
    const amount = event.amount + (groups.get(`${type} ${date}`)?.amount ?? 0);
    groups.set(`${type} ${date}`, { type, date, amount });
  }
  const transfer = code === "20" ? transferOf(claim) : undefined;
  if (transfer === undefined) return [...groups.values()];
  const type = transfer.how === "sale" ? "13" : "12";
  return [...groups.values(), { type, date: isoOf(day), amount: transfer.price }];
}

/** The as-of day of the record before that of a day. */
function recordBefore(claim: Claim, day: Day): Day {
  let before = claim.openDay - 1;
  for (let one = nextOwed(claim, before); one !== undefined && one.day < day; one = nextOwed(claim, one.day)) {
    before = one.day;
  }
  return before;
}
