import { WORDS } from "../text/words.js";
import { bi, esc } from "./markup.js";
import type { StoryItem } from "./model/page-data.js";

/**
 * The story of a life as a numbered list, the numbers being those of the timeline.
 * @param finding whose lines stand out
 */
export function storyList(items: readonly StoryItem[], finding: string): string {
  return `<ol class="story">${items.map((item) => storyItem(item, item.findings.includes(finding))).join("")}</ol>`;
}

function storyItem(item: StoryItem, mine: boolean): string {
  const time = item.time === undefined ? "" : ` <span class="time">${esc(item.time)}</span>`;
  const limits = [
    item.dueBy === undefined ? "" : `${bi(WORDS.by)} ${esc(item.dueBy)}`,
    item.arrived === undefined ? "" : `${bi(WORDS.arrived)} ${esc(item.arrived)}`,
    item.state === "not-yet-due" ? bi(WORDS.notYetDue) : "",
  ].filter((limit) => limit !== "");
  return [
    `<li class="l-${item.lane} s-${item.state}${mine ? " mine" : ""}">`,
    `<span class="when">${esc(item.date)}${time}</span>`,
    `<span class="lane">${bi(WORDS[item.lane])}</span>`,
    `<span class="what">${bi(item.text)}`,
    limits.length === 0 ? "" : ` <span class="limit">${limits.join(" · ")}</span>`,
    "</span></li>",
  ].join("");
}
