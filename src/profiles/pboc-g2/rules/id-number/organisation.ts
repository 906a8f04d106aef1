const CODE_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const UNIFIED_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const UNIFIED_SHAPE = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
const UNIFIED_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LOAN_CARD_WEIGHTS = [1, 3, 5, 7, 11, 2, 13, 1, 1, 17, 19, 97, 23, 29];

/** Whether a text is an organisation code (组织机构代码, code 30): 8 alphanumerics and a check character by GB 11714. */
export function isOrganisationCode(value: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(value)) return false;
  const rest = 11 - (weighted(value, CODE_WEIGHTS, alphanumericValue) % 11);
  const check = rest === 11 ? "0" : rest === 10 ? "X" : String(rest);
  return check === value[8];
}

/**
 * Whether a text is a unified social credit code (统一社会信用代码, code 20): 18 characters without I O Z S V, an
 * organisation code in positions 9 to 17, check by GB 32100. The classes in the first two positions are not looked up.
 */
export function isUnifiedCreditCode(value: string): boolean {
  if (!UNIFIED_SHAPE.test(value)) return false;
  if (!isOrganisationCode(value.slice(8, 17))) return false;
  const rest = weighted(value, UNIFIED_WEIGHTS, (character) => UNIFIED_ALPHABET.indexOf(character)) % 31;
  return UNIFIED_ALPHABET[(31 - rest) % 31] === value[17];
}

/**
 * Whether a text is a credit-bureau enterprise code (中征码, code 10): 16 characters, the first three alphanumeric, the
 * last two a check number (weighted sum mod 97, plus 1).
 */
export function isLoanCardCode(value: string): boolean {
  if (!/^[0-9A-Z]{3}[0-9]{13}$/.test(value)) return false;
  const check = (weighted(value, LOAN_CARD_WEIGHTS, alphanumericValue) % 97) + 1;
  return check === Number(value.slice(14));
}

function weighted(value: string, weights: readonly number[], digit: (character: string) => number): number {
  return weights.reduce((sum, weight, index) => sum + weight * digit(value[index] ?? "0"), 0);
}

/** Value of a character in the two older schemes: digits as themselves, A = 10 to Z = 35. */
function alphanumericValue(character: string): number {
  const code = character.charCodeAt(0);
  return code < 58 ? code - 48 : code - 55;
}
