import type { CorrectionRuleId } from "../../rule-ids.js";
import type { RuleText } from "../rule-text.js";

/** English texts of the rules of the records that change what is stored: 211, 212, 213 and 215. */
export const correctionTextsEn: Readonly<Record<CorrectionRuleId, RuleText>> = {
  I2110B01: {
    title: "An id change has two different codes",
    meaning:
      "Record 211 tells under which new code the account goes on. Where the old and the new code are the same, it says nothing.",
    harm: "The change is rejected and the account stays under its old code. Records that already use the new one are refused, or open the loan a second time on the borrower's report.",
    innocent: "The two codes differ only in blanks around them, which the bureau does not see.",
    fix: "Send 211 only for accounts whose code really changes, and before the first record under the new code.",
  },
  R2120102: {
    title: "A correction carries the segment that it names, and no other",
    meaning:
      "MdfcSgmtCode names by its letter the one segment in MdfcSgmt. Two wrong segments take two records 212; a correction without any segment corrects nothing.",
    harm: "The correction is rejected, so what is wrong stays on the borrower's report: often an arrears mark that should be gone.",
    innocent:
      "Some systems let a clerk mark several segments of one record and write them all into one 212; one product had to be patched for it (§9).",
    fix: "Write one record 212 for each segment, each with its own letter, and send them again in a new file.",
  },
  R2120106: {
    title: "A correction of segment B holds name, document and managing institution only",
    meaning:
      "Of segment B only Name, IDType, IDNum and MngmtOrgCode can be put right. Type, code, dates and reporting code identify the stored record; they stand in BsSgmt, or cannot be changed by 212.",
    harm: "The correction is rejected and the loan stays with the wrong person, or with a wrong name, on somebody's report.",
    innocent: "A vendor's template for this correction prints all nine items of segment B (§9).",
    fix: "Leave out InfRecType, AcctType, AcctCode, RptDate and RptDateCode. A wrong account code is changed by 211; a wrong account type takes 214 and reporting again.",
  },
  R2120107: {
    title: "The corrected segment is one that the account type has",
    meaning:
      "A collection account (C1) has no segments E, F, H and I, only C1 has G, only R2 has I, and semi-credit cards (R3) have no J. What cannot be stored cannot be corrected.",
    harm: "The correction is rejected and what is wrong stays on the borrower's report.",
    innocent:
      "The account is stored under another type than the lender keeps it under: then AcctType is what is wrong (R2121211). That R3 has no J is an inference from its codes [C].",
    fix: "Compare AcctType with the type that was first reported, then choose the segment that really holds the value.",
  },
  I2130B01: {
    title: "A deletion names at least one end of its range",
    meaning:
      "Record 213 deletes a segment from the records whose RptDate lies between two days. One end may stay open, not both: that would delete the segment from the whole history. That the days are compared with RptDate is an inference [C].",
    harm: "The deletion is rejected and months that never happened, or transactions told twice, stay on the borrower's report.",
    innocent: "The whole history was meant. Then the first as-of date of the account is the start.",
    fix: "Fill DelStartDate, DelEndDate or both; to delete everything of the account use 214.",
  },
  I2130B02: {
    title: "A deletion does not end before it begins",
    meaning: "Where both days of the range are filled, the start is not after the end. One single day is a range.",
    harm: "The deletion is rejected and what should be gone stays on the borrower's report.",
    innocent: "The two days were exchanged in a form, or written in the order day, month.",
    fix: "Exchange the days, or correct the wrong one, and send the record again.",
  },
  I2150B01: {
    title: "A special event is told as of a day of its month",
    meaning: "Month is the month in which it happened, and RptDate a day of that month.",
    harm: "The event is rejected. A card without statement then looks as if its month was forgotten, a re-opened card stays closed, and a transferred loan goes on as a debt to the old lender.",
    innocent: "The event was entered after the end of the month with the day of entry as RptDate.",
    fix: "Set RptDate to a day of the month in which it happened; the file may be made later.",
  },
};
