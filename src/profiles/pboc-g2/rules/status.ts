import type { AccountType } from "./rule.js";

/** Whether a status of segment H means closed: 3 for D1, R1 and R4, 4 for the two cards (§4.2). */
export function isClosed(accountType: AccountType | "", status: string | undefined): boolean {
  switch (accountType) {
    case "D1":
    case "R1":
    case "R4":
      return status === "3";
    case "R2":
    case "R3":
      return status === "4";
    default:
      return false;
  }
}

/** Whether a status means bad debt: 41 and 42, for cards 51 and 52. No account type uses one of them otherwise. */
export function isBadDebt(status: string | undefined): boolean {
  return status === "41" || status === "42" || status === "51" || status === "52";
}

/** Whether a repayment letter is one of the overdue bands 1 to 7. */
export function isDigitStatus(letter: string | undefined): boolean {
  return letter !== undefined && letter.length === 1 && letter >= "1" && letter <= "7";
}
