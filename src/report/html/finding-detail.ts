import type { ToldAndTrue } from "../../../schemas/run/event-log.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { accountPairs, comparedAccounts, saysTheSame } from "../credit-report-page/compared-accounts.js";
import { differenceCount } from "../credit-report-page/page-words.js";
import { WORDS } from "../text/words.js";
import { againSection } from "./again-section.js";
import { faultList } from "./fault-list.js";
import { citation } from "./finding-row.js";
import { harmSection } from "./harm-section.js";
import { HTML_WORDS } from "./html-words.js";
import { bi, esc } from "./markup.js";
import type {
  ExampleData,
  FindingDetailData,
  FindingRowData,
  RuleTextData,
  RuleTexts,
  StoryData,
} from "./model/page-data.js";
import { recordsTable } from "./records-table.js";
import { storyList } from "./story-list.js";
import { laneNames } from "./timeline-lanes.js";
import { timelineSvg } from "./timeline-svg.js";

/** Lives that are told with a finding at most; its own comes first. */
const LIVES_TOLD = 3;

/** An opened finding: what was put in, story, both records, harm, credit report, rule, and how to see it again. */
export function findingDetail(
  row: FindingRowData,
  detail: FindingDetailData,
  example: ExampleData,
  texts: RuleTexts,
): string {
  const told = storiesOf(example.stories, row.life);
  const several = example.stories.length > 1;
  return [
    `<p class="cite">${citation(row)}</p>${exemptionLine(row)}<div class="body">`,
    faultList(example.faults),
    ...told.map((story) => storySection(story, row.id, several)),
    recordsTable(detail),
    harmSection(detail.harm),
    ...told.slice(0, 1).map(({ creditReport }) => creditReportSection(creditReport)),
    ruleSection(row, texts),
    againSection(example),
    "</div>",
  ].join("");
}

/** Its own life, and those beside it where they are few: trouble may need company. */
function storiesOf(stories: readonly StoryData[], life: number): StoryData[] {
  const own = stories.filter((story) => story.life === life);
  if (stories.length > LIVES_TOLD && own.length > 0) return own;
  return [...own, ...stories.filter((story) => story.life !== life)].slice(0, LIVES_TOLD);
}

function storySection(story: StoryData, finding: string, several: boolean): string {
  const number = several ? ` · ${bi(WORDS.life)} ${story.life}` : "";
  const heading = `<h4>${bi(WORDS.story)}${number} <span class="account">${esc(story.account)}</span></h4>`;
  return `<section class="life">${heading}${drawing(story, finding)}${storyList(story.items, finding)}</section>`;
}

/** The timeline with the names of its lanes beside it, and what its shapes mean; nothing for a story without a date. */
function drawing(story: StoryData, finding: string): string {
  const timeline = timelineSvg(story, finding);
  if (timeline === "") return "";
  const hasFaults = story.spots.length > 0;
  const caption = `<p class="caption">${bi(WORDS.timelineCaption)}${hasFaults ? ` ${bi(WORDS.faultCaption)}` : ""}</p>`;
  return `<div class="drawing">${laneNames(hasFaults)}<div class="scroll" tabindex="0">${timeline}</div></div>${caption}`;
}

/** The whole report when the run was over; folded, since the harm above says what changed when it mattered. */
function creditReportSection(reports: ToldAndTrue | undefined): string {
  if (reports === undefined) return "";
  const pairs = accountPairs(reports.told, reports.true);
  const different = pairs.filter((pair) => !saysTheSame(pair));
  const body =
    different.length === 0
      ? `<p class="same">${bi(HTML_WORDS.readsTheSame)}</p>`
      : `<details class="reports"><summary>${bi(differenceCount(different.length))}</summary>${comparedAccounts(different, 5)}</details>`;
  return `<section class="told-true"><h4>${bi(HTML_WORDS.creditReport)}</h4>${body}</section>`;
}

/** What the rule asks, does, and how it is put right; of the official rule where one says it, else of the requirement. */
function ruleSection({ requirement, rule }: FindingRowData, texts: RuleTexts): string {
  const id = rule !== undefined && Object.hasOwn(texts, rule.id) ? rule.id : requirement;
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
  if (text === undefined) return "";
  const parts: [Bilingual, keyof RuleTextData][] = [
    [HTML_WORDS.meaning, "meaning"],
    [HTML_WORDS.harmText, "harm"],
    [HTML_WORDS.innocent, "innocent"],
    [HTML_WORDS.fix, "fix"],
  ];
  const rows = parts.map(([name, part]) => `<div><dt>${bi(name)}</dt><dd>${bi(text[part])}</dd></div>`);
  return [
    `<section class="rule-text"><h4>${bi(HTML_WORDS.ruleText)} <code>${esc(id)}</code></h4>`,
    `<p class="title">${bi(text.title)}</p><dl>${rows.join("")}</dl></section>`,
  ].join("");
}

function exemptionLine({ exemption }: FindingRowData): string {
  if (exemption === undefined) return "";
  const { owner, reason, expires } = exemption;
  return `<p class="exemption">${bi(HTML_WORDS.owner)} ${esc(owner)} · ${bi(HTML_WORDS.expires)} ${esc(expires)} · ${esc(reason)}</p>`;
}
