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
  { lived, outcome, owed, received, horizon }: JudgedLife,
  profile: Pick<ReportingProfile, "creditReports">,
  runEnd: Instant,
): ToldAndTrue | undefined {
  if (lived === null || outcome === null) return undefined;
  const { matches } = outcome.pairing;
  const told = receivedBy(received, runEnd)
    .filter(({ asOf }) => asOf <= horizon)
    .flatMap((record) => {
      const entry = toldEntry(record);
      return entry === null ? [] : [{ recordType: record.recordType, fields: entry.fields }];
    });
  const truth = owedBy(owed, matches, runEnd).map((record) =>
    trueValues(record, matches.find((match) => match.owed === record)?.received),
  );
  const { idType, idNum } = lived.borrower;
  return profile.creditReports(told, truth, { idType, idNum }, lastMonthDue(owed, runEnd) ?? monthOf(horizon));
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
