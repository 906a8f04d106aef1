import type { SemanticRuleId } from "../../rule-ids.js";
import type { RuleText } from "../rule-text.js";

/** English texts of the warnings about a single month. The bureau accepts all of these records. */
export const semanticTextsEn: Readonly<Record<SemanticRuleId, RuleText>> = {
  NF2: {
    title: "Status and number of overdue instalments agree",
    meaning:
      "With unpaid instalments the account is not normal (1); overdue (2) and bad debt (41, 42) have at least one unpaid instalment.",
    harm: "The report contradicts itself: a lender who reads the status sees arrears where the count shows none, or the other way round.",
    innocent: "Short collateral (6) and legal action (8) are states of their own and not judged here.",
    fix: "Derive the status from the same count of instalments.",
  },
  NF4: {
    title: "A normal account has paid what was due",
    meaning:
      "With status 1 before maturity, ActRpyAmt reaches CurRpyAmt. NF6 says the same of letter N; this one looks at every other letter.",
    harm: "The report shows an instalment as due and not paid, but the account as normal.",
    innocent: "The instalment was paid in the month before, or a difference within the tolerance was waived.",
    fix: "Check the window in which payments are counted: after the previous settlement day, up to this one.",
  },
  NF5: {
    title: "An opening starts from nothing",
    meaning:
      "On the day of opening nothing has been paid and nothing is due: LatRpyDate is OpenDate and the letter is *.",
    harm: "A payment that cannot have happened yet, or a cell that counts as paid in a month without an instalment.",
    innocent: "A fee deducted at payout may count as a payment with some lenders.",
    fix: "Set LatRpyDate to OpenDate and the letter to * until the first instalment.",
  },
  NF6: {
    title: "A month marked as paid was paid",
    meaning:
      "With letter N, what was received (ActRpyAmt) reaches what was due (CurRpyAmt); a difference of one yuan is put down to rounding.",
    harm: "If the payment is really short, an overdue mark is missing now and comes back later as a correction; if it is not, the report understates what the borrower paid.",
    innocent: "Money paid ahead in an earlier month, a tolerance, or rounding to whole yuan explains a difference.",
    fix: "Count every receipt of the settlement period, and round both amounts alike.",
  },
  NF7: {
    title: "Loans that are not monthly are settled at month end",
    meaning:
      "With a frequency other than monthly the settlement day is the last of the month, or the due day where one falls in it; opening and closing months apart.",
    harm: "The month is fixed on a day that the contract does not know, so a payment after it looks late.",
    innocent: "A lender may have agreed on one cut-off day for its whole book.",
    fix: "Set SettDate to the month's last day where no instalment falls due.",
  },
  NF9: {
    title: "A loan settled this month received a payment",
    meaning: "Letter C with status 3 says that the loan was paid off in this period, so ActRpyAmt is more than 0.",
    harm: "The last cell says settled, yet no money is shown: a reader may take it for a write-off.",
    innocent: "The final payment was counted in the period before, and the account was closed later.",
    fix: "Report the closing on the day of the last payment, with that payment in ActRpyAmt.",
  },
  NF12: {
    title: "A monthly loan has an instalment every month",
    meaning:
      "After the month of opening a loan that repays principal every month has CurRpyAmt above 0, unless the letter is *, the loan is closed or hardly anything is left of it.",
    harm: "The report shows a month as paid in which it says nothing was due; the instalment is lost to the reader.",
    innocent: "The first instalment falls in a later month; then the letter should be *.",
    fix: "Take CurRpyAmt from the schedule, without earlier arrears; send * where nothing falls due.",
  },
  NF13: {
    title: "After maturity the settlement day is month end",
    meaning:
      "A loan that matured in an earlier month and is not closed has no due day any more; its month is fixed on the last day.",
    harm: "Months after maturity are fixed on shifting days, and days overdue are counted unevenly.",
    innocent: "A lender may have agreed on one cut-off day for its whole book.",
    fix: "Move the settlement day to month end once DueDate has passed.",
  },
  NF15: {
    title: "Letter 1 has nothing older than 30 days",
    meaning: "Letter 1 means at most 30 days overdue, so the bucket of 31 to 60 days is 0.",
    harm: "Letter and ageing disagree: one of them makes the arrears look younger or older than they are.",
    innocent:
      "In short months the second missed instalment is 28 to 30 days after the first; by days it is band 1, by count it is 2.",
    fix: "Age every unpaid instalment by its own due date, and derive letter and buckets from the same days.",
  },
  NF16: {
    title: "A settled loan was last paid on the day it was settled",
    meaning:
      "In a closing record 20 with letter C, LatRpyDate is the day of closing, or the settlement day where the two differ.",
    harm: "The report dates the last payment before the loan could have been paid off.",
    innocent: "The account was closed by a job some days after the last payment.",
    fix: "Take CloseDate from the payment that brought the balance to 0.",
  },
  NF19: {
    title: "After maturity everything unpaid is overdue",
    meaning: "In the months after maturity TotOverd is at least AcctBal, unless the loan is closed.",
    harm: "The report shows less arrears than there are, and the difference looks like a debt that is not due yet.",
    innocent: "The loan was extended and the new DueDate is not in this record.",
    fix: "Send segment C with the new DueDate after an extension; otherwise let the whole balance fall due.",
  },
  NF20: {
    title: "No more instalments are overdue than the loan has",
    meaning: "OverdPrd is at most RepayPrd.",
    harm: "The report exaggerates the arrears.",
    innocent: "Months after maturity were counted on; the count stops there.",
    fix: "Count unpaid instalments of the schedule, not months.",
  },
  NF21: {
    title: "A mutual guarantee names its guarantors",
    meaning:
      "GuarMode 7 (mutual guarantee of farmers) is a guarantee of persons, so segment D is expected in the first record. Modes 3 and 5 are a rejection (R2100115).",
    harm: "The guarantors' own reports miss the liability.",
    innocent: "The official rule does not ask for it, and some lenders keep the group elsewhere.",
    fix: "Report the members of the group in segment D.",
  },
  NF22: {
    title: "The last payment does not lie after the settlement day",
    meaning: "A monthly record tells the facts up to SettDate, so LatRpyDate is not later.",
    harm: "A payment after the settlement day may have been used to change the letter of a month that was already fixed, or its date is wrong.",
    innocent:
      "A lender that settles on the last grace day keeps SettDate on the due day and counts payments up to the grace day.",
    fix: "Take payments up to the end of the settlement day only, unless grace moves the window by agreement.",
  },
  NF24: {
    title: "The place of application is below the province",
    meaning: "ApplyBusiDist names at least a prefecture, so its last four digits are not 0000.",
    harm: "None for the borrower; regional statistics lose the loan.",
    innocent: "Online lenders may know no more than the province; the value may also be empty.",
    fix: "Send the city or district, or leave it empty rather than rough.",
  },
  NF30: {
    title: "The account was not opened before 1990",
    meaning: "An opening date before 1990 is nearly always a stand-in.",
    harm: "The report shows a credit history that does not exist.",
    innocent: "There are a few housing loans that old.",
    fix: "Look up the contract.",
  },
  NF201: {
    title: "A payment inside the period shows as an amount",
    meaning: "Where LatRpyDate lies within a month before SettDate (and after opening), ActRpyAmt is more than 0.",
    harm: "The report dates a payment and shows no money for it: the borrower paid and it does not count.",
    innocent: "The payment was below one yuan and was cut to 0, or it was reversed afterwards.",
    fix: "Use the same window for date and amount: after the previous settlement day, up to this one.",
  },
  NF213: {
    title: "After maturity the whole debt is due",
    meaning: "Overdue and past maturity, CurRpyAmt is everything outstanding, and more than what was paid.",
    harm: "The report shows nothing due on a debt that is overdue.",
    innocent: "The schedule simply ends at maturity, so nothing falls due in it.",
    fix: "After DueDate send the total outstanding as CurRpyAmt.",
  },
  NF214: {
    title: "A month marked as paid has a payment in it",
    meaning:
      "With letter N, something due and something received, LatRpyDate lies after the same day of the month before (clamped to month end).",
    harm: "Either the letter hides a missed instalment or the date of a payment is lost.",
    innocent: "The instalment was paid ahead of time, in the period before.",
    fix: "Update LatRpyDate with every payment, also partial and automatic ones.",
  },
  NF215: {
    title: "Before maturity there are instalments left",
    meaning: "A loan in instalments has RemRepPrd above 0 until the month of its maturity, unless it is closed.",
    harm: "The report reads as if the loan were at its end.",
    innocent: "All instalments were prepaid except a remainder.",
    fix: "Count the instalments of the schedule that still lie ahead.",
  },
  NF220: {
    title: "A loan with nothing owed is settled",
    meaning: "With balance 0 and no arrears a loan (D1, R4) has letter C or G. A line (R1) may stand at 0.",
    harm: "A paid loan goes on as an open account and weighs on the borrower's next application.",
    innocent: "A loan paid out in parts (Flag 2) may stand at 0 between two payouts.",
    fix: "Report the closing (20 or 32) on the day the balance becomes 0.",
  },
  NF224: {
    title: "A loan paid at once misses one payment at most",
    meaning: "With frequency 07 there is one due date, so OverdPrd is at most 1.",
    harm: "The report shows several missed payments where there was one.",
    innocent: "Months overdue were counted instead of instalments.",
    fix: "Count due dates, not months.",
  },
  NF226: {
    title: "A matured loan without arrears owes nothing",
    meaning: "After the day of maturity what is not overdue is paid: with OverdPrd and TotOverd 0 the balance is 0.",
    harm: "The report shows an open debt that is neither due nor paid.",
    innocent:
      "The loan was extended and the new DueDate is not in this record; or the payment on the due day is booked the next day.",
    fix: "Send the new DueDate after an extension; otherwise close the loan or report the arrears.",
  },
  "TS-W01": {
    title: "The age buckets fit into the overdue principal",
    meaning: "Principal overdue for 31 days and more is part of all overdue principal.",
    harm: "Old arrears are overstated, which weighs most in scoring.",
    innocent: "Each bucket was rounded to whole yuan by itself.",
    fix: "Round the buckets and let the total be at least their sum.",
  },
  "TS-W02": {
    title: "Overdue principal is part of the balance",
    meaning: "AcctBal is the outstanding principal, so it is at least OverdPrinc.",
    harm: "The report shows more principal overdue than is owed at all.",
    innocent: "The balance was taken before, the arrears after a booking of the same day.",
    fix: "Take both from one snapshot.",
  },
  "TS-W03": {
    title: "The letter is at least as old as the oldest bucket",
    meaning:
      "Principal in the bucket 61 to 90 days needs letter 3 or more, 91 to 180 days 4 or more, above 180 days 7.",
    harm: "Letter and ageing disagree; a defect known from the field drops day 60, 90 … into the wrong band.",
    innocent: "In February three missed instalments span 59 days only; by count they are 3, by days 2.",
    fix: "Derive both from the due date of the oldest unpaid instalment.",
  },
  "TS-W04": {
    title: "Bad debt shows as B",
    meaning: "Statuses 41, 42, 51 and 52 go with letter B. The rule exists with the bureau but is switched off.",
    harm: "The grid and the status of the report tell different stories of the same month.",
    innocent: "The month before the decision is still told by its days overdue.",
    fix: "Send B from the month in which the status changes.",
  },
  "TS-W05": {
    title: "A debt pursued in court is overdue",
    meaning: "With status 8 TotOverd is more than 0.",
    harm: "The report names legal action against a borrower who, by the same record, owes nothing overdue.",
    innocent: "The claim was settled and the court has not closed the case yet.",
    fix: "Return to the ordinary status once arrears are cleared.",
  },
  "TS-W06": {
    title: "No more instalments are left than the loan has",
    meaning: "RemRepPrd is at most RepayPrd.",
    harm: "The report makes the loan longer than it is.",
    innocent: "After an extension RepayPrd in this record is still the old one.",
    fix: "Send the new RepayPrd with the extension.",
  },
  "TS-W07": {
    title: "A closed account has no instalments left",
    meaning: "With closed status RemRepPrd is 0.",
    harm: "The report shows instalments to come on a settled loan.",
    innocent: "On early settlement the schedule is kept for the record.",
    fix: "Send 0 in the closing record.",
  },
  "TS-W08": {
    title: "A closing is told by a closing code",
    meaning: "Closed status belongs into records 20 and 32. The bureau's checker lets it pass under 30.",
    harm: "The account is closed by a record that does not say so; the proper closing that follows is refused, as nothing loads after a closed one.",
    innocent: "The account closed on its settlement day: then the code is 32.",
    fix: "Send 32 on the settlement day and 20 on any other.",
  },
  "TS-W09": {
    title: "An extension says by how many months",
    meaning:
      "A special transaction of type 1 (extension) moves the due date, so DueTranMon is more than 0. For corporate accounts this is a rule.",
    harm: "The report names an extension without any change, which reads like a concession for nothing.",
    innocent: "An extension by some days is less than a month.",
    fix: "Send the months added, at least 1.",
  },
  "TS-W10": {
    title: "Mode 90 on a drawdown is in doubt",
    meaning:
      "Rule I2100A05 keeps RepayMode 90 for D1 and R1, but the bureau's own table has it for R4 too, and its checker accepts it.",
    harm: "None today; the record could be rejected by a later level of the rules.",
    innocent: "The code table allows it.",
    fix: "Send the drawdown's own way of repaying.",
  },
  "TS-W11": {
    title: "A product is not a group heading",
    meaning:
      "31 (student loans) and 51 (farmer loans) are headings of older data; new records use the products below them.",
    harm: "The report is less exact about what was borrowed.",
    innocent: "Accounts from before the second generation carry the headings.",
    fix: "Send 32 or 33, 52 or 53.",
  },
  "TS-W12": {
    title: "Guarantors who each answer for a part answer for less than the debt",
    meaning:
      "Where several guarantors (ArlpType 2, 3) have WartySign 0, each answers for a part, so that none of them answers for LoanAmt or more.",
    harm: "Each guarantor's report shows the whole debt as his liability: together they seem to answer for it several times.",
    innocent: "A part may be agreed with interest and costs in it, and then exceed the principal of a small loan.",
    fix: "Send the part of each as agreed in the guarantee contract, or WartySign 1 where they answer jointly.",
  },
  "TS-W13": {
    title: "Guarantors who answer jointly answer for the same amount",
    meaning: "Where several guarantors (ArlpType 2, 3) have WartySign 1, each of them answers for all of it.",
    harm: "One guarantor's report shows less than he answers for, or more.",
    innocent: "A contract may set a limit of its own for one of them.",
    fix: "Send the amount of the joint guarantee for each, or WartySign 0 where each answers for a part.",
  },
  "TS-W14": {
    title: "A guarantor answers for something",
    meaning: "ArlpAmt of a guarantor (ArlpType 2, 3) is more than 0. Rule I2100D01 only asks for a value.",
    harm: "The guarantor's report shows a liability of nothing, and the next lender does not count it.",
    innocent: "An amount of less than a yuan was cut off.",
    fix: "Send the amount of the guarantee contract. One who was released is left out of segment D.",
  },
  "TS-W15": {
    title: "A guarantee covers no more than it was given for",
    meaning: "LoanAmt of segment D (在保余额) is a part of AcctCredLine of segment C (担保金额).",
    harm: "The debtor's report shows more liability behind his debt than anybody has taken on.",
    innocent: "The guarantee was raised, and segment C of the record was not made anew.",
    fix: "Take both from the same snapshot; after a change send segment C with the new amount.",
  },
};
