import type { SegmentRuleId } from "../../rule-ids.js";
import type { RuleText } from "../rule-text.js";

/** English texts of the rules inside one segment of record 210. */
export const segmentTextsEn: Readonly<Record<SegmentRuleId, RuleText>> = {
  I2100C02: {
    title: "Summary reporting is monthly",
    meaning: "RepayMode 90 reports several ways of repaying as a sum, and its frequency is 03, monthly.",
    harm: "The opening record is rejected and the account stays unknown.",
    innocent: "The product behind it is really quarterly; then 90 is the wrong mode for it.",
    fix: "Send 03 with mode 90, or the loan's own mode with its own frequency.",
  },
  I2100C03: {
    title: "CreditID is four digits, NULL or MULT",
    meaning: "The last four digits of the card number; NULL where there is no card, MULT where there are several.",
    harm: "The card's first record is rejected and the card stays off the report.",
    innocent: "Some virtual cards end in letters.",
    fix: "Send NULL for an account without a card, MULT for several, and never a masked number.",
  },
  I2100C04: {
    title: "The product belongs to the line of business",
    meaning:
      "Each product code has one line above it, e.g. 91 (other consumer loan) belongs to 1 (loan). The bureau's checker answers ABE001 with tag 0000 instead of BLE036.",
    harm: "The opening record is rejected; a wrong pair that got through would name the loan as something it is not.",
    innocent: "A product was regrouped between versions of the table.",
    fix: "Derive the line from the product instead of storing both.",
  },
  I2100C05: {
    title: "A loan without instalments has RepayPrd 0",
    meaning: "Modes 21, 22, 23 and 29 are paid at maturity or at will, so there are no instalments to count (D1, R4).",
    harm: "The opening record is rejected and the loan stays off the report.",
    innocent: "The core system counts the one payment at maturity as instalment 1.",
    fix: "Write 0 where the mode begins with 2.",
  },
  I2100C06: {
    title: "An account does not mature before it opens",
    meaning: "DueDate is on or after OpenDate.",
    harm: "The record is rejected; a loan that matured before it began would read as overdue from its first day.",
    innocent: "After an early payout the contract's dates may not have been moved along.",
    fix: "Work out DueDate from the day of payout.",
  },
  I2100C07: {
    title: "Home mortgages carry contract number and first-home flag, others do not",
    meaning: "LoanConCode and FirstHouLoanFlag stand in segment C exactly where BusiDtlLines is 11.",
    harm: "The record is rejected; without the flag the borrower's next mortgage may be priced as a second home.",
    innocent: "Records made by an older level of the specification did not know the two elements.",
    fix: "Add both for product 11, leave both out for every other product.",
  },
  I2100D01: {
    title: "A guarantor's amount is filled in",
    meaning: "For guarantors (2) and professional guarantee institutions (3) ArlpAmt says how much they answer for.",
    harm: "The record is rejected and with it the loan's month; the guarantor's report misses the liability.",
    innocent: "A guarantee for the whole debt names no amount in the contract.",
    fix: "Send the amount of the debt guaranteed, in whole yuan.",
  },
  I2100D02: {
    title: "An organisation is named by a number of organisations",
    meaning:
      "Where InfoIDType is 2, ArlpCertType is 10 (bureau code), 20 (unified social credit code) or 30 (organisation code). The bureau's checker answers ABE001 instead of BLE032.",
    harm: "The record is rejected; 10 and 20 mean other documents for persons, so a liability could land on the wrong party.",
    innocent: "Older companies are kept under a business registration number, which personal records have no code for.",
    fix: "Ask for the unified social credit code and send 20.",
  },
  I2100D04: {
    title: "A guarantor's joint flag and contract number are filled in",
    meaning:
      "For ArlpType 2 and 3, WartySign says whether guarantors answer jointly and MaxGuarMcc names the guarantee contract.",
    harm: "The record is rejected; the guarantor's liability and the loan's month are both missing.",
    innocent: "A verbal or very old guarantee may have no contract number of its own.",
    fix: "Give each guarantee contract a key that begins with the provider code, and send 0 or 1 as the flag.",
  },
  I2100H01: {
    title: "No percentage paid where nothing was due",
    meaning: "On a credit card with letter * nothing was to be paid, so RpyPrct is empty.",
    harm: "The record is rejected and the card's month stays unknown.",
    innocent: "A division of nothing by nothing may have been written as 0 or 100.",
    fix: "Leave RpyPrct empty when RpyStatus is *.",
  },
  I2100H02: {
    title: "The settlement date lies in the reported month",
    meaning:
      "Month names the cell of the grid, SettDate the day on which it was fixed; where SettDate is filled both agree. It may be empty, and is then not compared.",
    harm: "The record is rejected and the cell stays unknown (#), or a payment is told in the wrong month.",
    innocent:
      "A due date moved over a holiday into the next month; the contractual day counts, not the day of extraction. A closing in a month that has its record already moves Month on and leaves SettDate empty.",
    fix: "Clamp due days 29 to 31 to the month's end, and keep SettDate empty where Month was moved on.",
  },
  I2100H03: {
    title: "Bad debt has an overdue amount",
    meaning:
      "Statuses 41 and 42 (cards 51, 52) say that a debt is given up or about to be; it is still owed, so TotOverd is not 0.",
    harm: "The record is rejected. If it were shown, it would carry the worst status without any debt behind it.",
    innocent: "The lender clears its own books on write-off; the borrower owes the debt all the same.",
    fix: "Take TotOverd from the claim, not from the balance sheet.",
  },
  I2100H04: {
    title: "A card that is not activated owes nothing",
    meaning:
      "Status 6 of a card means not activated: balance and arrears are 0 and the letter is *. For loans 6 means that collateral is short, and this rule does not apply.",
    harm: "The record is rejected; an annual fee on an unused card is how strangers learn that they are “overdue”.",
    innocent: "A fee was charged although the card was never activated.",
    fix: "Report status 1 once anything is owed, or take the fee back.",
  },
  I2100H05: {
    title: "Letter * goes with nothing due and no arrears",
    meaning:
      "* says that nothing was payable this month and nothing is outstanding: CurRpyAmt, OverdPrd, TotOverd and PridAcctBal are 0. A payment all the same (ActRpyAmt) is allowed.",
    harm: "The record is rejected; shown as it stands, it would hide an instalment or arrears behind a neutral cell.",
    innocent: "A fee is due in a month without an instalment.",
    fix: "Send N or a digit where something was due, and * only where nothing was.",
  },
  I2100H07: {
    title: "Letters N and M go with no arrears",
    meaning:
      "N (paid normally) and M (paid late, but before month end) say that everything due is paid: OverdPrd and TotOverd are 0.",
    harm: "The record is rejected and the cell stays unknown although the borrower paid; often it is one cent, rounded up to a yuan, that is left over.",
    innocent: "A difference below the lender's tolerance counts as paid for the letter but not for the amount.",
    fix: "Use the tolerance for both, and decide rounding once: what is paid is 0.",
  },
  I2100H09: {
    title: "An overdue letter goes with arrears",
    meaning:
      "Letters 1 to 7 count days overdue, so at least one instalment (OverdPrd) and an amount (TotOverd) are unpaid.",
    harm: "The record is rejected. If it were shown, the borrower would have an overdue mark for five years without owing a cent.",
    innocent: "Arrears below one yuan are cut to 0; they have to be sent as 1 where the account really is overdue.",
    fix: "Find out which is right: clear the letter if all is paid, else send at least 1 in both.",
  },
  I2100H10: {
    title: "Overdue principal is part of the overdue amount",
    meaning: "TotOverd holds principal, interest and penalty; OverdPrinc is its principal, so it is not larger.",
    harm: "The record is rejected and the month stays unknown.",
    innocent: "Both were rounded to whole yuan apart from each other.",
    fix: "Round the total up at least as far as its part.",
  },
  I2100H11: {
    title: "A closed account has balance 0",
    meaning: "Status 3 (cards 4) says that nothing is left.",
    harm: "The closing is rejected and the loan stays open on the report.",
    innocent: "Interest of the last day was booked after the balance had been paid.",
    fix: "Close when the balance is 0, and send what is written off as a transaction (K).",
  },
  I2100H12: {
    title: "A closed account ends with C or G",
    meaning:
      "C says paid in full, early, in kind or by a guarantor; G says ended any other way, such as written off or sold.",
    harm: "The closing is rejected; with G instead of C a borrower who paid everything looks as if the debt had been given up.",
    innocent: "None is known: both letters exist for every account type.",
    fix: "Send C where the debt was paid, by whoever paid it, and G otherwise.",
  },
  I2100H13: {
    title: "The account is not closed before its last facts",
    meaning: "CloseDate is on or after SettDate, LatRpyDate and FiveCateAdjDate. An empty SettDate is left out.",
    harm: "The closing is rejected and the loan stays open on the report with last month's debt.",
    innocent: "SettDate was set to a due day that lies after an early settlement.",
    fix: "In a closing record send SettDate = CloseDate, the due day if it is past, or empty.",
  },
  I2100H14: {
    title: "A closed account has a closing date",
    meaning: "Status 3 (cards 4) needs CloseDate.",
    harm: "The closing is rejected and the loan stays open on the report.",
    innocent: "The date exists in the source only once the contract is archived.",
    fix: "Take the day on which the balance became 0.",
  },
  I2100H15: {
    title: "A closed account has no arrears",
    meaning: "With status 3 (cards 4) OverdPrd and TotOverd are 0.",
    harm: "The closing is rejected; if it were shown, a settled loan would still count as overdue.",
    innocent: "Counters of overdue periods are reset by a monthly job only.",
    fix: "Reset counters when the balance becomes 0.",
  },
  I2100I01: {
    title: "A large instalment plan starts before it ends",
    meaning: "SpecEfctDate is not after SpecEndDate.",
    harm: "The record is rejected; the card's month is missing with it.",
    innocent: "A plan cancelled on its first day may have had its end date moved before the start.",
    fix: "Send the same day for both where a plan was cancelled at once.",
  },
  I2100J02: {
    title: "A recovery record says N",
    meaning: "Code 40 exists for one case only: all arrears were cleared between two settlement days. Its letter is N.",
    harm: "The record is rejected. A digit here would claim that arrears go on, which the next monthly record tells in any case.",
    innocent: "A system that reports every repayment by code 40 sends partial payments too.",
    fix: "Send code 40 only when nothing is overdue any more; a partial payment waits for the next settlement day.",
  },
  I2100J03: {
    title: "The account is not closed before its last payment (segment J)",
    meaning: "CloseDate is on or after LatRpyDate and FiveCateAdjDate.",
    harm: "The end of a collection is rejected, and the debt stays on the report.",
    innocent: "The last payment was booked with a later date than the decision to close.",
    fix: "Close on the day of the last booking.",
  },
  I2100J04: {
    title: "An ended collection has a closing date",
    meaning:
      "Status 2 of a collection account (C1) means ended and needs CloseDate. For other types 2 means overdue, and this rule does not apply.",
    harm: "The end of the collection is rejected and the borrower goes on as a debtor in collection.",
    innocent: "The date is set by another department than the status.",
    fix: "Send the day on which the claim was settled or given up.",
  },
  I2100J05: {
    title: "An ended collection has balance 0",
    meaning: "Status 2 of a collection account (C1) means ended: nothing is owed any more.",
    harm: "The record is rejected and the borrower goes on as a debtor in collection.",
    innocent: "A discount was granted, and the rest is still in the books.",
    fix: "Send 0, and the amount forgiven as a transaction (K, type 11).",
  },
  I2100J06: {
    title: "A recovery record shows no arrears",
    meaning: "With letter N or M in segment J, OverdPrd and TotOverd are 0.",
    harm: "The record is rejected: the borrower paid everything and the report does not learn of it before the next settlement day.",
    innocent: "Penalty interest of the day of payment was booked after it.",
    fix: "Work out arrears after the day's bookings; where something is left, send no code 40.",
  },
  I2100K01: {
    title: "A segment of special transactions holds at least one",
    meaning:
      "CagOfTrdNm is more than 0; a segment without transactions is left out. With 0 and no group the missing group is named too (S0000101).",
    harm: "The record is rejected, and with it the month it carried.",
    innocent: "A template prints the segment for every record.",
    fix: "Write segment K only where a transaction happened.",
  },
};
