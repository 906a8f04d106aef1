import type { Held, HeldLetter, HeldVersion } from "../../loading/held.js";
import { latestRecordDate, valueOf, versionsOf } from "../../loading/held-facts.js";
import { NONE, say } from "../breach.js";
import type { SegmentLetter } from "../record-view.js";
import type { Breach } from "../rule.js";
import { RPT_DATE } from "./correction-checks.js";
import { unlessHeld } from "./told-breach.js";
import { type ToldCorrection, type ToldReport, textOf } from "./told-record.js";

/** Where a record other than an account's tells whether what it is about goes on; 2 there means that it has ended (§4.8). */
export interface EndTags {
  readonly letter: Extract<HeldLetter, "C" | "D">;
  readonly segment: string;
  readonly tag: string;
}

const ENDED = "2";
const LOWER: Readonly<Record<EndTags["letter"], SegmentLetter>> = { C: "c", D: "d" };

/** Breaches of "nothing is told after the end" (R2201201 and its like). */
export function nothingAfterEnd(told: ToldReport, held: Held, end: EndTags): readonly Breach[] {
  const last = endHeld(held, end);
  return unlessHeld(last === undefined, fieldOf(end), statusOf(told, end), end.tag, () =>
    say(`nothing more: it ended as of ${last?.rptDate ?? ""}`, `已于${last?.rptDate ?? ""}终止，不得再报送`),
  );
}

/** Breaches of "the end is told last" (R2201202, R2301203). */
export function endIsLast(told: ToldReport, held: Held, end: EndTags): readonly Breach[] {
  if (statusOf(told, end) !== ENDED) return NONE;
  const last = latestRecordDate(held);
  return unlessHeld(told.rptDate >= last, fieldOf(end), ENDED, end.tag, () =>
    say(
      `another status in a record before ${last}, the latest that is stored`,
      `早于已入库的最晚日期${last}的记录不得为终止状态`,
    ),
  );
}

/** Breaches of "no correction adds a version after the end" (R2221208, R2321209). */
export function notAfterEnd(told: ToldCorrection, held: Held, end: EndTags): readonly Breach[] {
  const last = endHeld(held, end);
  return unlessHeld(last === undefined || told.rptDate <= last.rptDate, RPT_DATE, told.rptDate, "0000", () =>
    say(`not after ${last?.rptDate ?? ""}, when it ended`, `不晚于终止的报告日期${last?.rptDate ?? ""}`),
  );
}

/** Breaches of "no correction ends what has later versions" (R2221209, R2321208). */
export function notEndedBefore(told: ToldCorrection, held: Held, end: EndTags): readonly Breach[] {
  const status = textOf(told.segment[end.tag]);
  const later = versionsOf(held, end.letter).some(({ rptDate }) => rptDate > told.rptDate);
  return unlessHeld(!later || status !== ENDED, `MdfcSgmt.${fieldOf(end)}`, status, "0000", () =>
    say("a status other than 2, since later records are stored", "非终止状态：其后已有入库记录"),
  );
}

/** The newest version, where it tells the end. */
function endHeld(held: Held, { letter, tag }: EndTags): HeldVersion | undefined {
  const last = versionsOf(held, letter).at(-1);
  return valueOf(last?.values, tag) === ENDED ? last : undefined;
}

function fieldOf({ segment, tag }: EndTags): string {
  return `${segment}.${tag}`;
}

function statusOf({ view }: ToldReport, { letter, tag }: EndTags): string | null {
  const segment = view[LOWER[letter]];
  return segment === undefined ? null : textOf(segment.node[tag]);
}
