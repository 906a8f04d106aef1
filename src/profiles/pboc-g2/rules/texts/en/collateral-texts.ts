import type { CollateralRuleId } from "../../collateral/collateral-rule-ids.js";
import type { RuleText } from "../rule-text.js";

/** English texts of the rules of contracts of collateral: 510 and 511. */
export const collateralTextsEn: Readonly<Record<CollateralRuleId, RuleText>> = {
  I5100A01: {
    title: "Another debtor of a contract of collateral is another one",
    meaning:
      "No debtor in segment D has the kind, the type of document and the number of the debtor in segment B, be it a person or an organisation.",
    harm: "The record is rejected, and the security is missing from the debtor's report.",
    innocent: "The extract takes over the whole list of debtors, the first among them.",
    fix: "Leave the debtor of segment B out of segment D and lower GrtdNm with it; where nobody is left, leave the segment out.",
  },
  I5100B01: {
    title: "The debtor's document is one of the debtor's kind",
    meaning:
      "Where InfoIDType is 2, CertType is 10 (zhongzheng code), 20 (unified social credit code) or 30 (organisation code); where it is 1, it is the document of a person. 10 and 20 stand in both tables and mean different things. The official list gives no feedback code; the checker's rule file answers with BPE000.",
    harm: "The record is rejected, or the security is stored for somebody whom nobody can find.",
    innocent:
      "Record 510 serves persons and organisations, and the extract of loans to persons sets InfoIDType to a constant.",
    fix: "Take InfoIDType and CertType from the same customer, and together.",
  },
  I5100C01: {
    title: "A contract of collateral does not expire before it begins",
    meaning: "CcValDate is not after CcExpDate. A contract of one single day is one.",
    harm: "The record is rejected, and the security is missing from the debtor's report.",
    innocent: "The contract has no end and was written with an empty day, which the extract made a day in the past.",
    fix: "Correct the wrong day; for a contract without an end write 2099-12-31.",
  },
  I5100D01: {
    title: "Another debtor's document is one of that debtor's kind",
    meaning:
      "Where InfoIDType of the debtor in segment D is 2, GuarCertType is 10, 20 or 30; where it is 1, it is the document of a person.",
    harm: "The record is rejected, and the security is missing from the reports of all its debtors.",
    innocent: "A sole trader was entered as an organisation, with the identity card of the owner.",
    fix: "Set InfoIDType to 1 where the debtor is a person; else give the organisation's own code.",
  },
  I5100D02: {
    title: "A segment of other debtors holds at least one",
    meaning: "GrtdNm is more than 0. Where nobody else owes, segment D is left out.",
    harm: "The record is rejected, and the security is missing from the debtor's report.",
    innocent: "The extract writes every segment, with 0 where there is nothing in it.",
    fix: "Leave the segment out, or add the debtors that are missing.",
  },
  I5100E02: {
    title: "A mortgage names at least one mortgaged thing",
    meaning: "PleNm is more than 0: a mortgage without a thing secures nothing.",
    harm: "The record is rejected, and the security is missing from the debtor's report.",
    innocent: "The things were released one by one and the contract goes on. Then it has to be told as expired.",
    fix: "Add what is mortgaged; where nothing is any more, report the end of the contract (RptDateCode 20) with the last things.",
  },
  I5100F02: {
    title: "A pledge names at least one pledged thing",
    meaning: "ImpNm is more than 0: a pledge without a thing secures nothing.",
    harm: "The record is rejected, and the security is missing from the debtor's report.",
    innocent: "The things were released one by one and the contract goes on. Then it has to be told as expired.",
    fix: "Add what is pledged; where nothing is any more, report the end of the contract (RptDateCode 20) with the last things.",
  },
  R5100101: {
    title: "A record of collateral says which contract it is about and what was agreed",
    meaning: "Every record 510 carries segments B and C, whatever its RptDateCode.",
    harm: "The record is rejected, and the security stays on the debtor's report as it was, or is missing from it.",
    innocent:
      "Only the things changed, and the extract writes only the segments that did, as it may for segments C to F of an account (210).",
    fix: "Write B and C in every record, and E or F with them.",
  },
  R5100102: {
    title: "A mortgage tells mortgaged things, a pledge pledged ones",
    meaning:
      "With GuarType 1 (mortgage) the record carries segment E and not F, with GuarType 2 (pledge) F and not E, also where the things have not changed.",
    harm: "The record is rejected, and the security is missing from the debtor's report.",
    innocent:
      "One contract has both mortgaged and pledged things. It takes two records 510, each with a code of its own.",
    fix: "Correct GuarType, or tell the things in the other segment; split a mixed contract in two.",
  },
  I5110B01: {
    title: "An id change of a contract of collateral has two different codes",
    meaning:
      "Record 511 tells under which new code the contract goes on. Where the old and the new code are the same, it says nothing.",
    harm: "The change is rejected and the contract stays under its old code. Records that already use the new one tell the security a second time.",
    innocent: "The two codes differ only in blanks around them, which the bureau does not see.",
    fix: "Send 511 only for contracts whose code really changes, and before the first record under the new code.",
  },
};
