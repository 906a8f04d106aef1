import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Instant, IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import { CalendarRangeError } from "../ledger/business-calendar.js";

/** Something could not run, and neither lender nor harness is at fault. The message is the reason in English. */
export class NotRun extends Error {
  readonly reason: Bilingual;

  constructor(reason: Bilingual) {
    super(reason.en);
    this.reason = reason;
  }
}

/** A cohort asks for more than a limit allows: accounts or steps of the clock. Nobody's fault; it could not run. */
export class LimitError extends NotRun {
  override readonly name = "LimitError";
  readonly code = "LIMIT";
}

/** The run lacks a setting that only the user can give, such as the key of encrypted files. */
export class SettingMissing extends NotRun {
  override readonly name = "SettingMissing";
  readonly code = "SETTING_MISSING";
}

/** The clock of a lender that cannot be reset stands after the first life of the run. The message says what to configure. */
export class ClockAhead extends NotRun {
  override readonly name = "ClockAhead";
  readonly code = "CLOCK_AHEAD";
  /** Where the lender says that its clock stands; null where it does not say. */
  readonly clock: Instant | null;

  /**
   * @param asked Where the clock was to be moved to.
   * @param received What the lender answered.
   */
  constructor(asked: Instant, received: Bilingual, clock: Instant | null) {
    const start = clock === null ? "an instant at or after its clock" : `"${clock}" or later`;
    const startZh = clock === null ? "不早于其时钟的时刻" : `"${clock}" 或更晚`;
    super({
      en:
        `the lender cannot be reset, and its clock is past ${asked}, where the lives of this run begin: it answered ` +
        `${received.en}. Give the run a start (start in the configuration, or --start): ${start}`,
      zh:
        `机构不支持重置，且其时钟已过本次运行的起点 ${asked}，其应答：${received.zh}。` +
        `请指定起始时刻（配置中的 start 或 --start）：${startZh}`,
    });
    this.clock = clock;
  }
}

/** Lives that show what they show on certain dates only, and the clock is past them. */
export class DatesPassed extends NotRun {
  override readonly name = "DatesPassed";
  readonly code = "DATES_PASSED";

  /**
   * @param first First date of the lives as they were written.
   * @param earliest First date at which a life may begin.
   * @param again Month in which leap years would show the same dates again.
   */
  constructor(first: IsoDate, earliest: IsoDate, again: IsoMonth, { calendar }: Agreement) {
    const [why, whyZh] =
      calendar === "none"
        ? [`${again} lies beyond the leap years it counts on`, `${again} 已超出所依据的闰年周期`]
        : ["holidays differ each year", "各年节假日不同"];
    super({
      en: `it hangs on its dates from ${first} on, lives may begin on ${earliest} at the earliest, and ${why}`,
      zh: `本项取决于 ${first} 起的日期，而贷款最早只能始于 ${earliest}，且${whyZh}`,
    });
  }
}

/** The user stopped the run; no further call is made. */
export class RunStopped extends NotRun {
  override readonly name = "RunStopped";
  readonly code = "STOPPED";

  constructor() {
    super({ en: "the run was stopped before this was done", zh: "运行在此项完成前被中止" });
  }
}

/**
 * Why something could not be run although neither lender nor harness is at fault: a date that no calendar knows or that
 * is past, a limit, a missing setting, or the user. null for every other error.
 */
export function notRunReason(error: unknown): Bilingual | null {
  if (error instanceof NotRun) return error.reason;
  if (!(error instanceof CalendarRangeError)) return null;
  const { calendar, date, range } = error;
  return {
    en: error.message,
    zh:
      `工作日历 ${calendar} 不含 ${date}：其范围为 ${range.from} 至 ${range.to}。` +
      "请选择更早的起点或更短的期限，或更新日历数据包。",
  };
}
