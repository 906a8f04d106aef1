import type { BookAccount } from "../book-account.js";
import type { DayBook } from "../end-of-day.js";
import { type Day, dayOf, isoOf } from "../loan/day.js";
import { basisOf } from "../reporting/basis-of.js";
import type { RecordRow, StoredRecord } from "../storage/rows.js";
import type { LineDecision } from "./choices.js";
import type { CreditLine, LineTold } from "./credit-line.js";
import { lineCodeOf } from "./line-code-of.js";
import { lineXml } from "./line-xml.js";

/** A line's record that is not in a file yet. */
type UnfiledLineRecord = Omit<RecordRow, "fileName" | "line" | "state">;

/** What lines have to tell on a day. */
export interface LinesDay {
  readonly records: readonly UnfiledLineRecord[];
  /** The lines that were looked at, and what each has told once the records are made. */
  readonly lines: readonly { readonly line: CreditLine; readonly told: LineTold }[];
}

/**
 * Makes the records of the lines that have something to tell at the end of a business day, in a file that takes `asOf` for
 * the day. The lines have not told it before it is stored.
 * @param accounts the accounts that were looked at on the day
 */
export function lineRecords(book: DayBook, day: Day, asOf: Day, accounts: readonly BookAccount[]): LinesDay {
  const { agreement, behaviour, lines: all } = book;
  const lines = new Set(all.on(day));
  for (const account of accounts) {
    const line = account.request.under === undefined ? undefined : all.line(account.request.under);
    if (line === undefined || account.view(day).state.closedOn !== day) continue;
    line.drawClosed(day);
    lines.add(line);
  }
  const records: UnfiledLineRecord[] = [];
  const after: { line: CreditLine; told: LineTold }[] = [];
  for (const line of lines) {
    let { told } = line;
    for (const decision of line.owed(day, behaviour)) {
      if (told.over) break;
      const basis = basisOf(told.days.length > 0);
      const row = { accountId: line.id, asOf: isoOf(decision.day), month: null, basis, knownOn: null };
      const state = line.stateAt(decision.day);
      const identity = line.identityOn(decision.day);
      const reportDate = decision.day === day ? asOf : decision.day;
      const xml = lineXml(identity, state, decision, reportDate, agreement, behaviour);
      records.push({ ...row, code: `220${decision.code}`, xml });
      const account = behaviour.lines.records.account(identity, state, decision, agreement);
      if (account !== undefined) records.push({ ...row, code: "10", xml: account });
      told = { days: [...told.days, row.asOf], over: decision.code === "20" };
    }
    after.push({ line, told });
  }
  return { records, lines: after };
}

/** A record 220 that goes into a file once more, made anew from the facts of its own day (clause L17). */
export function lineRecordAnew(book: DayBook, line: CreditLine, record: StoredRecord, asOf: Day): string {
  const decision = decisionOf(record);
  if (decision === undefined) return record.xml;
  const [identity, state] = [line.identityOn(decision.day), line.stateAt(decision.day)];
  return lineXml(identity, state, decision, asOf, book.agreement, book.behaviour);
}

function decisionOf({ code, as_of }: StoredRecord): LineDecision | undefined {
  const told = lineCodeOf(code);
  return told === undefined ? undefined : { day: dayOf(as_of), code: told };
}
