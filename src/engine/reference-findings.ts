import type { Agreement } from "../../schemas/ledger/agreement.js";
import { epochMs, localText } from "../ledger/business-day.js";
import type { ReportingProfile } from "../profiles/profile.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import type { UnboundFinding } from "../reconcile/reconcile-account.js";
import { receivedView } from "../reconcile/views.js";
import type { JudgedPart } from "./judge-cohort.js";
import { noHarm } from "./no-harm.js";

/**
 * Where it was agreed that what records of accounts refer to comes before them or with them: what came only afterwards, one
 * finding for each person, credit agreement and contract of a life (clause L70). What came in the same file, or at the same
 * clock step, came with it. What never came is dropped already, and no more is said of it here.
 */
export function referenceFindings(
  parts: readonly Pick<JudgedPart, "lived" | "received">[],
  life: number,
  { references, timeZone }: Pick<Agreement, "references" | "timeZone">,
  profile: Pick<ReportingProfile, "referred">,
): UnboundFinding[] {
  if (references !== "before-or-with") return [];
  return parts.flatMap(({ lived, received }) => {
    const thing = lived === null ? null : profile.referred(lived);
    if (lived === null || thing === null) return [];
    // What was opened before could be told of nothing that was not there yet.
    const since = parts.filter((part) => part.lived !== null && part.lived.bookedOn >= lived.bookedOn);
    const all = since.flatMap((part) => part.received);
    const own = first(received.filter(({ recordType }) => recordType === thing.recordType));
    const telling = first(all.filter((record) => isLoaded(record) && thing.isToldBy(record)));
    if (own === null || telling === null || !isLater(own, telling)) return [];
    const [came, told] = [own, telling].map(({ arrival }) => localText(arrival.by, timeZone));
    return {
      class: "disordered",
      requirement: thing.requirement,
      account: lived.account,
      life,
      message: {
        en: `The first record ${own.recordType} came by ${came}, after the record ${telling.recordType} that refers to it: ${telling.file} line ${telling.line}, by ${told}.`,
        zh: `首条${own.recordType}在 ${came} 才收到，晚于引用它的${telling.recordType}（${telling.file} 第 ${telling.line} 行，${told} 收到）。`,
      },
      received: receivedView(own),
      differences: [],
      harm: noHarm,
    };
  });
}

/** Whether the bureau took it; where none was asked, it did. */
function isLoaded({ refusedBy = [] }: ReceivedRecord): boolean {
  return refusedBy.length === 0;
}

function first(records: readonly ReceivedRecord[]): ReceivedRecord | null {
  return records.reduce<ReceivedRecord | null>(
    (found, record) => (found === null || record.sequence < found.sequence ? record : found),
    null,
  );
}

function isLater(own: ReceivedRecord, telling: ReceivedRecord): boolean {
  return own.file !== telling.file && epochMs(own.arrival.by) > epochMs(telling.arrival.by);
}
