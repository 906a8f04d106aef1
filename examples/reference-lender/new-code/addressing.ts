import { isRenaming } from "../amending/forms.js";
import type { DayBook } from "../end-of-day.js";
import { type Day, dayOf, isoOf } from "../loan/day.js";
import type { RecordCode } from "../reporting/correction.js";
import type { StoredRecord } from "../storage/rows.js";
import type { CodeChange } from "./code-change.js";
import { codeNamed, underCode } from "./code-xml.js";
import { type Coded, codedIn } from "./coded-in.js";
import { isOut } from "./is-out.js";

/** What is needed of a record to put the right code on it. */
interface Addressed {
  readonly accountId: string;
  readonly asOf: string;
  readonly code: RecordCode;
  readonly xml: string;
}

/** A new code, and whether the bureau has been told of it. */
interface Turn {
  readonly change: CodeChange;
  told: boolean;
}

/**
 * Puts on each record of an account the code that it has at the bureau when the record comes there, whatever day it is as of
 * (clauses L71, L76): the old one before the 211, 221, 231 or 511, the new one after it.
 * @param day the business day whose end it is
 * @param records all that goes out that night, in its order; the answer is to be asked for each in the same order
 */
export async function addressing(
  book: DayBook,
  day: Day,
  records: readonly Addressed[],
): Promise<(record: Addressed) => string> {
  const turns = new Map<string, Turn[]>();
  if (book.behaviour.newCodes.used) {
    for (const id of new Set(records.map(({ accountId }) => accountId))) {
      const account = codedIn(book, id);
      const changes = account?.codeChanges?.filter((change) => change.day <= day) ?? [];
      if (account === undefined || changes.length === 0) continue;
      const rows = await book.store.exchange.recordsOfAccount(id);
      const goes = ({ day: on }: CodeChange): boolean =>
        records.some(({ accountId, asOf, code }) => accountId === id && isRenaming(code) && asOf === isoOf(on));
      turns.set(
        id,
        changes.map((change) => ({ change, told: isTold(change, account, rows, goes(change)) })),
      );
    }
  }
  return (record) => {
    const { accountId, asOf, code } = record;
    const xml = withContracts(book, record);
    const own = turns.get(accountId);
    if (own === undefined) return xml;
    if (isRenaming(code)) {
      for (const turn of own) if (isoOf(turn.change.day) === asOf) turn.told = true;
      return xml;
    }
    const next = own.find(({ told }) => !told);
    const last = own.at(-1);
    return underCode(xml, next?.change.before ?? last?.change.after ?? codeNamed(xml));
  };
}

/** Segment E names a contract over collateral by the code that it has at the end of the as-of date (clause L76). */
function withContracts({ plain, behaviour }: DayBook, { asOf, xml }: Addressed): string {
  if (!behaviour.newCodes.used || !xml.includes("<Ccc>")) return xml;
  return xml.replace(/<Ccc>([^<]*)</gu, (_, code: string) => `<Ccc>${plain.contractCode(code, dayOf(asOf))}<`);
}

/** Whether a new code is in use at the bureau before anything of the night comes there. */
function isTold(change: CodeChange, account: Coded, rows: readonly StoredRecord[], goes: boolean): boolean {
  const told = rows.filter(({ code, as_of }) => isRenaming(code) && as_of === isoOf(change.day));
  // Without a 211 the account has it from the day of the change on, but where it was void that day.
  if (told.length === 0) return !goes && account.voidOn !== change.day;
  if (told.some(({ state }) => isOut(state))) return true;
  if (goes || told.at(-1)?.state !== "lapsed") return false;
  // Given up: with the whole account, which has the code before, or since the bureau has it under the new one.
  const has = rows.some(({ code, state, xml }) => !isRenaming(code) && isOut(state) && codeNamed(xml) === change.after);
  return account.voidOn === undefined || has;
}
