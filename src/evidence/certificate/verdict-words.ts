import type { Bilingual } from "../../../schemas/run/finding.js";
import type { ExemptionOutcome, GateOutcome, RequirementVerdict } from "../../../schemas/run/verdicts.js";
import { text } from "../../report/text/bilingual.js";

/** Verdicts of a requirement, in the order of the table. */
export const VERDICT_WORDS: Readonly<Record<RequirementVerdict["verdict"], Bilingual>> = {
  pass: text("pass", "通过"),
  fail: text("fail", "不通过"),
  warn: text("warn", "警告"),
  "could-not-run": text("could not run", "未能运行"),
  "harness-error": text("harness error", "工具错误"),
  "not-exercised": text("not exercised", "未触及"),
  "not-applicable": text("not applicable", "不适用"),
};

/** Gates, as the certificate names them. */
export const GATE_WORDS: Readonly<Record<GateOutcome["gate"], Bilingual>> = {
  must: text("broken MUST, at most", "违反 MUST 的数量上限"),
  should: text("broken SHOULD, at most", "违反 SHOULD 的数量上限"),
  coverage: text("coverage in %, at least", "覆盖率下限（%）"),
  waivers: text("waivers in force, at most", "有效豁免的数量上限"),
  exemptions: text("stale exemptions, at most", "失效的豁免与已知问题上限"),
  exercised: text("testable MUST not exercised, at most", "可测而未触及的 MUST 上限"),
  differences: text("unintended differences, at most", "非预期差异上限"),
};

/** States of a waiver or known failure. */
export const STATE_WORDS: Readonly<Record<ExemptionOutcome["state"], Bilingual>> = {
  "in-force": text("in force", "有效"),
  "not-exercised": text("not exercised", "未触及"),
  expired: text("expired", "已过期"),
  unknown: text("unknown", "无对应项"),
  "matches-nothing": text("matches nothing", "无匹配问题"),
  "not-waivable": text("not waivable", "不可豁免"),
};
