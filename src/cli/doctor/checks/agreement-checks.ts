import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import type { Capabilities } from "../../../../schemas/ledger/capabilities.js";
import type { DoctorCheck } from "../../../../schemas/run/doctor-report.js";
import type { BusinessCalendar } from "../../../ledger/business-calendar.js";
import { both, ok, problem, warn } from "../check.js";
import { differences } from "../differences.js";

/** Lender and agreements live in the same time zone. */
export function timeZoneCheck({ agreement, canReset }: Capabilities, asked: readonly Agreement[]): DoctorCheck {
  const own = agreement.timeZone;
  const others = [...new Set(asked.map(({ timeZone }) => timeZone))];
  const found = both(`lender ${own}, agreements ${others.join(", ")}`, `机构 ${own}，约定 ${others.join(", ")}`);
  if (canReset || others.every((zone) => zone === own)) return ok("time-zone", found);
  return problem("time-zone", found, {
    means: both("Every record near midnight would seem to be of another day.", "零点前后的记录会被视为另一日。"),
    advice: both("Correct timeZone of the agreement, or of the lender.", "请更正约定或机构的 timeZone。"),
  });
}

/** Differences that are told of one agreement. */
const TOLD = 6;

/** The lender lives by an agreement of the run, or takes one with a reset; what differs is named. */
export function agreementCheck({ agreement, canReset }: Capabilities, asked: readonly Agreement[]): DoctorCheck {
  const differing = asked.filter((one) => differences(agreement, one).length > 0);
  if (differing.length === 0) {
    return ok("agreement", both(`the lender lives by ${agreement.name}`, `机构执行约定 ${agreement.name}`));
  }
  const told = differing.map((one) => `${one.name}: ${differenceText(agreement, one)}`).join("\n");
  const found = both(
    `the lender lives by ${agreement.name}. Asked for, and otherwise there:\n${told}`,
    `机构执行约定 ${agreement.name}。本次运行要求，且与之不同：\n${told}`,
  );
  if (canReset) {
    return ok("agreement", found, {
      means: both("Each reset tells it which one to live by from there.", "每次重置都会告知随后执行的约定。"),
    });
  }
  const said = {
    means: both(
      "It cannot be reset, and nothing runs under an agreement that it does not live by.",
      "机构不支持重置，其未执行的约定下不运行任何用例。",
    ),
    advice: both(
      "Write the lender's own agreement into the configuration (agreements), or leave agreements out.",
      "请在配置的 agreements 中写出机构自己的约定，或省略 agreements。",
    ),
  };
  return problem("agreement", found, said);
}

/** `deadline.days 1 → 2, …`: the lender's, and what is asked for. */
function differenceText(own: Agreement, asked: Agreement): string {
  const all = differences(own, asked).filter(({ path }) => path !== "name");
  const shown = all.slice(0, TOLD).map(({ path, one, other }) => `${path} ${one} → ${other}`);
  return [...(shown.length === 0 ? ["name"] : shown), ...(all.length > TOLD ? [`… +${all.length - TOLD}`] : [])].join(
    ", ",
  );
}

/**
 * The working-day calendars of the agreements know the days on which lives will be lived.
 * @param start where the run's clock begins; undefined: in 2023
 */
export function calendarCheck(
  asked: readonly Agreement[],
  start: string | undefined,
  calendarOf: (agreement: Agreement) => BusinessCalendar,
): DoctorCheck {
  const ranged = asked
    .map(calendarOf)
    .flatMap(({ name, source, range }) => (range === null ? [] : [{ name, source, range }]));
  const [first] = ranged;
  if (first === undefined) return ok("calendar", both("every day is a working day", "每天均为工作日"));
  const { name, source, range } = first;
  const found = both(`${name}: ${range.from} to ${range.to} (${source})`, `${name}：${range.from} 至 ${range.to}`);
  const begins = (start ?? "2023-01-01").slice(0, 10);
  if (begins > range.to || begins < range.from) {
    return problem("calendar", found, {
      means: both(`It does not know ${begins}, where the run begins.`, `不含运行起点 ${begins}。`),
      advice: both(
        "Give another start, or update the package chinese-days.",
        "请更换起点，或更新 chinese-days 数据包。",
      ),
    });
  }
  if (start === undefined) return ok("calendar", found);
  return warn("calendar", found, {
    means: both(
      `From ${begins} on, lives that would go beyond ${range.to} are drawn shorter or do not run, and cases that hang on holidays do not run.`,
      `自 ${begins} 起，超出 ${range.to} 的贷款会缩短或不运行，依赖节假日的用例不运行。`,
    ),
    advice: both("Leave start out where the lender can be reset.", "机构支持重置时请省略 start。"),
  });
}
