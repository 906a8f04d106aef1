import type { Instant } from "../../../schemas/ledger/primitives.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { bi, esc } from "../../report/html/markup.js";
import { text } from "../../report/text/bilingual.js";
import { groupedInteger } from "../../report/text/grouped-integer.js";
import { localTime } from "../../report/text/local-time.js";
import type { CertificateInput } from "./certificate-input.js";
import { CERTIFICATE_WORDS as W } from "./certificate-words.js";
import { type Cell, cell, code, definitions, joined, table } from "./markup.js";
import { notTested } from "./not-tested.js";
import { GATE_WORDS, STATE_WORDS, VERDICT_WORDS } from "./verdict-words.js";

/** Rows that a list may have before the rest is only counted: the page is one sheet. */
const MOST_AGREEMENTS = 4;
const MOST_EXEMPTIONS = 5;
const MOST_REASONS = 4;
const MOST_IDS = 3;

/** Who and what was tested, by what, when. */
export function testedSection({ statement, facts, set }: CertificateInput): string {
  const { declared } = statement;
  const { started, finished, totals } = facts;
  const zone = started.agreements[0]?.timeZone;
  const names = started.agreements.map(({ name }) => name);
  const count = groupedInteger;
  return section(
    W.tested,
    definitions([
      [W.lender, declared.lender ?? W.notDeclared],
      [W.build, declared.build ?? W.notDeclared],
      [W.madeBy, declared.madeBy ?? W.notDeclared],
      [W.target, code(started.target)],
      [W.driven, `${started.driving}, ${started.delivery}`],
      [W.interface, W.pbocG2],
      [W.set, joined(code(`${set.id} ${set.revision}`), set.title)],
      [W.agreements, listed(names, MOST_AGREEMENTS)],
      [W.suites, started.suites.join(", ")],
      [W.seed, code(String(started.seed))],
      [
        W.lived,
        text(
          `${count(totals.lives)} loan lives, ${count(totals.ledgerEvents)} events, ${count(totals.cohorts)} cohorts`,
          `${count(totals.lives)} 笔贷款，${count(totals.ledgerEvents)} 个事件，${count(totals.cohorts)} 批`,
        ),
      ],
      [
        W.records,
        text(
          `${count(totals.recordsOwed)} owed, ${count(totals.recordsReceived)} received in ${count(totals.filesReceived)} files${
            totals.recordsForeign === 0 ? "" : `, ${count(totals.recordsForeign)} of them of other accounts, not judged`
          }`,
          `应报 ${count(totals.recordsOwed)}，实收 ${count(totals.recordsReceived)}（${count(totals.filesReceived)} 个文件）${
            totals.recordsForeign === 0 ? "" : `，其中 ${count(totals.recordsForeign)} 条属其他账户，不作判断`
          }`,
        ),
      ],
      [W.when, `${minute(started.at, zone)} – ${finished === null ? "…" : minute(finished.at, zone)} ${zone ?? ""}`],
      [W.tool, `${statement.tool.name} ${statement.tool.version}`],
    ]),
    "tested",
  );
}

/** Verdicts counted by level, and coverage. */
export function verdictSection({ statement }: CertificateInput): string {
  const { requirements, coveragePercent } = statement.outcome;
  const verdicts = Object.keys(VERDICT_WORDS) as (keyof typeof VERDICT_WORDS)[];
  const levels = (["MUST", "SHOULD", "MAY"] as const).filter((level) =>
    requirements.some((one) => one.level === level),
  );
  const counts = levels.map((level) => [
    level,
    ...verdicts.map((verdict) => {
      const found = requirements.filter((one) => one.level === level && one.verdict === verdict).length;
      return found === 0 ? "·" : String(found);
    }),
  ]);
  const coverage: Cell = coveragePercent === null ? W.noCoverage : `${coveragePercent} %`;
  const heads = [W.level, ...verdicts.map((verdict) => VERDICT_WORDS[verdict])];
  return section(W.verdict, `${table(heads, counts)}<p>${bi(W.coverage)}: ${cell(coverage)}</p>`, "verdicts");
}

