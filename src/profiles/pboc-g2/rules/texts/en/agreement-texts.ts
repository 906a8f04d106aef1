import type { AgreementRuleId } from "../../rule-ids.js";
import type { RuleText } from "../rule-text.js";

/** English texts of the rules of credit agreements: 220, 221, 222 and 223. */
export const agreementTextsEn: Readonly<Record<AgreementRuleId, RuleText>> = {
  R2200101: {
    title: "A report about a credit agreement says whose it is and what the line is",
    meaning:
      "Every record 220 carries segment B, which names the agreement and its holder, and segment D with the line, also where only the joint holders changed. Segment C comes where there are joint holders.",
    harm: "The record is rejected. A line that was granted, changed or ended stays unknown or stays as it was on the holder's report, and a lender who reads it reckons with the wrong sum.",
    innocent:
      "The line did not change, and the extract writes only the segments that did, as it may for segments C to F of an account (210).",
    fix: "Write B and D in every record 220, D with the line as it is on RptDate.",
  },
  I2200A01: {
    title: "Nobody holds a credit agreement jointly with himself",
    meaning:
      "A joint holder in segment C has another document than the holder in segment B. Only natural persons are compared: the codes for documents of organisations mean something else.",
    harm: "The record is rejected, and the line is missing or out of date on the reports of all who hold it.",
    innocent: "The lender keeps the holder himself in its list of joint holders, and the extract takes the list whole.",
    fix: "Leave the holder out of segment C and lower BrerNm with it; where nobody is left, leave the segment out.",
  },
  I2200C01: {
    title: "A joint holder that is an organisation has an organisation's identity",
    meaning:
      "Where BrerType is 2, CertRelIDType is 10 (zhongzheng code), 20 (unified social credit code) or 30 (organisation code). 10 and 20 mean other documents for a person.",
    harm: "The record is rejected, and the line is missing or out of date on the reports of all who hold it.",
    innocent: "A sole trader was entered as an organisation, with the identity card of the owner.",
    fix: "Set BrerType to 1 where the joint holder is a person; else give the organisation's own code.",
  },
  I2200D01: {
    title: "A line does not expire before it begins",
    meaning: "ConEffDate is not after ConExpDate. A line of one single day is a line.",
    harm: "The record is rejected, and the line is missing or out of date on the holder's report.",
    innocent:
      "A line that was ended at once, or ended before it began, was given the day of its end as ConExpDate and kept its first day.",
    fix: "Correct the wrong day. A line that was never in force is not reported at all; where it was, delete it with 224.",
  },
  I2200D02: {
    title: "A cap comes with its code, and a code with its cap",
    meaning:
      "CreditRest is a cap that several agreements share, CreditRestCode says which cap it is. Either both elements are there or neither. Where they are there, they have a value.",
    harm: "The record is rejected. The line is missing on the holder's report, or lines under one cap are added up as if each could be drawn to its end.",
    innocent: "The lender keeps the cap of a customer without a code of its own.",
    fix: "Give every cap a code that begins with the provider code and write it into all agreements under the cap; without a cap leave both elements out.",
  },
  I2210B01: {
    title: "An id change of an agreement has two different codes",
    meaning:
      "Record 221 tells under which new code the agreement goes on. Where the old and the new code are the same, it says nothing.",
    harm: "The change is rejected and the agreement stays under its old code. Records that already use the new one open the line a second time on the holder's report.",
    innocent: "The two codes differ only in blanks around them, which the bureau does not see.",
    fix: "Send 221 only for agreements whose code really changes, and before the first record under the new code.",
  },
  R2220102: {
    title: "A correction of an agreement carries the segment that it names, and no other",
    meaning:
      "MdfcSgmtCode names by its letter the one segment in MdfcSgmt: B, C or D. Two wrong segments take two records 222; a correction without any segment corrects nothing.",
    harm: "The correction is rejected, so what is wrong stays on the holder's report: often a line that is too high, or one that has ended.",
    innocent:
      "The system lets a clerk mark several segments and writes them all into one record, as was seen for 212 (§9).",
    fix: "Write one record 222 for each segment, each with its own letter, and send them again in a new file.",
  },
  R2220103: {
    title: "A correction of segment B of an agreement holds name, document and managing institution only",
    meaning:
      "Of segment B only the three items that tell who the holder is, and MngmtOrgCode, can be put right. Code, date and reporting code identify the stored record; they stand in BsSgmt, or cannot be changed by 222. That the three items are Name, IDType and IDNum is taken over from 212 [C].",
    harm: "The correction is rejected and the line stays with the wrong person, or with a wrong name, on somebody's report.",
    innocent: "A vendor's template prints all items of segment B, as was seen for 212 (§9).",
    fix: "Leave out InfRecType, ContractCode, RptDate and RptDateCode. A wrong agreement code is changed by 221.",
  },
  I2230B01: {
    title: "A deletion from an agreement names at least one end of its range",
    meaning:
      "Record 223 deletes the line from the records whose RptDate lies between two days. One end may stay open, not both: that would delete the line from the whole history. That the days are compared with RptDate is an inference [C].",
    harm: "The deletion is rejected and a line that never was stays on the holder's report.",
    innocent: "The whole history was meant. Then the first as-of date of the agreement is the start.",
    fix: "Fill DelStartDate, DelEndDate or both; to delete everything of the agreement use 224.",
  },
  I2230B02: {
    title: "A deletion from an agreement does not end before it begins",
    meaning: "Where both days of the range are filled, the start is not after the end. One single day is a range.",
    harm: "The deletion is rejected and what should be gone stays on the holder's report.",
    innocent: "The two days were exchanged in a form, or written in the order day, month.",
    fix: "Exchange the days, or correct the wrong one, and send the record again.",
  },
};
