import type { ReportedTrouble, RunReport } from "../../../schemas/run/report.js";
import { troubleKey, troubleKind } from "../../../schemas/run/trouble.js";
import { EXEMPT_BY, EXEMPTION_LISTS } from "../text/judgement-names.js";

/** Behind a finding or a kind of trouble that a waiver or a known failure covers: which of the two. */
export function exemptMark({ exempt }: Pick<ReportedTrouble, "exempt">): string {
  if (exempt === undefined) return "";
  return ` · ${EXEMPTION_LISTS[EXEMPT_BY[exempt]].covered.en}`;
}

/** A kind of trouble whose story is told in another scenario, and where that is. */
export function describeTrouble(trouble: ReportedTrouble, report: RunReport): string {
  const { class: kind, requirement, rule, field, level, count } = trouble;
  const told = report.findings.find((finding) => troubleKey(troubleKind(finding)) === troubleKey(trouble));
  const where = told === undefined ? undefined : report.counterexamples[told.counterexample];
  const what = [kind, requirement, rule, field].filter(Boolean).join(" ");
  const story =
    told === undefined || where === undefined ? "no story was kept" : `told as ${told.id} in ${where.scenario}`;
  return `${what} ${level} ×${count}${exemptMark(trouble)}: ${story}`;
}
