const WEIGHTS = [1, 3, 5, 7, 11, 2, 13, 1, 1, 17, 19, 97, 23, 29];
const PREFIX = "ZZZ";

/**
 * The bureau's code of a made-up organisation (中征码, §4.9): `ZZZ`, eleven digits of its number and the check number
 * (weighted sum mod 97, plus 1; letters count from A = 10).
 */
export function loanCardCode(number: number): string {
  const body = `${PREFIX}${String(number).padStart(11, "0")}`;
  let sum = 0;
  WEIGHTS.forEach((weight, index) => {
    sum += weight * Number.parseInt(body[index] ?? "0", 36);
  });
  return `${body}${String((sum % 97) + 1).padStart(2, "0")}`;
}
