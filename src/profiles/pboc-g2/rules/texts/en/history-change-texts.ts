import type { ChangeHistoryRuleId } from "../../rule-ids.js";
import type { RuleText } from "../rule-text.js";

const UNREPAIRED = "The correction is refused, and the report goes on showing what was told wrongly.";
const UNKNOWN_FIX = "Name the account by the code under which it was last loaded; if it never was, report it by a 210.";

/** English texts of the rules that compare a correction, deletion or special event with what the bureau has stored. */
export const historyChangeTextsEn: Readonly<Record<ChangeHistoryRuleId, RuleText>> = {
  R2121206: {
    title: "A correction names a stored account",
    meaning: "ModRecCode is the code of an account that the bureau has stored.",
    harm: UNREPAIRED,
    innocent:
      "The record to be corrected may itself have been rejected: what was never stored is reported again, not corrected.",
    fix: UNKNOWN_FIX,
  },
  R2121207: {
    title: "Only the newest record of a month is corrected",
    meaning:
      "A 212 of segment H stands for the stored H with the latest as-of date of its month. That one later than every stored H is let in as well is an inference from R2121221 [C].",
    harm: "The correction is refused. Were it loaded, an older state would stand over a newer one.",
    innocent: "A month may have been told again since the correction was written.",
    fix: "Look up the as-of date under which the month was last loaded, and correct that.",
  },
  R2121211: {
    title: "A correction names the stored account type",
    meaning: "AcctType of the 212 is the one under which the account is stored.",
    harm: UNREPAIRED,
    innocent: "The type in the lender's own books may have been put right since.",
    fix: "Send the stored type; a wrong type itself is put right only by deleting the account and reporting it anew.",
  },
  R2121213: {
    title: "A special instalment is corrected in its newest version",
    meaning: "A 212 of segment I is refused where the same SpecEfctDate is stored with a later as-of date.",
    harm: UNREPAIRED,
    innocent: "The instalment may have been told again since the correction was written.",
    fix: "Correct under the latest as-of date at which the instalment is stored.",
  },
  R2121214: {
    title: "A closing before a re-opening stays a closing",
    meaning: "Of a card that was opened again, the historic status 4 may not be changed into one that is not closed.",
    harm: "The correction is refused, since the re-opening would otherwise stand on nothing.",
    innocent: "The closing may never have happened, and the re-opening was told to mend it.",
    fix: "Withdraw the re-opening (215, Flag 0) first, then correct the closing.",
  },
  R2121215: {
    title: "A correction stands for a stored version of its segment",
    meaning:
      "For segments C, I, J and K the as-of date of the 212 is one under which the segment is stored, or later than the latest.",
    harm: UNREPAIRED,
    innocent: "The segment may be stored under the day of another record than the lender remembers.",
    fix: "Use the as-of date of the record that carried the segment.",
  },
  R2121216: {
    title: "Static segments are not corrected backwards",
    meaning: "For segments D, E, F and G the as-of date of the 212 is not before the latest one of the segment.",
    harm: UNREPAIRED,
    innocent: "A newer version of the segment may have been loaded with a monthly record meanwhile.",
    fix: "Correct the latest version.",
  },
  R2121217: {
    title: "A month before others is not corrected into a closing",
    meaning:
      "Where an H of a later as-of date is stored, the corrected AcctStatus must not be closed. The closing of a card that was opened again afterwards stays one (R2121214).",
    harm: UNREPAIRED,
    innocent: "The loan may truly have been settled then, and the later months were told in error.",
    fix: "Delete the later segments by 213 first, then correct.",
  },
  R2121218: {
    title: "A correction keeps the dates of the category in order",
    meaning: "The FiveCateAdjDate of a corrected H lies between those of the stored records before and after.",
    harm: UNREPAIRED,
    innocent: "Several records may carry the same wrong date, and the one corrected first then stands out.",
    fix: "Correct the records in such an order that the dates never go back: dates that become later from the newest record, dates that become earlier from the oldest.",
  },
  R2121219: {
    title: "A month with a special event is not corrected",
    meaning: "A 212 of segment H is refused where a valid special event of that month is stored.",
    harm: UNREPAIRED,
    innocent: "The event may have been told of the wrong month.",
    fix: "Withdraw the event first (215, Flag 0).",
  },
  R2121220: {
    title: "A recovery on the day of a special event is not corrected",
    meaning: "A 212 of segment J is refused where a special event of the same as-of date is stored.",
    harm: UNREPAIRED,
    innocent: "Event and recovery may both belong to that day.",
    fix: "Withdraw the event first, or let the next monthly record tell the state.",
  },
  R2121221: {
    title: "No monthly segment is added after the closing",
    meaning: "A 212 of segment H is refused where it is later than the latest H, and that one is closed.",
    harm: "The correction is refused, so nothing can follow a closing by the back door.",
    innocent: "The closing itself may be what is wrong.",
    fix: "Correct the closing under its own as-of date.",
  },
  R2121222: {
    title: "Nothing is added to a collection account that has ended",
    meaning: "For C1, a 212 of segment J is refused where it is later than the latest J, and that one is ended.",
    harm: "The correction is refused, so nothing can follow the end by the back door.",
    innocent: "The end itself may be what is wrong.",
    fix: "Correct the end under its own as-of date.",
  },
  R2121223: {
    title: "A collection account does not end before later records",
    meaning: "For C1, where a J of a later as-of date is stored, the corrected status must not be ended.",
    harm: UNREPAIRED,
    innocent: "The debt may truly have ended then, and later recoveries were told in error.",
    fix: "Delete the later segments by 213 first, then correct.",
  },
  R2121224: {
    title: "The identity is corrected under the latest as-of date",
    meaning:
      "A 212 of segment B carries the latest as-of date that is stored of the account. Whether a record counts of which a 213 left only the base segment is told by no source; both are let in [C].",
    harm: "The correction is refused, and the debt stays with the wrong person.",
    innocent: "A record may have been loaded between writing the correction and loading it.",
    fix: "Take the as-of date of the newest record that was loaded, and send the correction before the next one.",
  },
  R2121225: {
    title: "Nobody answers for his own debt",
    meaning: "No responsible person in a corrected segment D is the borrower as he is stored.",
    harm: UNREPAIRED,
    innocent: "The borrower's identity may itself be wrong and be corrected in the same file.",
    fix: "Take the borrower out of the segment; correct his identity first where it is wrong.",
  },
  R2131201: {
    title: "Of a card that was opened again only later records are deleted",
    meaning: "The range of a 213 begins after the as-of date of the re-opening.",
    harm: "The deletion is refused, since without the closing the re-opening would stand on nothing.",
    innocent: "An open start means from the beginning, and so lies before the re-opening.",
    fix: "Give a start after the re-opening, or withdraw the re-opening first.",
  },
  R2131202: {
    title: "A deleted range holds no special event",
    meaning:
      "No valid special event has an as-of date within the range of the 213. That its month does not count is an inference [C].",
    harm: "The deletion is refused, and what is superfluous stays on the report.",
    innocent: "An open end reaches further than was meant.",
    fix: "Give both dates, or withdraw the event first.",
  },
  R2131203: {
    title: "A deletion names a stored account",
    meaning: "DelRecCode of the 213 is the code of an account that the bureau has stored.",
    harm: "The deletion is refused; if it was meant for another code, what is superfluous stays on the report.",
    innocent: "The account may have been deleted as a whole already.",
    fix: "Name the account by the code under which it was last loaded.",
  },
  R2141101: {
    title: "An account that is deleted is stored",
    meaning: "DelRecCode of the 214 is the code of an account that the bureau has stored.",
    harm: "The deletion is refused; if it was meant for another code, a debt that is none stays on the report.",
    innocent:
      "The account may have been deleted already, or its opening was rejected, so that there is nothing to delete.",
    fix: "Name the account by the code under which it was last loaded.",
  },
  R2151201: {
    title: "A special event names a stored account",
    meaning: "AcctCode of the 215 is the code of an account that the bureau has stored.",
    harm: "The event is refused, and the report does not show it.",
    innocent: "The account's first record may have been rejected.",
    fix: UNKNOWN_FIX,
  },
  R2151202: {
    title: "A month without a bill fits what is stored of the card",
    meaning:
      "Event 11 is for a card (R2) that is not closed, in a month that has no monthly record, does not lie between closing and re-opening, and has no such event yet.",
    harm: "The event is refused; the month shows # instead of A where it has no record.",
    innocent: "The monthly record may have been sent before the bill day was moved.",
    fix: "Delete the monthly record first where the month truly had no bill.",
  },
  R2151203: {
    title: "Only a closed card is opened again",
    meaning:
      "Event 12 is for a card (R2) whose latest status is closed, in a month after its latest monthly record, once.",
    harm: "The event is refused, and every record after it as well, since the card is still closed.",
    innocent: "The closing may have been rejected, so that the card is open to the bureau.",
    fix: "Report the closing first, then the re-opening.",
  },
  R2151204: {
    title: "A transfer follows the last month",
    meaning:
      "Event 21 is for an open loan (D1), dated after every stored record, for the month after the latest monthly record, once.",
    harm: "The event is refused, and the loan stays with the old institution beside the new one: the debt shows twice.",
    innocent: "The last monthly record may have been rejected, so that the months do not join.",
    fix: "Report the last month first, then the event for the month after it.",
  },
  R2151205: {
    title: "Only an event that is stored is withdrawn",
    meaning:
      "Flag 0 withdraws the stored event of the same kind and month; a re-opening not any more once a later monthly record is stored.",
    harm: "The withdrawal is refused, and the event stays on the report.",
    innocent: "The event may have been rejected, so that there is nothing to withdraw.",
    fix: "Withdraw with the month under which the event was loaded; delete later monthly segments first.",
  },
  R2151206: {
    title: "No special event on the day of a record",
    meaning: "A 215 is refused where a record of the account with the same as-of date is stored.",
    harm: "The event is refused, and the report does not show it.",
    innocent: "Both may truly belong to that day; the bureau then takes only one of them.",
    fix: "Report the event as of another day of the same month.",
  },
};
