import type { DayBook } from "../end-of-day.js";
import type { Day } from "../loan/day.js";
import { type ToldBefore, toldBefore } from "../reporting/told-before.js";
import type { StoredRecord } from "../storage/rows.js";
import type { Amended } from "./amended.js";
import { segmentIn } from "./amendment-xml.js";
import type { Amendment } from "./choices.js";

const [monthly, cleared] = ["AcctMthlyBlgInfSgmt", "AcctDbtInfSgmt"];

/**
 * What puts right the months and the clearings of arrears that a card has told, where a payment was found late or bounced
 * (clauses L21, L84): clearings that were none, the months in their order, clearings that read otherwise.
 */
export function lateAmendments(book: DayBook, thing: Amended, rows: readonly StoredRecord[], known: Day): Amendment[] {
  const told = toldBefore(rows).filter(({ held, asOf }) => held && asOf < known);
  const months = new Map(told.flatMap((one) => (one.code === "40" ? [] : [[one.month, one]])));
  const clearings = told.filter(({ code }) => code === "40");
  const isOwed = ({ asOf }: ToldBefore): boolean => thing.owesAsOf(asOf, known, book.behaviour);
  return [
    ...clearings.filter((one) => !isOwed(one)).map(({ asOf }): Amendment => ({ code: "213J", asOf, segment: "" })),
    // Of two records of one month the newer is the one that can be corrected (R2121207).
    ...[...months.values()].flatMap((one) => putRight(book, thing, one, known)),
    ...clearings.filter(isOwed).flatMap((one) => putRight(book, thing, one, known)),
  ];
}

/** What puts right a segment; nothing where it reads as it should. */
function putRight(
  { agreement, behaviour }: DayBook,
  thing: Amended,
  { asOf, code, month, segment: was }: ToldBefore,
  known: Day,
): Amendment[] {
  const is = segmentIn(thing.xmlAsOf(asOf, code, known, agreement, behaviour), code === "40" ? cleared : monthly);
  if (is === was) return [];
  return [code === "40" ? { code: "212J", asOf, segment: is } : { code: "212H", asOf, month, segment: is }];
}
