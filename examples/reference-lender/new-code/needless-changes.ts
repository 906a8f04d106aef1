import { isRenaming } from "../amending/forms.js";
import type { DayBook } from "../end-of-day.js";
import { isoOf } from "../loan/day.js";
import type { StoredRecord } from "../storage/rows.js";
import type { CodeChange } from "./code-change.js";
import { codeNamed } from "./code-xml.js";
import { codedIn } from "./coded-in.js";
import { isOut } from "./is-out.js";

/** Positions of the refused records of a new code that can never be loaded, among records that wait to be reported again. */
export async function needlessChanges(book: DayBook, waiting: readonly StoredRecord[]): Promise<number[]> {
  const needless: number[] = [];
  for (const { seq, code, account_id, as_of } of waiting) {
    const change = isRenaming(code)
      ? codedIn(book, account_id)?.codeChanges?.find(({ day }) => isoOf(day) === as_of)
      : undefined;
    if (change === undefined) continue;
    if (isNeedless(change, await book.store.exchange.recordsOfAccount(account_id))) needless.push(seq);
  }
  return needless;
}

/**
 * Whether the bureau has nothing of the account under the code before and will get nothing, as when its first record was
 * refused too and has gone out under the new code meanwhile.
 */
function isNeedless({ day, before }: CodeChange, rows: readonly StoredRecord[]): boolean {
  return !rows.some(({ code, as_of, state, xml, known_on }) => {
    const coming = state === "waiting" && as_of < isoOf(day);
    if (isRenaming(code)) return as_of < isoOf(day) && (coming || isOut(state));
    return known_on === null && (coming || (isOut(state) && codeNamed(xml) === before));
  });
}
