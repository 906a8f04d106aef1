import type { LifeStory, TimelineItem } from "../../../schemas/run/event-log.js";
import { deadlineMoment, shortMoment, shortTime } from "../text/local-time.js";
import { WORDS } from "../text/words.js";
import { bi, esc } from "./markup.js";

/** The story of a life as a numbered list, the numbers being those of the timeline. */
export function storyList(story: LifeStory): string {
  return `<ol class="story">${story.timeline.map(storyItem).join("")}</ol>`;
}

function storyItem(item: TimelineItem): string {
  const time = item.time === undefined ? "" : ` <span class="time">${esc(shortTime(item.time))}</span>`;
  const limits = [
    item.deadline === undefined ? "" : `${bi(WORDS.by)} ${esc(deadlineMoment(item.deadline))}`,
    item.arrived === undefined ? "" : `${bi(WORDS.arrived)} ${esc(shortMoment(item.arrived))}`,
    item.state === "not-yet-due" ? bi(WORDS.notYetDue) : "",
  ].filter((limit) => limit !== "");
  return [
    `<li class="l-${item.lane} s-${item.state}" data-f="${esc(item.findings.join(" "))}">`,
    `<span class="when">${esc(item.date)}${time}</span>`,
    `<span class="lane">${bi(WORDS[item.lane])}</span>`,
    `<span class="what">${bi(item.text)}`,
    limits.length === 0 ? "" : ` <span class="limit">${limits.join(" · ")}</span>`,
    "</span></li>",
  ].join("");
}
