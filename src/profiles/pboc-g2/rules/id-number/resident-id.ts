import { judgeDate } from "../layout/value-test.js";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = "10X98765432";

/**
 * Whether a text is a citizen identity number (公民身份号码, code 10): 17 digits and a check character, a birth date from
 * 1901-01-01 to 2099-12-31 in positions 7 to 14, check by GB 11643. The region is not looked up.
 */
export function isResidentId(value: string): boolean {
  if (value.length !== 18) return false;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    const digit = value.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += (WEIGHTS[index] ?? 0) * digit;
  }
  if (CHECK_CHARACTERS[sum % 11] !== value.slice(17).toUpperCase()) return false;
  return judgeDate(`${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`) === "right";
}
