import type { Capabilities } from "../../../../schemas/ledger/capabilities.js";
import type { DoctorCheck } from "../../../../schemas/run/doctor-report.js";
import type { Bilingual } from "../../../../schemas/run/finding.js";
import type { RunDelivery, RunLimits } from "../../config/run-config.js";
import { both, ok, problem, same, warn } from "../check.js";

/** The lender answered. */
export function reachedCheck(target: string, elapsedMs: number): DoctorCheck {
  const ms = Math.round(elapsedMs);
  return ok(
    "lender",
    both(`${target} answers GET /capabilities in ${ms} ms`, `${target} 应答 GET /capabilities，用时 ${ms} ms`),
  );
}

/** The lender gave no answer, or could not be started in this process. */
export function unreachedCheck(message: string, exitCode: 3 | 4): DoctorCheck {
  return problem("lender", same(message), {
    means: both(`No run begins (exit code ${exitCode}).`, `运行无法开始（退出码 ${exitCode}）。`),
    advice:
      exitCode === 3
        ? both("Correct target.module, or what it exports.", "请更正 target.module 或其导出。")
        : both("Start the lender, or correct target.baseUrl.", "请启动机构，或更正 target.baseUrl。"),
  });
}

/** The lender answered something else than its capabilities. */
export function wrongAnswerCheck(message: string): DoctorCheck {
  return problem("lender", same(message), {
    means: both("A run would end there: not conformant (exit code 1).", "运行将在此结束：不符合（退出码 1）。"),
    advice: both(
      "Answer GET /capabilities as docs/guide/lender-interface.md says.",
      "请按 docs/guide/lender-interface.md 应答 GET /capabilities。",
    ),
  });
}

/** What the lender can do beside what every run needs, and what is lost where it cannot. */
const ABILITIES = [
  {
    is: ({ canReset }: Capabilities) => canReset,
    name: both("reset", "重置"),
    lost: both("stories are shortened in a few passes only", "反例只能有限缩短"),
  },
  {
    is: ({ feedback }: Capabilities) => feedback === true,
    name: both("feedback", "反馈"),
    lost: both("what needs the bureau's feedback does not run", "依赖反馈的用例不运行"),
  },
  {
    is: ({ corrections }: Capabilities) => corrections === true,
    name: both("corrections", "更正"),
    lost: both("what turns out to have been told wrongly does not run", "更正类用例不运行"),
  },
] as const;

/** The abilities that are not asked of every lender. */
export function capabilitiesCheck(capabilities: Capabilities): DoctorCheck {
  const can = ABILITIES.filter(({ is }) => is(capabilities));
  const cannot = ABILITIES.filter(({ is }) => !is(capabilities));
  const sold = capabilities.products.join(", ") || "-";
  const found = both(
    `sells ${sold}; can: ${listed(can, "en")}; cannot: ${listed(cannot, "en")}`,
    `产品 ${sold}；支持：${listed(can, "zh")}；不支持：${listed(cannot, "zh")}`,
  );
  if (cannot.length === 0) return ok("capabilities", found);
  return warn("capabilities", found, {
    means: both(
      `Without it: ${cannot.map(({ lost }) => lost.en).join("; ")}.`,
      `影响：${cannot.map(({ lost }) => lost.zh).join("；")}。`,
    ),
    advice: both(
      "Build what is missing, and say so in the capabilities: docs/guide/lender-interface.md.",
      "请实现缺少的调用并在能力中声明：docs/guide/lender-interface.md。",
    ),
  });
}

function listed(abilities: readonly (typeof ABILITIES)[number][], language: keyof Bilingual): string {
  return abilities.map(({ name }) => name[language]).join(", ") || "-";
}

/** The way of delivery that the run takes is one that the lender offers. */
export function channelsCheck({ channels }: Capabilities, delivery: RunDelivery["kind"]): DoctorCheck {
  const offered = channels.join(", ") || "-";
  const found = both(
    `the lender delivers by ${offered}, the run takes ${delivery}`,
    `机构交付方式：${offered}；本次运行：${delivery}`,
  );
  if (channels.includes(delivery)) return ok("channels", found);
  return problem("channels", found, {
    means: both("Nothing would run (exit code 2).", "全部用例无法运行（退出码 2）。"),
    advice: both(
      "Change delivery, or name the channel in the capabilities once it works.",
      "请更换 delivery，或待该渠道可用后在能力中声明。",
    ),
  });
}

/** How much the lender bears. */
export function limitsCheck({ limits }: Capabilities, own: RunLimits): DoctorCheck {
  const parts = [
    ["accounts", "账户", least(limits.accounts, own.accountsPerCohort)],
    ["steps of the clock", "时钟推进", least(limits.clockSteps, own.clockStepsPerCohort)],
    ["calls at once", "并发调用", least(limits.concurrentCalls, own.concurrentCalls)],
  ] as const;
  const told = (language: 0 | 1): string =>
    parts.flatMap((part) => (part[2] === undefined ? [] : [`${part[2]} ${part[language]}`])).join(", ");
  return ok("limits", both(told(0), told(1)));
}

function least(one: number | undefined, other: number | undefined): number | undefined {
  const known = [one, other].filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
