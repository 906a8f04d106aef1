import type { RuleText } from "../rule-text.js";

/** What something is called in a text, and the record that deletes it, for the rules that several families share. */
export interface Subject {
  readonly a: string;
  readonly the: string;
  readonly erasure: string;
}

const UNREPAIRED = "The correction is refused, and the bureau goes on showing what was told wrongly.";

/** Text of "the old code of an id change is in use". */
export function oldCodeEn({ a, the }: Subject): RuleText {
  return {
    title: `The old code of an id change is that of ${a} in use`,
    meaning: `An id change names ${a} that the bureau has stored under that code today.`,
    harm: `The change is refused; records under the new code are then taken for another one, and ${the} shows twice.`,
    innocent: "The change may have been loaded before and is only told again.",
    fix: `Look up the code under which ${the} was last loaded, and change from that.`,
  };
}

/** Text of "the new code of an id change is free". */
export function newCodeEn({ the, erasure }: Subject): RuleText {
  return {
    title: `The new code of an id change is free, or was once that of ${the}`,
    meaning: `The new code must be unknown to the bureau among codes of its kind, or one under which ${the} was known before.`,
    harm: "The change is refused, so that two of them are not merged into one.",
    innocent: "The first record under the new code may have overtaken the id change.",
    fix: `Delete what was opened by mistake (${erasure}), send the id change, and report the records again.`,
  };
}

/** Text of "what a correction names is stored". */
export function correctsStoredEn({ a, the }: Subject): RuleText {
  return {
    title: `A correction names ${a} that is stored`,
    meaning: `ModRecCode is the code of ${a} that the bureau has stored.`,
    harm: UNREPAIRED,
    innocent: "The record to be corrected may itself have been rejected: what was never stored is reported again.",
    fix: `Name ${the} by the code under which it was last loaded; if it never was, report it.`,
  };
}

/** Text of "what a deletion names is stored". */
export function deletesStoredEn({ a, the }: Subject, whole: boolean): RuleText {
  return {
    title: whole ? `What is deleted is ${a} that is stored` : `A deletion of a segment names ${a} that is stored`,
    meaning: `DelRecCode is the code of ${a} that the bureau has stored.`,
    harm: "The deletion is refused; if it was meant for another code, what is superfluous stays where it is.",
    innocent: whole
      ? "It may have been deleted already, or its first record was rejected, so that there is nothing to delete."
      : "It may have been deleted as a whole already.",
    fix: `Name ${the} by the code under which it was last loaded.`,
  };
}

/** Text of "nothing is told after the end". */
export function nothingAfterEndEn({ the }: Subject, item: string): RuleText {
  return {
    title: `Nothing is told of ${the} after its end`,
    meaning: `Once the latest stored ${item} is 2, nothing more loads for ${the}, whatever its as-of date.`,
    harm: "The record is refused. If the end was told by mistake, the report shows as over what goes on.",
    innocent: "A record of an earlier day may have been held up and overtaken by the one that tells the end.",
    fix: "If the end is wrong, put that right first; otherwise leave the record out.",
  };
}

/** Text of "the end is told last". */
export function endIsLastEn({ the }: Subject, item: string): RuleText {
  return {
    title: `The end of ${the} is its last record`,
    meaning: `A record whose as-of date is before the latest that is stored must not have ${item} 2.`,
    harm: "The record is refused, so what is over goes on showing as open.",
    innocent: "An end that is booked back to an earlier day meets the records of the days between.",
    fix: "Delete or correct what was told of later days, then report the end.",
  };
}

/** Text of "a correction stands for a stored version". */
export function asOfStoredEn(letters: string): RuleText {
  return {
    title: `A correction of segment ${letters} stands for a stored version of it`,
    meaning: `For segment ${letters} the as-of date of the correction is one under which the segment is stored, or later than the latest.`,
    harm: UNREPAIRED,
    innocent: "The segment may be stored under the day of another record than the lender remembers.",
    fix: "Use the as-of date of the record that carried the segment.",
  };
}

/** Text of "static segments are not corrected backwards". */
export function notBackwardsEn(letters: string): RuleText {
  return {
    title: `Segment ${letters} is not corrected backwards`,
    meaning: `For segment ${letters} the as-of date of the correction is not before the latest one of the segment.`,
    harm: UNREPAIRED,
    innocent: "A newer version of the segment may have been loaded with a later record meanwhile.",
    fix: "Correct the latest version.",
  };
}

/** Text of "the identity is corrected as of the latest day". */
export function identityAsOfLatestEn({ the }: Subject): RuleText {
  return {
    title: "The identity is corrected as of the latest day",
    meaning: `A correction of segment B has the latest as-of date stored for ${the}. Whether a record counts of which a deletion left nothing but its base segment no source tells, so both are let in [C].`,
    harm: `The correction is refused, and ${the} stays in the wrong name.`,
    innocent: "A record may have been loaded between the making of the correction and its own loading.",
    fix: "Take the as-of date of the newest loaded record, and send the correction before the next one.",
  };
}

/** Text of "nothing is added after the end by a correction". */
export function noneAddedAfterEndEn({ the }: Subject): RuleText {
  return {
    title: `No correction adds to ${the} after its end`,
    meaning:
      "A correction of segment D is refused whose as-of date is later than the latest stored D, where that tells the end.",
    harm: UNREPAIRED,
    innocent: "The end itself may be what is wrong.",
    fix: "Correct the record that tells the end, under its own as-of date.",
  };
}

/** Text of "nothing is ended before later records by a correction". */
export function notEndedEarlierEn({ the }: Subject, item: string): RuleText {
  return {
    title: `No correction ends ${the} before its last record`,
    meaning: `Where a D of a later as-of date is stored, the corrected ${item} must not be 2.`,
    harm: UNREPAIRED,
    innocent: "It may truly have ended then, and what was told of later days is wrong.",
    fix: "Delete the later versions of the segment first, then correct.",
  };
}

/** Text of "nobody stands beside himself". */
export function anotherPersonEn(party: string, holder: string, letter: string): RuleText {
  return {
    title: `Nobody is named twice: the ${party} is not the ${holder}`,
    meaning: `A corrected segment ${letter} names somebody else than the stored ${holder}, by type and number of the document.`,
    harm: UNREPAIRED,
    innocent: `The identity of the ${holder} may itself be wrong and be corrected in the same file.`,
    fix: `Leave the ${holder} out of the segment; put a wrong identity right first.`,
  };
}

/** Text of "a record is not older than what is stored". */
export function notOlderEn(of: string): RuleText {
  return {
    title: `What is told of ${of} goes forward`,
    meaning: `The as-of date is not before the latest one stored for ${of}.`,
    harm: "The record is refused, and the bureau keeps what it has.",
    innocent: "A record may have been held up and overtaken by a later one; it then tells nothing new.",
    fix: "Leave the older record out; if what is stored is wrong, report the right state as of today.",
  };
}
