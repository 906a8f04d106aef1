import type { RunReport } from "../../../schemas/run/report.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { partWords } from "../text/part-words.js";
import { REVEALED } from "../text/revealed.js";
import { VERDICT_NAMES } from "../text/verdict-names.js";
import { WORDS } from "../text/words.js";
import { gatesSection } from "./gates-section.js";
import { HTML_WORDS } from "./html-words.js";
import { bi, esc } from "./markup.js";

/** The head of the page: the verdict in one word and one sentence, what the log lacks, and how much was looked at. */
export function summarySection(report: RunReport): string {
  const { name, meaning } = VERDICT_NAMES[report.verdict];
  const warnings = [
    report.run?.revealed === true ? `<p class="warning">${bi(REVEALED)}</p>` : "",
    report.complete ? "" : `<p class="warning">${bi(WORDS.breaksOff)}</p>`,
    report.interrupted ? `<p class="warning">${bi(WORDS.interrupted)}</p>` : "",
  ].join("");
  return [
    `<section class="verdict v-${report.verdict}"><div><h1>${bi(name)}</h1>`,
    `<p class="meaning">${bi(meaning)} <span class="exit">exit ${report.exitCode}</span></p>${warnings}</div>`,
    `<dl class="figures">${figures(report)}</dl></section>`,
    gatesSection(report),
    runFacts(report),
  ].join("");
}

function figures(report: RunReport): string {
  const { totals } = report;
  const rows: [number, string, string][] = [
    [
      report.findings.length,
      bi(report.findings.length === 1 ? WORDS.finding : WORDS.findings),
      report.findings.length > 0 ? "bad" : "",
    ],
    [totals.lives, bi(WORDS.lives), ""],
    [totals.ledgerEvents, bi(WORDS.events), ""],
    [totals.recordsOwed, bi(WORDS.recordsOwed), ""],
    [totals.recordsReceived, bi(WORDS.recordsReceived), ""],
  ];
  if (totals.recordsNotYetDue > 0) rows.push([totals.recordsNotYetDue, bi(WORDS.notYetDue), ""]);
  if (totals.recordsForeign > 0) rows.push([totals.recordsForeign, bi(WORDS.foreign), ""]);
  return rows
    .map(([value, label, tone]) => `<div class="${tone}"><dd>${groupedInteger(value)}</dd><dt>${label}</dt></div>`)
    .join("");
}

function runFacts(report: RunReport): string {
  const { run } = report;
  if (run === undefined) return "";
  const part = partWords(run);
  const facts = [
    `<code>${esc(run.target)}</code>`,
    esc(run.profile),
    run.suites.map(esc).join(" + "),
    `${esc(run.driving)} / ${esc(run.delivery)}`,
    `${bi(WORDS.seed)} <code>${run.seed}</code>`,
    run.agreements.map((agreement) => esc(agreement.name)).join(", "),
    `<time>${esc(run.startedAt.slice(0, 16).replace("T", " "))} UTC</time>`,
    `tallystick ${esc(run.tool.version)}`,
    ...(part === undefined ? [] : [bi(part)]),
    ...(run.builds ?? []).map(({ name, target }) => `${esc(name)} <code>${esc(target)}</code>`),
    ...policyFacts(report),
  ];
  return `<p class="run-facts">${facts.join(" <i></i> ")}</p>`;
}

/** Which requirements the run was judged by. */
function policyFacts({ policy }: RunReport): string[] {
  if (policy === undefined) return [];
  const { id, revision, digest } = policy.requirementSet;
  return [
    `${bi(HTML_WORDS.judgedBy)} ${esc(id)} ${esc(revision)} <code>${esc(digest.slice(0, 12))}</code> (${esc(policy.mode)})`,
  ];
}
