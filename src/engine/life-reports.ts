import type { Instant } from "../../schemas/ledger/primitives.js";
import type { ToldAndTrue } from "../../schemas/run/event-log.js";
import { monthOf } from "../ledger/dates.js";
import type { RecordValues } from "../profiles/credit-report.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReportingProfile } from "../profiles/profile.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { lastMonthDue, owedBy, receivedBy } from "../reconcile/as-of-instant.js";
import { toldEntry, truthEntry } from "../reconcile/truth-entries.js";
import type { JudgedLife } from "./judge-cohort.js";

/**
 * The credit report of a life's borrower when the run ended, as told and as true: from the same records as the harm of a
 * finding, which is read earlier. Undefined for an account that was never opened.
 */
export function lifeReports(
  { parts, horizon }: Pick<JudgedLife, "parts" | "horizon">,
  profile: Pick<ReportingProfile, "creditReports">,
  runEnd: Instant,
): ToldAndTrue | undefined {
  const borrower = parts.find(({ lived }) => lived !== null)?.lived?.borrower;
  if (borrower === undefined) return undefined;
  const told = receivedBy(inOrderOfArrival(parts), runEnd)
    .filter(({ asOf }) => asOf <= horizon)
    .flatMap((record) => {
      const entry = toldEntry(record);
      return entry === null ? [] : [{ recordType: record.recordType, fields: entry.fields }];
    });
  const truth = parts.flatMap(({ owed, outcome }) => {
    const matches = outcome?.pairing.matches ?? [];
    return owedBy(owed, matches, runEnd).map((record) =>
      trueValues(record, matches.find((match) => match.owed === record)?.received),
    );
  });
  const { idType, idNum } = borrower;
  const owed = parts.flatMap((part) => part.owed);
  return profile.creditReports(told, truth, { idType, idNum }, lastMonthDue(owed, runEnd) ?? monthOf(horizon));
}

/** What arrived of all parts, in the order in which the bureau loads. */
function inOrderOfArrival(parts: JudgedLife["parts"]): readonly ReceivedRecord[] {
  return parts.flatMap(({ received }) => received).sort((a, b) => a.sequence - b.sequence);
}

/** The values of an owed record, without those of segments that may be left out and were. */
function trueValues(owed: OwedRecord, received: ReceivedRecord | undefined): RecordValues {
  const { fields } = truthEntry(owed, received);
  const isThere = (path: string): boolean => {
    const segment = path.slice(0, path.indexOf("."));
    const duty = owed.segments[segment];
    return duty === "must" || (duty === "may" && received?.segments.has(segment) === true);
  };
  return { recordType: owed.recordType, fields: new Map([...fields].filter(([path]) => isThere(path))) };
}
