import { randomBytes } from "node:crypto";
import { SuiteRun } from "../../engine/suite-run.js";
import type { CommonSetting } from "../run/common-setting.js";
import { countCoverage } from "../run/count-coverage.js";
import type { ReporterSide } from "./open-reporter.js";

/** The run of the cohorts that another who lends lives. They are not recorded: a recording is lived at the lender itself. */
export function reporterRun(
  { name, world, capabilities, takeExchanges }: ReporterSide,
  common: CommonSetting,
): SuiteRun {
  const { canReset, limits } = capabilities;
  return new SuiteRun({
    ...common,
    reporter: name,
    world,
    canReset,
    reference: canReset ? "t" : `t${randomBytes(4).toString("hex")}`,
    shrink: { cohorts: 60, sideBySide: Math.min(60, limits.accounts ?? 60) },
    takeExchanges,
    coverage: (judged) => countCoverage(judged, []),
  });
}
