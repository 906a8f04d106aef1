import { Temporal } from "temporal-polyfill";
import type { Capabilities } from "../../../../schemas/ledger/capabilities.js";
import type { Instant } from "../../../../schemas/ledger/primitives.js";
import type { DoctorCheck } from "../../../../schemas/run/doctor-report.js";
import { startInstant } from "../../../engine/placement.js";
import { both, ok, problem, warn } from "../check.js";

/** What is known of the lender's clock and asked of it. */
export interface ClockFacts {
  readonly capabilities: Pick<Capabilities, "clockMovable" | "canReset" | "agreement">;
  /** Where the run's clock begins; undefined where nothing is said. */
  readonly start: string | undefined;
  /** When the newest file was made that the lender lists: its clock stands there or later. undefined where none is known. */
  readonly newestFile: Instant | undefined;
}

/**
 * The business clock can be moved, and the run does not begin before it. Where it stands is no call of the interface, and
 * moving it is not for an examination: only the newest file tells that it stands no earlier.
 */
export function clockCheck({ capabilities, start, newestFile }: ClockFacts): DoctorCheck {
  const { clockMovable, canReset, agreement } = capabilities;
  if (!clockMovable) {
    return problem("clock", both("it cannot be moved", "时钟不可推进"), {
      means: both("Nothing would run (exit code 2).", "全部用例无法运行（退出码 2）。"),
      advice: both("Offer PUT /clock in the test environment.", "请在测试环境提供 PUT /clock。"),
    });
  }
  if (canReset) {
    const begins = both("movable; each cohort begins with a reset", "可推进；每批先重置");
    if (start === undefined) return ok("clock", begins);
    return ok("clock", both(`${begins.en}, at ${start} or later`, `${begins.zh}，不早于 ${start}`));
  }
  const known =
    newestFile === undefined
      ? both("movable; where it stands is not known before it is moved", "可推进；首次推进前无法得知其所处时刻")
      : both(`movable; it stands at ${newestFile} or later`, `可推进；所处时刻不早于 ${newestFile}`);
  if (start === undefined) {
    return warn("clock", known, {
      means: both(
        "It cannot be reset, and lives begin in 2023 where no start is given: a clock that stands later could run nothing.",
        "机构不支持重置，未给出 start 时贷款始于 2023 年；时钟更晚则全部用例无法运行。",
      ),
      advice: both(
        `Give a start at or after ${newestFile ?? "its clock"}: start, or --start.`,
        `请用 start 或 --start 指定不早于 ${newestFile ?? "其时钟"} 的起点。`,
      ),
    });
  }
  const skew = newestFile === undefined ? null : isLater(newestFile, startInstant(start, agreement.timeZone));
  if (skew !== null) {
    return problem(
      "clock",
      both(`${known.en}; the run begins at ${start}, ${skew} earlier`, `${known.zh}；运行始于 ${start}，早 ${skew}`),
      {
        means: both("Nothing would run (exit code 2).", "全部用例无法运行（退出码 2）。"),
        advice: both(`Give a start at or after ${newestFile}.`, `请指定不早于 ${newestFile} 的起点。`),
      },
    );
  }
  return ok("clock", both(`${known.en}; the run begins at ${start}`, `${known.zh}；运行始于 ${start}`));
}

/** By how much an instant is later than another, as `3 d 4 h 0 min`; null where it is not. */
function isLater(one: Instant, other: Instant): string | null {
  const [first, second] = [Temporal.Instant.from(one), Temporal.Instant.from(other)];
  if (Temporal.Instant.compare(first, second) <= 0) return null;
  const minutes = Math.ceil(second.until(first).total("minute"));
  return `${Math.floor(minutes / 1440)} d ${Math.floor((minutes % 1440) / 60)} h ${minutes % 60} min`;
}
