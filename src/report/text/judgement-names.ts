import type { Bilingual } from "../../../schemas/run/finding.js";
import type { ReportedDifference } from "../../../schemas/run/report.js";
import type {
  DeclarationOutcome,
  ExemptionOutcome,
  GateOutcome,
  RequirementVerdict,
} from "../../../schemas/run/verdicts.js";
import { text } from "./bilingual.js";

/** How reports name what became of a requirement. */
export const REQUIREMENT_VERDICTS: Record<RequirementVerdict["verdict"], Bilingual> = {
  fail: text("fail", "不通过"),
  "harness-error": text("harness error", "工具错误"),
  "could-not-run": text("could not run", "未能运行"),
  warn: text("warning", "警告"),
  "not-exercised": text("not exercised", "未验证"),
  pass: text("pass", "通过"),
  "not-applicable": text("not applicable", "不适用"),
};

/** The same verdicts, the one to look at first at the head. */
export const REQUIREMENT_VERDICT_ORDER: readonly RequirementVerdict["verdict"][] = [
  "fail",
  "harness-error",
  "could-not-run",
  "warn",
  "not-exercised",
  "pass",
  "not-applicable",
];

/** How reports name a list of exemptions, one entry of it, and a finding that it covers. */
export const EXEMPTION_LISTS: Record<ExemptionOutcome["list"], { entry: Bilingual; covered: Bilingual }> = {
  waivers: { entry: text("waiver", "豁免"), covered: text("waived", "已豁免") },
  "known-failures": { entry: text("known failure", "已知缺陷"), covered: text("known", "已知") },
};

/** The list by which a finding is exempt. */
export const EXEMPT_BY: Readonly<Record<"waived" | "known", ExemptionOutcome["list"]>> = {
  waived: "waivers",
  known: "known-failures",
};

/** How reports name the state of an exemption. */
export const EXEMPTION_STATES: Record<ExemptionOutcome["state"], Bilingual> = {
  "in-force": text("in force", "生效"),
  "not-exercised": text("not exercised", "未验证"),
  expired: text("expired", "已过期"),
  unknown: text("names nothing known", "所指不存在"),
  "matches-nothing": text("matches nothing", "未匹配任何问题"),
  "not-waivable": text("cannot be waived", "不可豁免"),
};

/** States with which an exemption does not fail the run. */
export const QUIET_STATES: ReadonlySet<ExemptionOutcome["state"]> = new Set(["in-force", "not-exercised"]);

/** How reports name a gate. */
export const GATE_NAMES: Record<GateOutcome["gate"], Bilingual> = {
  must: text("MUST broken", "MUST 违反"),
  should: text("SHOULD broken", "SHOULD 违反"),
  coverage: text("coverage", "覆盖率"),
  waivers: text("waivers in force", "生效豁免"),
  exemptions: text("exemptions", "豁免清单"),
  exercised: text("exercised", "验证范围"),
  differences: text("differences", "版本差异"),
};

/** How reports name a kind of difference between two builds. */
export const DIFFERENCE_KINDS: Record<ReportedDifference["kind"], Bilingual> = {
  "only-old": text("no longer sent", "不再报送"),
  "only-new": text("newly sent", "新增报送"),
  changed: text("changed", "内容变化"),
  moved: text("moved in time", "时间变化"),
};

/** How reports name the state of a declaration that differences are intended. */
export const DECLARATION_STATES: Record<DeclarationOutcome["state"], Bilingual> = {
  "in-force": text("in force", "生效"),
  "not-exercised": text("not exercised", "未验证"),
  expired: text("expired", "已过期"),
  "never-met": text("met by nothing", "没有差异与之相符"),
};
