import type { RunReport } from "./report.js";

/** What `tallystick replay --json` prints. */
export interface ReplayReport {
  /** Version of this format. */
  replayReportVersion: 1;
  /**
   * `fixed`: the lives no longer show the trouble. `failed`: they still do. `error`: they could not be lived, so nothing can
   * be said.
   */
  outcome: "fixed" | "failed" | "error";
  /** The run that the replay was. */
  report: RunReport;
}
