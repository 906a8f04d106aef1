import type { Sm4Settings } from "../../../schemas/pboc-g2/sm4-settings.js";
import type { ReportingProfile } from "../profile.js";
import { foldReport } from "./credit-report/fold-report.js";
import { toldAndTrueReports } from "./credit-report/told-and-true.js";
import { pbocG2Bureau } from "./loading/pboc-g2-bureau.js";
import { readSubmission } from "./received/read-submission.js";
import { owedRecords } from "./reporting/owed-records.js";
import { bindingOf } from "./requirements/binding-of.js";

/** What the profile needs from the configuration. */
export interface PbocG2Options {
  /** Key for files encrypted with SM4. */
  readonly sm4?: Sm4Settings;
}

/** The People's Bank of China second-generation interface (二代征信), for non-revolving personal loans. */
export function pbocG2Profile(options: PbocG2Options = {}): ReportingProfile {
  return {
    name: "pboc-g2",
    owed: owedRecords,
    read: (file, arrival, firstSequence) => readSubmission(file, arrival, firstSequence, options),
    report: foldReport,
    creditReports: toldAndTrueReports,
    binding: bindingOf,
    bureau: () => pbocG2Bureau(options),
  };
}
