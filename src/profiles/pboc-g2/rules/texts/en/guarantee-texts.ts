import type { GuaranteeRuleId } from "../../guarantee/guarantee-rule-ids.js";
import type { RuleText } from "../rule-text.js";

/** English texts of the rules of guarantees: 230, 231, 232 and 233. */
export const guaranteeTextsEn: Readonly<Record<GuaranteeRuleId, RuleText>> = {
  I2300A01: {
    title: "Nothing is told of a guarantee from before it began",
    meaning:
      "The day on which the guaranteed amount changed (RepayPrd, a date in spite of its tag), the day of the five-class category and the day of the end are not before OpenDate.",
    harm: "The record is rejected, and the guarantee is missing or out of date on the debtor's report.",
    innocent:
      "The guarantee replaced an older one and took its category over, with the day on which that was found. Then the day of taking over is the one to tell.",
    fix: "Correct the wrong day. Where OpenDate is the one that is wrong in what is stored, put segment C right with 232.",
  },
  I2300A02: {
    title: "Nobody answers for his own debt as another party",
    meaning:
      "No natural person in segment E has the debtor's document. Organisations are not compared, as the codes of their documents mean something else.",
    harm: "The record is rejected. Where it got through, the debtor would stand on his own report twice, once with a liability that he has not.",
    innocent: "The extract takes over the whole list of signatories of the contract, the debtor among them.",
    fix: "Leave the debtor out of segment E and lower RltRepymtNm with it; where nobody is left, leave the segment out.",
  },
  I2300C01: {
    title: "A guarantee does not end before it begins",
    meaning: "OpenDate is not after DueDate. A guarantee of one single day is one.",
    harm: "The record is rejected, and the guarantee is missing or out of date on the debtor's report.",
    innocent: "A guarantee without an end was written with an end in the past instead of 2099-12-31.",
    fix: "Correct the wrong day; for an open-ended guarantee write 2099-12-31.",
  },
  I2300C02: {
    title: "The product of a guarantee belongs to its line of business",
    meaning:
      "Products 01 to 06 and 10 belong to financing guarantees (1), 07 to 09 to other guarantees (2), 11 to guarantees of guarantees (3), 12 and 13 to surety insurance (4). The grouping is known from two products only [B].",
    harm: "The record is rejected. Under a wrong line of business the debtor's report shows a debt of another kind than he has.",
    innocent:
      "The institution groups its products in another way than the bureau; for 10 (bonds) and 11 that is easily done.",
    fix: "Map each product of your own to one pair of the two codes, not to each code by itself.",
  },
  I2300D01: {
    title: "A guarantee that has ended has the day of its end",
    meaning: "Where AcctStatus is 2 (closed), CloseDate has a value.",
    harm: "The record is rejected and the guarantee goes on as a debt on the debtor's report after it has ended.",
    innocent: "The guarantee ended by its term and nobody entered a day; then DueDate is the day of the end.",
    fix: "Fill CloseDate with the day on which the liability ended, or keep AcctStatus 1 as long as it goes on.",
  },
  I2300D02: {
    title: "A guarantee ends last",
    meaning:
      "CloseDate is not before the day on which the guaranteed amount changed (RepayPrd) and not before the day of the five-class category.",
    harm: "The record is rejected and the guarantee goes on as a debt on the debtor's report after it has ended.",
    innocent: "The amount was set to 0 in the books the day after the end, and RepayPrd took the day of the booking.",
    fix: "Give RepayPrd the day of the end, and FiveCateAdjDate the day on which the category was last found before it.",
  },
  I2300E01: {
    title: "The document of a party is one of its kind",
    meaning:
      "Where InfoIDType is 2, ArlpCertType is 10 (zhongzheng code), 20 (unified social credit code) or 30 (organisation code); where it is 1, it is the document of a person. 10 and 20 stand in both tables and mean different things. That persons are judged too is known from the checker's rule file.",
    harm: "The record is rejected, so that neither the debtor nor those who answer for him see the guarantee as it is.",
    innocent: "A sole trader was entered as an organisation, with the identity card of the owner.",
    fix: "Set InfoIDType to 1 where the party is a person; else give the organisation's own code.",
  },
  I2300E03: {
    title: "A counter-guarantor comes with his contract",
    meaning:
      "Where ArlpType is 2 (counter-guarantor) or 3 (professional guarantee institution), WartySign and MaxGuarMcc have values: whether several answer jointly, and under which contract.",
    harm: "The record is rejected, and the liability of the counter-guarantor is on nobody's report.",
    innocent:
      "The counter-guarantee is a clause of the main contract and has no number of its own. Then the number of the main contract is the one to tell.",
    fix: "Fill both. MaxGuarMcc begins with the provider code, as every business code does.",
  },
  R2300101: {
    title: "The first report of a guarantee says what was agreed and what is guaranteed",
    meaning: "With RptDateCode 10 the record carries segments C and D beside B.",
    harm: "The record is rejected and the guarantee is unknown to the bureau. Every later record of it fails with it.",
    innocent: "The extract writes only segments that changed, also for a guarantee that the bureau does not know yet.",
    fix: "Write B, C and D in the first record; E with them where somebody answers beside the debtor.",
  },
  R2300102: {
    title: "The end of a guarantee says how it stands",
    meaning: "With RptDateCode 20 the record carries segment D.",
    harm: "The record is rejected and the guarantee goes on as a debt on the debtor's report after it has ended.",
    innocent: "The guarantee was already told with amount 0, and the extract holds that nothing is left to tell.",
    fix: "Write segment D with AcctStatus 2, LoanAmt 0 and CloseDate.",
  },
  R2300103: {
    title: "A change of what is guaranteed says what it is now",
    meaning: "With RptDateCode 30 the record carries segment D.",
    harm: "The record is rejected and the old amount stays on the debtor's report.",
    innocent: "Terms were changed and not the amount; that is RptDateCode 50, without segment D.",
    fix: "Write segment D with the new amount and its day, or use RptDateCode 50.",
  },
  R2300105: {
    title: "A guarantee with a counter-guarantee says who gave it",
    meaning: "With RptDateCode 10 and GuarMode 1 (counter-guarantee) the record carries segment E.",
    harm: "The record is rejected and the guarantee is unknown to the bureau, as is the liability of the counter-guarantor.",
    innocent:
      "GuarMode was taken over from a loan: there 1 is a pledge, and a guarantee is 3. The two items have different codes under one tag.",
    fix: "Add segment E with the counter-guarantor, or correct GuarMode by the table of record 230.",
  },
  R2300106: {
    title: "Every record of a guarantee says which one it is about",
    meaning: "Record 230 carries segment B, GuarAcctBsSgmt.",
    harm: "The record is rejected: without its key the bureau cannot tell whose it is.",
    innocent: "The segment was named AcctBsSgmt, as in record 210.",
    fix: "Write GuarAcctBsSgmt with its nine items in every record.",
  },
  R2300107: {
    title: "A new category of a guarantee comes with the guarantee",
    meaning:
      "With RptDateCode 40 (five-class category adjusted) the record carries segment D, which holds the category.",
    harm: "The record is rejected and the old category stays on the debtor's report.",
    innocent: "Something else was changed on the same day; that is RptDateCode 50.",
    fix: "Write segment D with FiveCate, the day on which it was found, and the rest as it stands.",
  },
  R2300108: {
    title: "Other information changes without the guaranteed amount",
    meaning:
      "With RptDateCode 50 the record carries no segment D. What is guaranteed, its category and its end have codes of their own: 30, 40 and 20.",
    harm: "The record is rejected, and with it the change of terms or parties that it was made for.",
    innocent: "The extract writes segment D in every record, as it must with every other code.",
    fix: "Leave D out of records with code 50; where it changed too, report that with its own code.",
  },
  I2310B01: {
    title: "An id change of a guarantee has two different codes",
    meaning:
      "Record 231 tells under which new code the guarantee goes on. Where the old and the new code are the same, it says nothing.",
    harm: "The change is rejected and the guarantee stays under its old code. Records that already use the new one open it a second time on the debtor's report.",
    innocent: "The two codes differ only in blanks around them, which the bureau does not see.",
    fix: "Send 231 only for guarantees whose code really changes, and before the first record under the new code.",
  },
  R2320102: {
    title: "A correction of a guarantee carries the segment that it names, and no other",
    meaning:
      "MdfcSgmtCode names by its letter, B to F, the one segment in MdfcSgmt. Two wrong segments take two records 232.",
    harm: "The correction is rejected, so what is wrong stays on the debtor's report.",
    innocent:
      "One product writes the guaranteed amount last in the corporate record (440, §3.8). Whoever counts letters off by place then names another segment.",
    fix: "Write one record 232 for each segment, each with its own letter, and send them again in a new file.",
  },
  R2320105: {
    title: "A correction of segment B of a guarantee holds name, document and managing institution only",
    meaning:
      "Of segment B only Name, IDType, IDNum and MngmtOrgCode can be put right. Type, code, dates and reporting code identify the stored record; they stand in BsSgmt, or cannot be changed by 232.",
    harm: "The correction is rejected and the guarantee stays with the wrong person, or with a wrong name.",
    innocent: "A template prints all nine items of segment B, as it does for the record itself.",
    fix: "Leave out InfRecType, AcctType, AcctCode, RptDate and RptDateCode. A wrong code is changed by 231; a wrong type takes 234 and reporting again.",
  },
  I2330B01: {
    title: "A deletion from a guarantee names at least one end of its range",
    meaning:
      "Record 233 deletes segment C or D from the records whose RptDate lies between two days. One end may stay open, not both. That the days are compared with RptDate is an inference [C].",
    harm: "The deletion is rejected and what never happened stays on the debtor's report.",
    innocent: "The whole history was meant. Then the first as-of date of the guarantee is the start.",
    fix: "Fill DelStartDate, DelEndDate or both; to delete everything of the guarantee use 234.",
  },
  I2330B02: {
    title: "A deletion from a guarantee does not end before it begins",
    meaning: "Where both days of the range are filled, the start is not after the end. One single day is a range.",
    harm: "The deletion is rejected and what should be gone stays on the debtor's report.",
    innocent: "The two days were exchanged in a form, or written in the order day, month.",
    fix: "Exchange the days, or correct the wrong one, and send the record again.",
  },
};
