import type { AccountHistoryRuleId } from "../../rule-ids.js";
import type { RuleText } from "../rule-text.js";

/** English texts of the rules that compare a file, a 210 or a 211 with what the bureau has stored. */
export const historyTextsEn: Readonly<Record<AccountHistoryRuleId, RuleText>> = {
  F0000601: {
    title: "A file name is used once",
    meaning:
      "The bureau remembers the name of every file it has received, for ever. Another file under a used name is refused whole; the same bytes once more are the same submission (clause L16).",
    harm: "No record of the file is loaded, so the month of every borrower in it stays unknown (#).",
    innocent: "A counter that starts again at 001 after a restart makes names that are taken.",
    fix: "Keep the last serial number with the records it belongs to, and send the refused records in a file of a new name.",
  },
  R0001203: {
    title: "Nothing is told twice of one day",
    meaning:
      "A record of the same account, agreement, guarantee, contract, person or pair and the same as-of date is stored already. Apart from the key, what makes a record the same is an inference and marked [C]: that the reporting code does not count, and that a day whose segments a 213, 223 or 233 has deleted may be told again.",
    harm: "The second record is refused. Where it was the right one, the report keeps showing the wrong one.",
    innocent: "An answer that was lost can make a sender report under a new file name what had been loaded.",
    fix: "Resend under the same name and bytes; correct what is stored by 212, 222 or 232, not by reporting the day again.",
  },
  I0001801: {
    title: "A code that was replaced is not used any more",
    meaning:
      "After an id change (211, 221, 231, 511) the old code is dead: reports, corrections and deletions name the new one. A code of an account is another one than the same code of an agreement.",
    harm: "The record is refused, and under the new code the month stays unknown (#).",
    innocent: "A file made before the id change may arrive after it.",
    fix: "Take the code at the moment of writing the file, and report what was refused under the new code.",
  },
  R2101204: {
    title: "The account type stays what it was",
    meaning: "AcctType is the one under which the account was first loaded; no later record can change it.",
    harm: "Every later record is refused, and the loan stays on the report as it was at first.",
    innocent: "Drawdowns under a revolving line were often reported as D1 at the change of system and are R4 today.",
    fix: "Delete the account (214) and report it again from its first record under the right type.",
  },
  R2101205: {
    title: "Nothing is told after the closing",
    meaning:
      "Once the latest stored status is closed, or ended for C1, nothing more loads for the account, whatever its as-of date. A card that was opened again (215/12) is open.",
    harm: "The record is refused. If the closing was wrong, the report shows a settled loan that is not.",
    innocent:
      "A record of an earlier day may have been held up and overtaken by the closing; it is then not owed any more (L17).",
    fix: "If the closing is wrong, correct it by 212 first; otherwise leave the record out.",
  },
  R2101206: {
    title: "The closing is the last word",
    meaning:
      "A record that closes or ends the account must not be older than any stored record or special event of it.",
    harm: "The closing is refused, so a loan that was repaid goes on as open, with # from then on.",
    innocent: "A settlement that is booked back to an earlier day meets the records of the days between.",
    fix: "Delete or correct what was told of later days, then report the closing.",
  },
  R2101207: {
    title: "Dates of the five-class category go forward",
    meaning:
      "Along the as-of dates of an account, FiveCateAdjDate never goes back: not before that of the stored record before, not after that of the one after.",
    harm: "The record is refused and its month stays unknown (#).",
    innocent: "A record that comes late lies between two that are stored, and its date must fit both.",
    fix: "Report the date as it stood on the as-of day; if an earlier record told a wrong one, correct that by 212.",
  },
  R2101208: {
    title: "A special transaction is told once",
    meaning: "Type and date of a special transaction (segment K) are stored once for an account.",
    harm: "The whole record is refused, not the transaction alone, so its month stays unknown (#).",
    innocent: "Two partial prepayments of one day are one transaction with the sum of both.",
    fix: "Report a transaction with the next record after it only; correct a stored one by 212 with segment K.",
  },
  R2101209: {
    title: "A month without a bill has no monthly record",
    meaning: "Where a special event 11 says that a card has no bill in a month, segment H of that month is refused.",
    harm: "None while the event is right: the cell shows A. If it is wrong, the month's performance is missing.",
    innocent: "The bill day may have been moved back after the event was told.",
    fix: "Withdraw the event (Flag 0) before reporting the month.",
  },
  R2101210: {
    title: "Nothing is told after the transfer",
    meaning: "A non-revolving loan with a valid special event 21 has gone to another institution; nothing more loads.",
    harm: "The record is refused. Two institutions that report one loan would double the debt.",
    innocent: "The last month before the transfer may have been reported after the event.",
    fix: "Report the last month first and the event after it; withdraw an event that is wrong.",
  },
  R2101211: {
    title: "Nothing is told of the months in which a card was closed",
    meaning:
      "Of a card that was opened again (215/12), records are refused whose as-of date lies after the month of the closing and before the month of the re-opening. That the month of the closing is that of its segment H is an inference [C].",
    harm: "The record is refused; the months between are no months of the card.",
    innocent: "The re-opening may have been told with a later month than it happened in.",
    fix: "Correct the event if its month is wrong; otherwise report from the month of the re-opening on.",
  },
  R2101212: {
    title: "A month is told again only as of a later day",
    meaning:
      "Segment H of a month is refused where one of the same month, or a special event of it, is stored with the same or a later as-of date. A later-dated one replaces the earlier.",
    harm: "The record is refused and the cell keeps what it shows, right or wrong.",
    innocent:
      "A record that was rejected and is reported again late may have been overtaken; it is then not owed any more (L17).",
    fix: "Correct the month by 212 under the as-of date that is stored.",
  },
  R2101213: {
    title: "No recovery on the day of a special event",
    meaning: "A record with segment J is refused where a special event of the same as-of date is stored.",
    harm: "The record is refused, so the report shows arrears that were paid until the next monthly record.",
    innocent: "Both may truly have happened on one day; the bureau then takes only one of them.",
    fix: "Let the next monthly record tell that the arrears were paid.",
  },
  R2101214: {
    title: "A first record carries no segment that only later records have",
    meaning:
      "For an account the bureau does not know, whatever the reporting code, segments are refused that a first record of its type must not have, like J and G of a loan.",
    harm: "The account is not loaded at all, and so is no later record of it.",
    innocent: "The true first record may have been refused, so that a later one comes first.",
    fix: "Repair and report the opening first, then the records after it.",
  },
  R2101215: {
    title: "A first record carries all that introduces the account",
    meaning:
      "For an account the bureau does not know, whatever the reporting code, the first record carries segment C, and by type H, F, or J and G.",
    harm: "The account is not loaded, and every later record of it is refused for the same reason: the loan is not on the report.",
    innocent: "The opening was reported and refused, or its file was lost, and the lender takes the account for known.",
    fix: "Report the opening; where more than 29 days have gone by, with code 31 on a settlement day.",
  },
  I2111B02: {
    title: "The old code of an id change is in use",
    meaning: "An id change names an account that the bureau has stored under that code today.",
    harm: "The change is refused; records under the new code are then taken for a new account, and the debt shows twice.",
    innocent: "The change may have been loaded before and is only told again.",
    fix: "Look up the code under which the account was last loaded, and change from that.",
  },
  I2111B03: {
    title: "The new code of an id change is free",
    meaning: "The new code must be unknown to the bureau, or one under which the same account was known before.",
    harm: "The change is refused, so that two loans are not merged into one on the report.",
    innocent: "The first record under the new code may have overtaken the id change and opened an account of its own.",
    fix: "Delete the account that was opened by mistake (214), send the id change, and report the records again.",
  },
};
