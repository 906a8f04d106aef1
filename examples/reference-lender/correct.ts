import type { BookAccount } from "./book-account.js";
import type { DayBook } from "./end-of-day.js";
import { type Day, isoOf } from "./loan/day.js";
import type { Correction } from "./reporting/correction.js";
import { correctionXml, identitySegment } from "./reporting/correction-xml.js";
import { rewritten } from "./reporting/corrections.js";
import { type ToldBefore, toldBefore } from "./reporting/told-before.js";
import type { RecordRow } from "./storage/rows.js";

/** A correction that is not in a file yet. */
export type UnfiledCorrection = Omit<RecordRow, "fileName" | "line" | "state">;

const outThere: ReadonlySet<string> = new Set(["in-file", "sent", "loaded"]);
const order = ["213J", "212B", "212H", "212J", "214"];

/**
 * Puts right what an account has told, at the end of a day on which something became known (clauses L19 to L22, L84), in the
 * order in which it has to reach the bureau. The account then goes on as if all had been known in time.
 */
export async function correct(book: DayBook, account: BookAccount, day: Day): Promise<UnfiledCorrection[]> {
  const events = account.correctingOn(day);
  if (events.length === 0) return [];
  const { behaviour } = book;
  const { product } = account.contract.terms;
  const rows = await book.store.exchange.recordsOfAccount(account.id);
  const told = toldBefore(rows);
  let owed: Correction[];
  if (account.voidOn === day) {
    account.reported = { ...account.reported, closed: true };
    const gone = rows.some(({ known_on, state }) => known_on === null && outThere.has(state));
    owed = gone ? [{ code: "214", asOf: day, month: null, segment: "" }] : [];
  } else {
    owed = identityChange(book, account, day, told);
    const money = events.flatMap(({ event }) =>
      event.type === "repayment" || event.type === "reversal" ? [event] : [],
    );
    if (money.length > 0 && behaviour.corrections.rewrites(money, product)) {
      const again = rewritten(told, account.reported, (past) => account.view(past, day), day, behaviour);
      owed.push(...again.owed);
      account.reported = { ...account.reported, ...again.reported };
    }
  }
  const { reported: basis, id: accountId, code: accountCode } = account;
  const accountType = behaviour.lines.draws.accountType(account.contract.terms);
  return behaviour.corrections
    .sent(owed, product)
    .map((correction) => ({
      accountId,
      asOf: isoOf(correction.asOf),
      code: correction.code,
      month: correction.month,
      xml: correctionXml(accountCode, accountType, correction),
      basis: { ...basis, told: true },
      knownOn: isoOf(day),
    }))
    .toSorted((one, other) => order.indexOf(one.code) - order.indexOf(other.code));
}

/** The correction of segment B where a day's events change who the borrower is; none where nothing was told before. */
function identityChange(book: DayBook, account: BookAccount, day: Day, told: readonly ToldBefore[]): Correction[] {
  const { agreement } = book;
  const [was, is] = [account.identityOn(day - 1), account.identityOn(day)];
  const newest = newestHeld(told);
  if (newest === undefined || identitySegment(was, agreement) === identitySegment(is, agreement)) return [];
  return [identityCorrection(book, account, day, newest)];
}

/** A 212 of segment B with the identity known on a day. */
export function identityCorrection(book: DayBook, account: BookAccount, known: Day, newest: Day): Correction {
  const segment = book.behaviour.corrections.base(account.identityOn(known), newest, book.agreement);
  return { code: "212B", asOf: newest, month: null, segment };
}

/** The newest as-of date that the bureau holds of an account, or will hold when what is on its way has come (L22). */
export function newestHeld(told: readonly ToldBefore[]): Day | undefined {
  return told.findLast(({ held }) => held)?.asOf;
}
