import type { Borrower } from "../../../schemas/ledger/borrower.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";

/** A made-up person: province code 99, valid check digit. */
export const testBorrower: Borrower = { name: "测试甲", idType: "10", idNum: "990101199001010019" };

/**
 * Loan terms for tests. Unless changed: 12,000 yuan at 12 % a year in twelve equal parts of principal, opened on
 * 15 January 2024, due on the 15th. An instalment is 1,000 of principal and interest of 120, 110, 100 … 10.
 */
export function termsWith(changes: Partial<LoanTerms> = {}): LoanTerms {
  return {
    product: "D1",
    principal: 1_200_000,
    annualRatePpm: 120_000,
    method: "equal-principal",
    frequency: "monthly",
    instalments: 12,
    openDate: "2024-01-15",
    dueDay: 15,
    reporting: {
      busiLines: "1",
      busiDtlLines: "91",
      applyBusiDist: "110000",
      guarMode: "4",
      othRepyGuarWay: "0",
      flag: "0",
    },
    ...changes,
  };
}