/** What the run was allowed to show, and what it showed. */
export function gateSection({ statement }: CertificateInput): string {
  const rows = statement.outcome.gates.map(({ gate, bound, found, held }): Cell[] => [
    GATE_WORDS[gate],
    String(bound),
    String(found),
    held ? W.yes : { markup: `<strong class="bad">${bi(W.no)}</strong>` },
  ]);
  const body = rows.length === 0 ? `<p>${bi(W.noGates)}</p>` : table([W.gate, W.allowed, W.found, W.held], rows);
  return section(W.gates, body, "gates");
}

/** Waivers and known failures with who answers for them. */
export function exemptionSection({ statement }: CertificateInput): string {
  const { exemptions } = statement.outcome;
  const rows = exemptions
    .slice(0, MOST_EXEMPTIONS)
    .map(({ exemption, state }): Cell[] => [
      code(clipped(exemption.requirement)),
      clipped(exemption.owner),
      exemption.expires,
      STATE_WORDS[state],
    ]);
  const rest = exemptions.length - rows.length;
  const heads = [W.requirement, W.owner, W.expires, W.state];
  const body = rows.length === 0 ? `<p>${bi(W.noExemptions)}</p>` : table(heads, rows);
  return section(W.exemptions, body + more(rest, "manifest.json"), "exemptions");
}

/** What was not tested, by reason. */
export function notTestedSection(input: CertificateInput): string {
  const groups = notTested(input);
  const items = groups.slice(0, MOST_REASONS).map(({ reason, ids }) => {
    return `<li><b>${ids.length}</b> ${cell(reason)} <span class="ids">${cell(listed(ids, MOST_IDS))}</span></li>`;
  });
  const rest = groups.slice(MOST_REASONS).reduce((sum, { ids }) => sum + ids.length, 0);
  const body = items.length === 0 ? `<p>${bi(W.allTested)}</p>` : `<ul>${items.join("")}</ul>`;
  return section(W.notTested, body + more(rest, "requirement-set.json"), "not-tested");
}

/** Digests, signers, tool. */
export function evidenceSection({ statement, facts }: CertificateInput): string {
  const { chains, requirementSet, rules, signers, madeAt, tool } = statement;
  const zone = facts.started.agreements[0]?.timeZone;
  const signed: Cell =
    signers.length === 0
      ? { markup: `<strong class="bad">${bi(W.unsigned)}</strong>` }
      : { markup: signers.map(({ algorithm, fingerprint }) => cell(code(`${algorithm} ${fingerprint}`))).join("<br>") };
  return section(
    W.evidence,
    definitions([
      [W.headOfLog, code(chains.events.head)],
      [W.headOfMessages, chains.messages === undefined ? W.noMessages : code(chains.messages.head)],
      [W.set, code(requirementSet.digest)],
      [joinedWords(W.rules, rules.count), code(rules.digest)],
      [W.lock, tool.lock === undefined ? W.noLock : code(tool.lock.sha256)],
      [W.signedBy, signed],
      [W.madeAt, `${minute(madeAt, zone)} ${zone ?? ""}`],
    ]),
    "digests",
  );
}

/** How anybody can look again. */
export function verifySection(): string {
  const command = "tallystick verify <bundle> --public-key <file>";
  return section(W.verify, `<p>${bi(W.verifyBy)} <code>${esc(command)}</code> ${bi(W.verifyThen)}</p>`, "verify");
}

function section(title: Bilingual, body: string, kind: string): string {
  return `<section class="${kind}"><h2>${bi(title)}</h2>${body}</section>`;
}

/** An instant to the minute, in the time zone of the agreement. */
function minute(at: Instant, zone: string | undefined): string {
  return localTime(at, zone).slice(0, "yyyy-MM-dd HH:mm".length);
}

/** A name that has to fit a narrow column. */
function clipped(name: string): string {
  return name.length <= 24 ? name : `${name.slice(0, 23)}…`;
}

function listed(names: readonly string[], most: number): Cell {
  const shown = names.slice(0, most).join(", ");
  const rest = names.length - most;
  return rest <= 0 ? shown : text(`${shown} and ${rest} more`, `${shown} 等 ${names.length} 项`);
}

function more(count: number, file: string): string {
  if (count <= 0) return "";
  return `<p class="more">${bi(text(`and ${count} more: see ${file}`, `另有 ${count} 项，见 ${file}`))}</p>`;
}

function joinedWords(word: Bilingual, count: number): Bilingual {
  return text(`${word.en} (${count})`, `${word.zh}（${count} 条）`);
}
