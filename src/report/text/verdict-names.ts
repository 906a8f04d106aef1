import type { Bilingual } from "../../../schemas/run/finding.js";
import type { RunReport, RunVerdict, ScenarioReport } from "../../../schemas/run/report.js";
import { text } from "./bilingual.js";

/** How reports name the outcome of a run, and the sentence that explains it. */
export const VERDICT_NAMES: Record<RunVerdict, { name: Bilingual; meaning: Bilingual }> = {
  conformant: {
    name: text("Conformant", "符合"),
    meaning: text("Every record that was owed arrived, in time and true.", "应报记录全部按时、如实到达。"),
  },
  "not-conformant": {
    name: text("Not conformant", "不符合"),
    meaning: text("The lender broke something it must keep.", "机构违反了必须满足的要求。"),
  },
  incomplete: {
    name: text("Incomplete", "未完成"),
    meaning: text("Something could not run; what was not seen is not passed.", "部分内容未能运行；未验证的不算通过。"),
  },
  "lender-unreachable": {
    name: text("Lender unreachable", "无法连接机构"),
    meaning: text("The lender gave no answer.", "机构系统没有应答。"),
  },
  "harness-error": {
    name: text("Harness error", "测试工具错误"),
    meaning: text("The fault is Tallystick's own.", "错误在于 Tallystick 自身。"),
  },
};

const ALL_EXEMPT = text(
  "Nothing breaks a MUST but what is waived or known.",
  "除已豁免或已知的问题外，未违反任何 MUST。",
);
const GATE_FELL = text(
  "No MUST is broken that is not waived or known, but a gate does not hold.",
  "除已豁免或已知的问题外未违反 MUST，但有门槛未达到。",
);

/** The sentence that explains the outcome of a run; what is waived or known is not passed over. */
export function verdictMeaning({ verdict, findings, gates, faults, scenarios }: RunReport): Bilingual {
  const isExempt = findings.some(({ exempt }) => exempt !== undefined) || scenarios.some(hasExempt);
  if (verdict === "conformant" && isExempt) return ALL_EXEMPT;
  const isBroken = gates.some(({ gate, held }) => gate === "must" && !held) || gates.length === 0 || faults.length > 0;
  return verdict === "not-conformant" && !isBroken ? GATE_FELL : VERDICT_NAMES[verdict].meaning;
}

function hasExempt({ troubles = [] }: ScenarioReport): boolean {
  return troubles.some(({ exempt }) => exempt !== undefined);
}

/** How reports name the outcome of a scenario. */
export const SCENARIO_VERDICTS: Record<ScenarioReport["verdict"], Bilingual> = {
  pass: text("pass", "通过"),
  fail: text("fail", "不通过"),
  warn: text("warning", "警告"),
  "could-not-run": text("could not run", "未能运行"),
  "harness-error": text("harness error", "工具错误"),
  unfinished: text("unfinished", "未结束"),
};
