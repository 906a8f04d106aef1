import type { LifeStory, TimelineItem } from "../../../schemas/run/event-log.js";
import { deadlineMoment, shortMoment, shortTime } from "../text/local-time.js";
import { WORDS } from "../text/words.js";
import { columns, hang, pad, type Screen } from "./screen.js";

/** The story of one life: a line an event, what was owed and what arrived among the business events. */
export function storyLines(screen: Screen, story: LifeStory, concerned: ReadonlySet<string>): string[] {
  const { colors, say } = screen;
  const lanes = { ledger: say(WORDS.ledger), owed: say(WORDS.owed), received: say(WORDS.received) };
  const whenWidth = Math.max(...story.timeline.map((item) => columns(when(item))));
  const laneWidth = Math.max(...Object.values(lanes).map(columns));
  return story.timeline.flatMap((item) => {
    const mark = paint(screen, item, markOf(item));
    const lane = pad(lanes[item.lane], laneWidth);
    const lead = `  ${colors.dim(pad(when(item), whenWidth))}  ${mark} ${item.lane === "ledger" ? lane : colors.dim(lane)}  `;
    const told = item.findings.some((id) => concerned.has(id)) ? paint(screen, item, say(item.text)) : say(item.text);
    return hang(lead, told + colors.dim(limits(screen, item)), screen.width);
  });
}

/** ✓ as it should be, ✗ wrong, ! not judged yet or left out. */
const MARKS: Record<TimelineItem["state"], string> = {
  ok: "✓",
  met: "✓",
  missing: "✗",
  wrong: "✗",
  unowed: "✗",
  "not-yet-due": "!",
  "left-out": "!",
};

/** A business event that happened is neither right nor wrong. */
function markOf(item: TimelineItem): string {
  return item.lane === "ledger" && item.state === "ok" ? "•" : MARKS[item.state];
}

function paint(screen: Screen, item: TimelineItem, text: string): string {
  const { colors } = screen;
  const mark = MARKS[item.state];
  if (mark === "✗") return colors.red(text);
  if (mark === "!") return colors.yellow(text);
  return item.lane === "ledger" ? text : colors.green(text);
}

function when(item: TimelineItem): string {
  return item.time === undefined ? item.date : `${item.date} ${shortTime(item.time)}`;
}

/** The deadline of an owed record and the arrival of a received one, behind the text. */
function limits(screen: Screen, item: TimelineItem): string {
  const { say } = screen;
  const parts: string[] = [];
  if (item.deadline !== undefined) parts.push(`${say(WORDS.by)} ${deadlineMoment(item.deadline)}`);
  if (item.arrived !== undefined) parts.push(`${say(WORDS.arrived)} ${shortMoment(item.arrived)}`);
  if (item.state === "not-yet-due") parts.push(say(WORDS.notYetDue));
  return parts.length === 0 ? "" : `  ${parts.join(", ")}`;
}
