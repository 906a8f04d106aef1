const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = "10X98765432";

/**
 * A citizen identity number with its check character (GB 11643, rule I0000401).
 * @param region six digits; synthetic people have a region that begins with 99, which no province bears
 * @param birth date of birth `yyyy-MM-dd`
 * @param sequence 0 to 999
 */
export function residentId(region: string, birth: string, sequence: number): string {
  const body = `${region}${birth.replaceAll("-", "")}${String(sequence).padStart(3, "0")}`;
  let sum = 0;
  WEIGHTS.forEach((weight, index) => {
    sum += weight * Number(body[index]);
  });
  return `${body}${CHECK_CHARACTERS[sum % 11]}`;
}
