import type { IsoDate } from "../../../../../../schemas/ledger/primitives.js";
import { type CardStory, type LivedCardStory, liveCard } from "../../../../../ledger/testing/live-card.js";
import type { OwedRecord } from "../../../../owed-record.js";
import type { SegmentLetter } from "../../segments.js";
import { SEGMENT } from "../../segments.js";
import { inOrder, onCard, partStory } from "../../testing/otherwise-words.js";
import { renderCard } from "../../testing/render-card.js";
import { cardRecords } from "../card-records.js";

/** 3.65 % a year is one hundredth of a percent a day where the basis is 365, so interest can be worked out in the head. */
export const DAILY: NonNullable<CardStory["agreement"]> = { interest: { dayCount: "ACT/365" } };

/** The same, where a card that is not activated is not told of. */
export const WITHHELD: NonNullable<CardStory["agreement"]> = { ...DAILY, cards: { unactivated: "withheld" } };

/**
 * Lives a story that may have what is not simply repaid among its events (see {@link partStory}).
 * @throws Error when the last plain event is refused; what is refused otherwise throws when it is told
 */
export function storyOf(story: CardStory): Pick<LivedCardStory, "lived" | "rules"> {
  const { plain, otherwise } = partStory(story.events ?? "");
  const { lived, rules, refusal } = liveCard({ agreement: DAILY, ...story, events: plain });
  if (refusal !== null) throw new Error(`Failed to live the story: ${refusal}.`);
  return { lived: { ...lived, events: inOrder([...lived.events, ...otherwise.map(onCard)]) }, rules };
}

/** Records that a story owes up to a day. @throws Error when an event of it is refused. */
export function cardOwed(events: string, horizon: IsoDate, more: Partial<CardStory> = {}): OwedRecord[] {
  const { lived, rules } = storyOf({ ...more, events });
  return cardRecords(lived, rules, horizon);
}

/** The same as lines, the opening left out. */
export function linesOwed(...story: Parameters<typeof cardOwed>): string[] {
  return cardOwed(...story)
    .map(renderCard)
    .filter((line) => !line.startsWith("10 "));
}

/** Elements of a segment with their right values, `?` before one that is not judged. */
export function segmentOf(record: OwedRecord | undefined, letter: SegmentLetter): string[] {
  const prefix = `${SEGMENT[letter]}.`;
  return [...(record?.fields ?? [])].flatMap(([path, { accepted, judged }]) => {
    if (!path.startsWith(prefix)) return [];
    const values = accepted.map(({ value }) => value || "-").join("|");
    return `${path.slice(prefix.length)} ${judged ? "" : "?"}${values}`;
  });
}
