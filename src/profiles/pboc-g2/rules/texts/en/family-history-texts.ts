import type { FamilyHistoryRuleId } from "../../history/family-rule-ids.js";
import type { RuleText } from "../rule-text.js";
import {
  anotherPersonEn,
  asOfStoredEn,
  correctsStoredEn,
  deletesStoredEn,
  endIsLastEn,
  identityAsOfLatestEn,
  newCodeEn,
  noneAddedAfterEndEn,
  notBackwardsEn,
  notEndedEarlierEn,
  nothingAfterEndEn,
  notOlderEn,
  oldCodeEn,
  type Subject,
} from "./shared-history-texts.js";

const AGREEMENT: Subject = { a: "a credit agreement", the: "the agreement", erasure: "224" };
const GUARANTEE: Subject = { a: "a guarantee", the: "the guarantee", erasure: "234" };
const COLLATERAL: Subject = { a: "a collateral contract", the: "the contract", erasure: "514" };

/** English texts of the rules that compare records beside those of accounts with what the bureau has stored. */
export const familyHistoryTextsEn: Readonly<Record<FamilyHistoryRuleId, RuleText>> = {
  R1101201: {
    title: "The first report of a person has all six segments",
    meaning:
      "For a person whom the bureau does not know under this name, document and source code, a 110 carries FcsInfSgmt, SpsInfSgmt, EduInfSgmt, OctpnInfSgmt, RedncInfSgmt and MlgInfSgmt, whatever its reporting code. Under the lenient template 90 it is not asked; that 110 is like the corporate 310 there is an inference [C].",
    harm: "The person's data is not loaded, and every later update is refused for the same reason.",
    innocent: "The first report may have been refused, or the name or document was put right in the lender's books.",
    fix: "Report the person with all six segments and code 10.",
  },
  R1101202: {
    title: "What is told of a person goes forward",
    meaning:
      "For a person who is known, neither the as-of date nor the update date of a segment is older than what is stored.",
    harm: "The record is refused, so the report keeps what it shows, address and employer included.",
    innocent: "A record may have been overtaken by a newer one; it then tells nothing new.",
    fix: "Report the newest state with its own update dates, and leave segments out that have nothing new.",
  },
  R1141201: {
    title: "A person who is deleted is stored",
    meaning: "A 114 names a person whom the bureau has stored under this name, document and source code.",
    harm: "The deletion is refused; if it was meant for somebody else, wrong data stays on that report.",
    innocent: "The person may have been deleted already, or have been stored under another spelling of the name.",
    fix: "Use the name, document and source code under which the person was last loaded.",
  },
  R1201201: notOlderEn("a pair of family members"),
  R1301201: notOlderEn("the validity of a document"),
  R1341101: {
    title: "A document whose validity is deleted is stored",
    meaning:
      "A 134 names a person of whom the bureau has stored the validity of a document under this name, document and source code.",
    harm: "The deletion is refused, and wrong dates stay with the bureau.",
    innocent: "It may have been deleted already, or its 130 was rejected.",
    fix: "Use the name, document and source code of the 130 that was loaded.",
  },
  R1401202: notOlderEn("a pair of documents"),
  R2201201: nothingAfterEndEn(AGREEMENT, "ConStatus"),
  R2201202: endIsLastEn(AGREEMENT, "ConStatus"),
  I2211B02: oldCodeEn(AGREEMENT),
  I2211B03: newCodeEn(AGREEMENT),
  R2221203: correctsStoredEn(AGREEMENT),
  R2221207: asOfStoredEn("D of an agreement"),
  R2221208: noneAddedAfterEndEn(AGREEMENT),
  R2221209: notEndedEarlierEn(AGREEMENT, "ConStatus"),
  R2221210: notBackwardsEn("C of an agreement"),
  R2221211: identityAsOfLatestEn(AGREEMENT),
  R2221212: anotherPersonEn("joint holder", "holder of the line", "C"),
  R2231101: deletesStoredEn(AGREEMENT, false),
  R2241101: deletesStoredEn(AGREEMENT, true),
  R2301201: {
    title: "Dates of a guarantee's five-class category go forward",
    meaning:
      "Along the as-of dates of a guarantee, FiveCateAdjDate never goes back: not before that of the stored record before, not after that of the one after.",
    harm: "The record is refused, and the guarantee stays on the report as it was.",
    innocent: "A record that comes late lies between two that are stored, and its date must fit both.",
    fix: "Report the date as it stood on the as-of day; if an earlier record told a wrong one, correct that by 232.",
  },
  R2301202: nothingAfterEndEn(GUARANTEE, "AcctStatus"),
  R2301203: endIsLastEn(GUARANTEE, "AcctStatus"),
  I2311B02: oldCodeEn(GUARANTEE),
  I2311B03: newCodeEn(GUARANTEE),
  R2321203: correctsStoredEn(GUARANTEE),
  R2321207: {
    title: "A correction names the stored type of the guarantee",
    meaning: "AcctType of the 232 is the one under which the guarantee is stored.",
    harm: "The correction is refused, and the bureau goes on showing what was told wrongly.",
    innocent: "The type in the lender's own books may have been put right since.",
    fix: "Send the stored type; a wrong type itself is put right only by deleting the guarantee and reporting it anew.",
  },
  R2321208: notEndedEarlierEn(GUARANTEE, "AcctStatus"),
  R2321209: noneAddedAfterEndEn(GUARANTEE),
  R2321210: asOfStoredEn("C or D of a guarantee"),
  R2321211: notBackwardsEn("E or F of a guarantee"),
  R2321212: identityAsOfLatestEn(GUARANTEE),
  R2321213: anotherPersonEn("responsible party", "debtor", "E"),
  R2331101: deletesStoredEn(GUARANTEE, false),
  R2341101: deletesStoredEn(GUARANTEE, true),
  R5101201: notOlderEn("a collateral contract"),
  R5101202: nothingAfterEndEn(COLLATERAL, "CcStatus"),
  I5111B02: oldCodeEn(COLLATERAL),
  I5111B03: newCodeEn(COLLATERAL),
  R5141101: deletesStoredEn(COLLATERAL, true),
};
