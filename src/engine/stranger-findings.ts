import type { Borrower } from "../../schemas/ledger/borrower.js";
import { monthOf } from "../ledger/dates.js";
import type { AccountReport } from "../profiles/credit-report.js";
import type { ReportingProfile } from "../profiles/profile.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { unowedId } from "../reconcile/draft-findings.js";
import { harmOf } from "../reconcile/harm.js";
import type { UnboundFinding } from "../reconcile/reconcile-account.js";
import { receivedView } from "../reconcile/views.js";
import type { LivedCohort } from "./cohort.js";

const nothingTold: AccountReport = { cells: new Map(), balance: null, overdue: null, closed: false };

/**
 * Accounts that the run did not open, told of a person that it did invent: a loan he never took. Records of other people
 * are none of the run's business, since a test environment may hold others.
 */
export function strangerFindings(
  borrower: Borrower,
  life: number,
  cohort: Pick<LivedCohort, "foreign" | "horizon">,
  profile: Pick<ReportingProfile, "report">,
): UnboundFinding[] {
  const byAccount = new Map<string, ReceivedRecord[]>();
  for (const record of cohort.foreign) {
    if (record.person !== borrower.idNum) continue;
    byAccount.set(record.account, [...(byAccount.get(record.account) ?? []), record]);
  }
  return [...byAccount.values()].flatMap((records) => {
    const first = records[0];
    if (first === undefined) return [];
    const report = profile.report(records, monthOf(records.at(-1)?.asOf ?? cohort.horizon));
    return {
      class: "unowed",
      requirement: unowedId(first),
      account: first.account,
      life,
      message: {
        en: `${records.length} records tell of an account of this borrower that was never opened, first ${first.recordType}/${first.code} as of ${first.asOf}.`,
        zh: `共 ${records.length} 条记录涉及该借款人从未开立的账户，首条为 ${first.asOf} 的 ${first.recordType}/${first.code}。`,
      },
      received: receivedView(first),
      differences: [],
      harm: harmOf(report, nothingTold),
    };
  });
}
