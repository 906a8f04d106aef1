import type { IsoMonth } from "../../../../schemas/ledger/primitives.js";
import type { CreditReport, CreditReportPerson } from "../../../../schemas/run/credit-report.js";
import type { HeldAccount } from "../loading/held.js";
import { accountReport, newestMonth } from "./account-report.js";

/**
 * The credit report of a person from the accounts that the bureau holds (§7); accounts of others are passed over.
 * @param upTo month with which the grids of open accounts end; without it each ends with its own newest month
 */
export function creditReport(
  accounts: Iterable<HeldAccount>,
  person: CreditReportPerson,
  upTo?: IsoMonth,
): CreditReport {
  const own = [...accounts]
    .filter(({ borrower }) => borrower.idType === person.idType && borrower.idNum === person.idNum)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const end =
    upTo ??
    own
      .flatMap((account) => newestMonth(account) ?? [])
      .sort()
      .at(-1);
  return {
    reportVersion: 1,
    person: { idType: person.idType, idNum: person.idNum },
    ...(end === undefined ? {} : { upTo: end }),
    accounts: own.map((account) => accountReport(account, upTo)),
  };
}
