import type { Bilingual } from "../../../schemas/run/finding.js";
import type { CounterexampleReport, RunReport } from "../../../schemas/run/report.js";
import type { RequirementLevel } from "../../../schemas/run/requirement-set.js";
import {
  EXEMPTION_LISTS,
  EXEMPTION_STATES,
  QUIET_STATES,
  REQUIREMENT_VERDICT_ORDER,
  REQUIREMENT_VERDICTS,
} from "../text/judgement-names.js";
import { WORDS } from "../text/words.js";
import { md, mdCode, mdTable } from "./markdown-text.js";
import { MD_WORDS, moreCauses } from "./markdown-words.js";

type Say = (text: Bilingual) => string;

// A job page is read to its end; the whole list is in the HTML report.
const CLUSTERS_SHOWN = 20;
const LEVELS: readonly RequirementLevel[] = ["MUST", "SHOULD", "MAY"];

/** The causes, that which harms most borrowers first, each with the command that shows its worst finding. */
export function clusterTable(report: RunReport, say: Say, replay: (example: CounterexampleReport) => string): string {
  if (report.findings.length === 0) return say(WORDS.noFindings);
  const byId = new Map(report.findings.map((finding) => [finding.id, finding]));
  const rows = report.clusters.slice(0, CLUSTERS_SHOWN).map((cluster) => {
    const worst = byId.get(cluster.findings[0] ?? "");
    const example = report.counterexamples[worst?.counterexample ?? -1];
    return [
      say(cluster.title),
      mdCode(cluster.requirement),
      String(cluster.findings.length),
      String(cluster.borrowers),
      worst === undefined ? "" : say(worst.harm.summary),
      example === undefined ? "" : mdCode(replay(example)),
    ];
  });
  const heads = [
    MD_WORDS.cause,
    MD_WORDS.requirement,
    WORDS.found,
    MD_WORDS.borrowers,
    MD_WORDS.worst,
    MD_WORDS.howToReplay,
  ].map(say);
  const left = report.clusters.length - rows.length;
  const more = left > 0 ? `\n\n${say(moreCauses(left))}` : "";
  return mdTable(heads, rows, [2, 3]) + more;
}

/** How many requirements of each level came out how. */
export function requirementTable({ requirements }: RunReport, say: Say): string {
  if (requirements.length === 0) return "";
  const verdicts = REQUIREMENT_VERDICT_ORDER.filter((name) => requirements.some(({ verdict }) => verdict === name));
  const rows = LEVELS.filter((level) => requirements.some((one) => one.level === level)).map((level) => [
    level,
    ...verdicts.map((name) => String(requirements.filter((one) => one.level === level && one.verdict === name).length)),
  ]);
  return mdTable(
    [say(MD_WORDS.level), ...verdicts.map((name) => say(REQUIREMENT_VERDICTS[name]))],
    rows,
    verdicts.map((_, index) => index + 1),
  );
}

/** The waivers and known failures that fail the run, with what to do. */
export function exemptionTable({ exemptions }: RunReport, say: Say): string {
  const rows = exemptions
    .filter(({ state }) => !QUIET_STATES.has(state))
    .map(({ list, exemption, state, advice }) => [
      `${say(EXEMPTION_LISTS[list].entry)} ${mdCode(exemption.requirement)}`,
      say(EXEMPTION_STATES[state]),
      md(exemption.owner),
      md(exemption.expires),
      advice === undefined ? "" : say(advice),
    ]);
  const heads = [MD_WORDS.requirement, MD_WORDS.state, MD_WORDS.owner, MD_WORDS.until, MD_WORDS.advice].map(say);
  return mdTable(heads, rows);
}
