import type { CompositionRuleId } from "../../rule-ids.js";
import type { RuleText } from "../rule-text.js";

/** English texts of the rules about the segments of a 210 record. */
export const compositionTextsEn: Readonly<Record<CompositionRuleId, RuleText>> = {
  R2100101: {
    title: "An opening record (10) has all segments that open an account",
    meaning:
      "C always; H for loans, lines and cards; F for R1, R3, R4, for D1 paid out in parts (Flag 1, 2) and for R2 unless it is a card for large instalments (82); J and G for collection accounts.",
    harm: "The account is never opened at the bureau, so every later month is refused too and the loan is invisible.",
    innocent: "A loan under a line whose agreement number is not known yet cannot fill F.",
    fix: "Add the segment named here; report the agreement (220) first where F is missing.",
  },
  R2100102: {
    title: "An opening record (10) has no segment that does not belong to an opening",
    meaning:
      "No G, J or K, and I only for R2; no F for D1 paid out at once and for cards 82; for collection accounts no H, I, E or F.",
    harm: "The opening is rejected and the account stays unknown.",
    innocent: "A repayment on the day of opening tempts a system to add K.",
    fix: "Leave the segment out; tell what happened on the first day in the next monthly record.",
  },
  R2100103: {
    title: "A first record of an existing account (31) has all segments that open one",
    meaning:
      "The same as for code 10: C and H, and F where the type or payout asks for it. Collection accounts cannot use 31.",
    harm: "The account stays unknown to the bureau, and so does every later month.",
    innocent: "Migrated loans often lack what segment C asks for.",
    fix: "Complete segment C from the contract before the first settlement day is reported.",
  },
  R2100104: {
    title: "A first record of an existing account (31) has no segment that does not belong",
    meaning: "No G or J, I only for R2, no F for D1 paid out at once and for cards 82. K is allowed.",
    harm: "The record is rejected and the account stays unknown.",
    innocent: "A system that adds J whenever there was a repayment does so here too.",
    fix: "Leave the segment out: H tells the month, J is for code 40.",
  },
  R2100107: {
    title: "A monthly record (30) has segment H",
    meaning: "H is the month itself. Collection accounts have no months and cannot use 30.",
    harm: "The cell of the month stays unknown (#), though everything may have been paid.",
    innocent: "A change of contract data alone was sent under 30; it belongs to the next month's record.",
    fix: "Send H with every 30; report collection accounts by 10, 40 and 20.",
  },
  R2100108: {
    title: "A monthly record (30) has no segment that does not belong",
    meaning: "No G or J, I only for R2, no F for D1 paid out at once and for cards 82.",
    harm: "The record is rejected and the cell of the month stays unknown (#).",
    innocent: "Repayment data of segment J is sent again although H holds it already.",
    fix: "Leave the segment out.",
  },
  R2100109: {
    title: "A recovery record (40) has segment J",
    meaning: "J tells the repayment that cleared the arrears. Semi-credit cards (R3) cannot use 40.",
    harm: "The report keeps showing arrears that have been paid, until the next settlement day.",
    innocent: "R3 was given the logic of R2.",
    fix: "Send J; let an R3 account wait for its settlement day.",
  },
  R2100110: {
    title: "A recovery record (40) has nothing but B and J",
    meaning:
      "No H, I, E or F for any type; for D1, R1, R2 and R4 no C, D, G or K either. Collection accounts may add C, D and K.",
    harm: "The record is rejected and the report keeps showing arrears that have been paid.",
    innocent: "The payment was made by a guarantor, which K tells; it goes with the next monthly record.",
    fix: "Send B and J only.",
  },
  R2100111: {
    title: "A closing record (20) has its performance segment",
    meaning: "H for loans, lines and cards, J for collection accounts.",
    harm: "The closing is rejected and the loan stays open on the report.",
    innocent:
      "The month's H had been sent before; a closing needs one of its own all the same, dated in the month or the next.",
    fix: "Send H with closed status, letter C or G and CloseDate.",
  },
  R2100112: {
    title: "A closing record (20) has no segment that does not belong",
    meaning:
      "No G or J, I only for R2, no F for D1 paid out at once and for cards 82; for collection accounts no H, I, E or F.",
    harm: "The closing is rejected and the loan stays open on the report.",
    innocent: "The last repayment is sent in J as well as in H.",
    fix: "Leave the segment out.",
  },
  R2100113: {
    title: "A closing on the settlement day (32) has segment H",
    meaning: "H holds the last month. Collection accounts cannot use 32.",
    harm: "The closing is rejected and the loan stays open on the report.",
    innocent: "A collection account that ends on the last of the month was given 32.",
    fix: "Send H; end a collection account by 20.",
  },
  R2100114: {
    title: "A closing on the settlement day (32) has no segment that does not belong",
    meaning: "No G or J, I only for R2, no F for D1 paid out at once and for cards 82.",
    harm: "The closing is rejected and the loan stays open on the report.",
    innocent: "The last repayment is sent in J as well as in H.",
    fix: "Leave the segment out.",
  },
  R2100115: {
    title: "A personally guaranteed account names its guarantors at opening",
    meaning:
      "With GuarMode 3 (guarantee) or 5 (combination with guarantee), segment D stands in the first record (10, 31).",
    harm: "The account is not opened at the bureau, and the guarantor's own report misses the liability.",
    innocent: "The guarantee contract is signed after the payout.",
    fix: "Send D with the first record; if there is no guarantor yet, GuarMode is not 3 or 5 yet either.",
  },
  R2100116: {
    title: "OthRepyGuarWay 2 asks for responsible parties",
    meaning:
      "The bureau's checker demands segment D at code 10 and 31 where OthRepyGuarWay is 2. That code is not in the table for personal accounts, so I0000201 always speaks as well.",
    harm: "The account is not opened at the bureau.",
    innocent: "2 (payment promised by a third party) exists in the tables of corporate accounts.",
    fix: "Send 0, 1 or 9.",
  },
  R2100117: {
    title: "Every record has segment B",
    meaning: "B says which account, as of when and why; without it no other rule can be asked.",
    harm: "The record is rejected and belongs to nobody.",
    innocent: "None is known.",
    fix: "Write AcctBsSgmt first in every record.",
  },
};
