import type { Bilingual } from "../../../../../schemas/run/finding.js";
import type { Held, HeldLetter, HeldVersion } from "../../loading/held.js";
import { valueOf, versionsOf } from "../../loading/held-facts.js";
import { say } from "../breach.js";

/** Letters of the segments of an account that tell a category. */
export const CATEGORY: readonly HeldLetter[] = ["H", "J"];

/**
 * What the date of a five-class category has to be, where it does not lie between those of the stored records before and
 * after the as-of date; null where it does. What is stored under the as-of date itself is about to be replaced.
 * @param letters of the segments that tell the category
 */
export function outOfOrder(
  held: Held,
  letters: readonly HeldLetter[],
  rptDate: string,
  date: string,
): Bilingual | null {
  const told = letters.map((letter) => versionsOf(held, letter));
  const before = dateOf(told.map((versions) => lastBefore(versions, rptDate)).reduce(later, undefined));
  if (date < before) return say(`not before ${before}, told earlier`, `不早于此前已报的${before}`);
  const after = dateOf(told.map((versions) => firstAfter(versions, rptDate)).reduce(earlier, undefined));
  if (after === "" || date <= after) return null;
  return say(`not after ${after}, told as of a later day`, `不晚于此后已报的${after}`);
}

function dateOf(version: HeldVersion | undefined): string {
  return valueOf(version?.values, "FiveCateAdjDate");
}

/** The newest version before a day that tells a category; versions are in the order of their days. */
function lastBefore(versions: readonly HeldVersion[], day: string): HeldVersion | undefined {
  return versions.findLast((version) => version.rptDate < day && dateOf(version) !== "");
}

function firstAfter(versions: readonly HeldVersion[], day: string): HeldVersion | undefined {
  const last = versions.at(-1);
  // Nearly every record is the newest of its account.
  if (last === undefined || last.rptDate <= day) return undefined;
  return versions.find((version) => version.rptDate > day && dateOf(version) !== "");
}

function later(a: HeldVersion | undefined, b: HeldVersion | undefined): HeldVersion | undefined {
  return a === undefined || (b !== undefined && b.rptDate > a.rptDate) ? b : a;
}

function earlier(a: HeldVersion | undefined, b: HeldVersion | undefined): HeldVersion | undefined {
  return a === undefined || (b !== undefined && b.rptDate < a.rptDate) ? b : a;
}
