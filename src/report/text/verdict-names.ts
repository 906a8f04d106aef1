import type { Bilingual } from "../../../schemas/run/finding.js";
import type { RunVerdict, ScenarioReport } from "../../../schemas/run/report.js";
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

/** How reports name the outcome of a scenario. */
export const SCENARIO_VERDICTS: Record<ScenarioReport["verdict"], Bilingual> = {
  pass: text("pass", "通过"),
  fail: text("fail", "不通过"),
  warn: text("warning", "警告"),
  "could-not-run": text("could not run", "未能运行"),
  "harness-error": text("harness error", "工具错误"),
  unfinished: text("unfinished", "未结束"),
};
