import { wrapAnsi } from "fast-wrap-ansi";
import pc from "picocolors";
import type { DoctorCheck, DoctorPlan, DoctorReport } from "../../../schemas/run/doctor-report.js";
import type { Bilingual } from "../../../schemas/run/finding.js";

/** How the report is set on a screen. */
export interface DoctorLook {
  readonly lang: keyof Bilingual;
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
}

const MARKS: Readonly<Record<DoctorCheck["state"], string>> = { ok: "✓", warn: "!", problem: "✗", "not-checked": "·" };

const WORDS = {
  means: { en: "It means: ", zh: "影响：" },
  advice: { en: "To do: ", zh: "处理：" },
  plan: { en: "What a run would live", zh: "运行内容" },
  scenarios: { en: "scenarios", zh: "个场景" },
  not: { en: "not run", zh: "不运行" },
} as const;

/** What each exit code says of a run to come. */
const ENDS: Readonly<Record<number, Bilingual>> = {
  0: { en: "Everything that is asked for can run.", zh: "所要求的内容均可运行。" },
  2: { en: "Something would not run.", zh: "部分内容无法运行。" },
  3: { en: "The configuration is wrong; no run would begin.", zh: "配置有误，运行无法开始。" },
  4: { en: "The lender gives no answer.", zh: "机构无应答。" },
};

/** The examination as a person reads it. */
export function doctorText(report: DoctorReport, look: DoctorLook): string {
  const { lang } = look;
  const paint = pc.createColors(look.color);
  const colors = { ok: paint.green, warn: paint.yellow, problem: paint.red, "not-checked": paint.dim } as const;
  const head = ["tallystick doctor", report.configuration, report.target, delivered(report)]
    .filter(Boolean)
    .join(" · ");
  const checks = report.checks.map((check) => {
    const mark = colors[check.state](MARKS[check.state]);
    const said = (["means", "advice"] as const).flatMap((part) => {
      const words = check[part];
      return words === undefined ? [] : [set(`${paint.dim(WORDS[part][lang])}${words[lang]}`, look, "    ")];
    });
    return [
      `${mark} ${set(`${paint.bold(check.title[lang])}  ${check.found[lang]}`, look, "  ").trimStart()}`,
      ...said,
    ].join("\n");
  });
  const end = ENDS[report.exitCode];
  const good = report.exitCode === 0;
  const last = `${good ? colors.ok("✓") : colors.problem("✗")} ${end?.[lang] ?? ""} (exit ${report.exitCode})`;
  const plan = report.plan.length === 0 ? "" : `${paint.bold(WORDS.plan[lang])}\n${planText(report.plan, look)}\n\n`;
  return `${head}\n\n${checks.join("\n")}\n\n${plan}${last}\n`;
}

function delivered({ driving, delivery }: DoctorReport): string | undefined {
  return driving === undefined ? undefined : `${driving}/${delivery}`;
}

function planText(plan: readonly DoctorPlan[], look: DoctorLook): string {
  const { lang } = look;
  const names = plan.map(({ suite, agreement }) => `${suite} · ${agreement}`);
  const width = Math.max(...names.map((name) => name.length));
  return plan
    .flatMap(({ runs, notRun }, index) => [
      `  ${(names[index] ?? "").padEnd(width)}  ${runs} ${WORDS.scenarios[lang]}`,
      ...notRun.map(({ scenarios, reason }) =>
        set(`✗ ${scenarios} ${WORDS.not[lang]}: ${reason[lang]}`, look, "      "),
      ),
    ])
    .join("\n");
}

/** A paragraph within the columns, each line behind the indent. */
function set(text: string, { width }: DoctorLook, indent: string): string {
  return text
    .split("\n")
    .flatMap((line) => wrapAnsi(line, Math.max(40, width - indent.length), { hard: true }).split("\n"))
    .map((line) => `${indent}${line}`)
    .join("\n");
}
