import type { Sm4Settings } from "../../../schemas/pboc-g2/sm4-settings.js";
import { isLoan, isPerson } from "../../ledger/lived-part.js";
import type { ReportingProfile } from "../profile.js";
import { foldReport } from "./credit-report/fold-report.js";
import { toldAndTrueReports } from "./credit-report/told-and-true.js";
import { pbocG2Bureau } from "./loading/pboc-g2-bureau.js";
import { readSubmission } from "./received/read-submission.js";
import { owedRecords } from "./reporting/owed-records.js";
import { partRecords } from "./reporting/part-records.js";
import { personRecords } from "./reporting/person/person-records.js";
import { referred } from "./reporting/referred.js";
import { bindingOf } from "./requirements/binding-of.js";

/** What the profile needs from the configuration. */
export interface PbocG2Options {
  /** Key for files encrypted with SM4. */
  readonly sm4?: Sm4Settings;
}

/**
 * The People's Bank of China second-generation interface (二代征信), for personal loans, credit lines, revolving loans, cards,
 * claims that are collected, guarantees, collateral and the persons themselves.
 */
export function pbocG2Profile(options: PbocG2Options = {}): ReportingProfile {
  return {
    name: "pboc-g2",
    owed: (lived, rules, horizon, received) => {
      if (isPerson(lived)) return personRecords(lived, rules, horizon, received);
      if (isLoan(lived)) return owedRecords(lived, { ...rules, terms: lived.terms }, horizon, received);
      return partRecords(lived, rules, horizon, received);
    },
    read: (file, arrival, firstSequence) => readSubmission(file, arrival, firstSequence, options),
    report: foldReport,
    creditReports: toldAndTrueReports,
    binding: bindingOf,
    referred,
    bureau: () => pbocG2Bureau(options),
  };
}
