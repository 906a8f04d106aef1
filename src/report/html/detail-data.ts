import type { LifeStory } from "../../../schemas/run/event-log.js";
import type { CounterexampleReport, RankedFinding, RunReport } from "../../../schemas/run/report.js";
import { curlChain } from "../model/curl-chain.js";
import { type FaultSpot, faultSpots } from "../model/fault-spots.js";
import { timeZoneOf } from "../model/time-zone-of.js";
import { WORDS } from "../text/words.js";
import { againSection } from "./again-section.js";
import { faultList } from "./fault-list.js";
import { harmSection } from "./harm-section.js";
import { bi, esc, jsonForScript } from "./markup.js";
import { recordsTable } from "./records-table.js";
import { storyList } from "./story-list.js";
import { laneNames } from "./timeline-lanes.js";
import { timelineSvg } from "./timeline-svg.js";

/** What the page keeps of a counterexample until a finding of it is opened: finished markup, in parts. */
interface DetailData {
  /** What was put in to go wrong; empty where nothing was. */
  faults: string;
  stories: { life: number; html: string }[];
  findings: { [id: string]: string };
  again: string;
  /** The calls as shell lines, to be put in as text. */
  calls: string;
}

/**
 * The details of all findings, one data block for each counterexample. A data block is text to the browser: it costs
 * nothing until the script reads it, so that a page with thousands of findings opens at once.
 */
export function detailBlocks(report: RunReport): string {
  const byExample = new Map<number, RankedFinding[]>();
  for (const finding of report.findings) {
    const group = byExample.get(finding.counterexample) ?? [];
    group.push(finding);
    byExample.set(finding.counterexample, group);
  }
  return report.counterexamples
    .map((example, index) => {
      const data = detailOf(report, example, byExample.get(index) ?? []);
      return `<script type="application/json" id="example-${index}">${jsonForScript(data)}</script>`;
    })
    .join("\n");
}

function detailOf(report: RunReport, example: CounterexampleReport, findings: readonly RankedFinding[]): DetailData {
  const timeZone = timeZoneOf(report, example);
  const several = example.lives.length > 1;
  return {
    faults: faultList(example.faults),
    stories: example.lives.map((story) => {
      const spots = faultSpots(example.faults, story, example.lives, timeZone);
      const number = several ? ` · ${bi(WORDS.life)} ${story.life}` : "";
      const heading = `<h4>${bi(WORDS.story)}${number} <span class="account">${esc(story.account)}</span></h4>`;
      return {
        life: story.life,
        html: `<section class="life">${heading}${drawing(story, spots)}${storyList(story)}</section>`,
      };
    }),
    findings: Object.fromEntries(
      findings.map((finding) => [finding.id, recordsTable(finding, timeZone) + harmSection(finding.harm)]),
    ),
    again: againSection(example, report.run?.target),
    calls: curlChain(example.exchanges, report.run?.target).join("\n"),
  };
}

/** The timeline with the names of its lanes beside it, and what its shapes mean; nothing for a story without a date. */
function drawing(story: LifeStory, spots: readonly FaultSpot[]): string {
  const timeline = timelineSvg(story, spots);
  if (timeline === "") return "";
  const caption = `<p class="caption">${bi(WORDS.timelineCaption)}${spots.length === 0 ? "" : ` ${bi(WORDS.faultCaption)}`}</p>`;
  return `<div class="drawing">${laneNames(spots.length > 0)}<div class="scroll" tabindex="0">${timeline}</div></div>${caption}`;
}
