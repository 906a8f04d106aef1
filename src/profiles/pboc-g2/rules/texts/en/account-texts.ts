import type { AccountRuleId } from "../../rule-ids.js";
import type { RuleText } from "../rule-text.js";

/** English texts of the rules that tie a 210 record to its account type, its code and its borrower. */
export const accountTextsEn: Readonly<Record<AccountRuleId, RuleText>> = {
  S2100101: {
    title: "Elements of one account type stand in its records and in no others",
    meaning:
      "Table B-18 says which elements a loan, line, card or collection account has: LoanAmt for loans, AcctCredLine for lines, PridAcctBal for credit cards, and so on. An element of another type must not appear, not even empty.",
    harm: "The record is rejected and the month is missing; the mistake repeats every month, so the whole grid stays unknown.",
    innocent: "One template for all account types prints empty tags of the others.",
    fix: "Choose the list of elements by AcctType before writing, and leave the others out altogether.",
  },
  I2100A01: {
    title: "An old overdraft is not larger than the balance",
    meaning: "On a semi-credit card the part overdrawn for more than 180 days is part of the balance.",
    harm: "The record is rejected; before that, the report would show the heaviest kind of arrears larger than the debt itself.",
    innocent: "Balance and ageing were taken at different moments of the same day.",
    fix: "Take both from one snapshot.",
  },
  I2100A02: {
    title: "A semi-credit card without overdraft has balance 0",
    meaning: "Letter * says that nothing was overdrawn this month or last, so nothing is owed.",
    harm: "The record is rejected; read by a person it would deny a debt that exists.",
    innocent: "The card was drawn on after the letter was worked out.",
    fix: "Work out letter and balance for the same settlement day.",
  },
  I2100A04: {
    title: "A semi-credit card in overdraft has a balance",
    meaning: "Letters 1 to 7 count the days of an overdraft, and an overdraft is a balance above 0.",
    harm: "The record is rejected; if it were shown, a borrower who owes nothing would be marked overdue.",
    innocent: "The overdraft was repaid on the settlement day itself, after the letter was worked out.",
    fix: "Work out the letter after the day's payments are booked.",
  },
  I2100A05: {
    title: "The way of repaying belongs to the account type",
    meaning:
      "Loans (D1, R4) use modes 11 to 29, lines (R1) 31 to 39; 90 is for summary reporting. The bureau's checker answers ABE001 instead of BLE029.",
    harm: "The first record is rejected, so the account never appears on the report and all its later months are refused with it.",
    innocent: "A product that was moved from loan to line kept its old mode.",
    fix: "Map the mode by account type when the account is opened.",
  },
  I2100A07: {
    title: "Cards are line 2, collection accounts line 5 or 6",
    meaning:
      "The line of business must fit the account type: 2 for cards (R2, R3), 5 (assets bought) or 6 (paid for the debtor) for C1.",
    harm: "The first record is rejected and the account stays unknown.",
    innocent:
      "A revolving loan that is marketed as a card is R1, not R2, and then line 1 is right and the type is wrong.",
    fix: "Decide the account type first, then take the line from it.",
  },
  I2100A08: {
    title: "A closing code goes with a closed status",
    meaning:
      "Codes 20 and 32 report that the account was closed, so AcctStatus is 3 for loans and lines and 4 for cards.",
    harm: "The closing is rejected and the loan stays open on the report with its old balance, which can cost the borrower the next loan.",
    innocent: "The status is set by a job that runs after the extraction.",
    fix: "Set the status together with the closing date, before the day is extracted; after 30 days only code 32 is left.",
  },
  I2100A09: {
    title: "Nothing happened before the account was opened",
    meaning:
      "Settlement, payment, classification, closing and special transactions are on or after OpenDate. Empty dates are left out.",
    harm: "The record is rejected; at opening this keeps the whole account off the report.",
    innocent:
      "A date of the predecessor account was carried over on migration, or the payout was booked a day after the contract.",
    fix: "Use the day of payout as OpenDate, and dates of this account only.",
  },
  I2100A10: {
    title: "The account was not closed before its last transaction",
    meaning: "CloseDate is not before any special transaction or the start of an instalment plan in the same record.",
    harm: "The closing is rejected and the loan stays open on the report.",
    innocent: "The write-off of a remaining cent was booked the day after closing.",
    fix: "Close on the day of the last booking, or date the transaction on the day it happened.",
  },
  I2100A11: {
    title: "Code 10 comes within 29 days of opening",
    meaning:
      "An account opened 30 days ago or more is no longer new: it is first reported by code 31, on its next settlement day.",
    harm: "The record is rejected, and every later month with it, because the account is unknown: the borrower's loan is invisible.",
    innocent: "The loan was found late, for instance after a repair; code 31 exists for that.",
    fix: "Report code 31 on the next settlement day, with segments C and H (and F where needed).",
  },
  I2100A12: {
    title: "Code 20 comes within 29 days of closing",
    meaning: "A closing told 30 days later or more is no longer accepted under code 20.",
    harm: "The loan stays open on the report with the debt of its last month, long after it was paid.",
    innocent: "The closing had been sent in time and rejected for something else; the repair took a month.",
    fix: "Report code 32 dated on a settlement day: the window does not bind it.",
  },
  I2100A13: {
    title: "The reported month is that of the as-of date, or a neighbour",
    meaning:
      "H.Month may differ from the month of RptDate by one at most, which leaves room for grace days and for closings in the month after.",
    harm: "The record is rejected; the cell of the month stays unknown (#).",
    innocent: "A month that was found missing later cannot be told by a plain record any more.",
    fix: "Report within the neighbouring month; older months are repaired by 212 where the month is stored.",
  },
  I2100A14: {
    title: "A recovery record carries the day of the repayment",
    meaning:
      "In segment J, LatRpyDate equals RptDate, because code 40 tells of one repayment on one day (collection accounts apart).",
    harm: "The record is rejected and the report keeps showing arrears that were paid.",
    innocent: "The record was dated by the day of booking, the payment by its value date.",
    fix: "Date both by the day on which the money counts for the borrower.",
  },
  I2100A15: {
    title: "The borrower is not a responsible party for the same loan",
    meaning:
      "A person who borrows cannot be guarantor or co-borrower of the same account; document type and number are compared.",
    harm: "The record is rejected; the debt would count twice against one person.",
    innocent: "The application form asks for all debtors and puts the borrower first in the list.",
    fix: "Leave the borrower out of segment D.",
  },
  I2100A16: {
    title: "A recovery record does not close the account",
    meaning:
      "Code 40 tells that arrears were cleared on an account that goes on; a closing is told by 20 or 32 with segment H (collection accounts apart).",
    harm: "The record is rejected: arrears and debt both stay on the report although everything was paid.",
    innocent: "The payment that cleared the arrears happened to pay the whole loan.",
    fix: "Report code 20 on the day of closing, or 32 where it is the settlement day.",
  },
};
