import type { MinorUnits } from "../../schemas/ledger/primitives.js";

/** Minor units of one yuan. */
const YUAN = 100;

/**
 * What each funder of a joint loan lends, in whole yuan (clause L72): principal × thousandths ÷ 1000, rounded down; the
 * yuan left over go one each to the largest remainders, of equal ones to the one named first. The shares add up to the
 * principal.
 * @param principal in minor units, whole yuan
 * @param permilles thousandths of each funder, 1000 together
 * @returns shares in minor units, in the order of the funders
 * @throws RangeError where the principal has cents or is none, or the thousandths are not 1000 together
 */
export function sharesOf(principal: MinorUnits, permilles: readonly number[]): MinorUnits[] {
  check(principal, permilles);
  const exact = permilles.map((permille) => BigInt(principal / YUAN) * BigInt(permille));
  const down = exact.map((thousandths) => Number(thousandths / 1000n));
  const left = principal / YUAN - down.reduce((sum, yuan) => sum + yuan, 0);
  const remainders = exact.map((thousandths, funder) => ({ funder, remainder: Number(thousandths % 1000n) }));
  const oneMore = new Set(
    remainders
      .toSorted((a, b) => b.remainder - a.remainder || a.funder - b.funder)
      .slice(0, left)
      .map(({ funder }) => funder),
  );
  return down.map((yuan, funder) => (yuan + (oneMore.has(funder) ? 1 : 0)) * YUAN);
}

function check(principal: MinorUnits, permilles: readonly number[]): void {
  if (!Number.isSafeInteger(principal) || principal <= 0 || principal % YUAN !== 0) {
    throw new RangeError(
      `Failed to share ${principal}: a joint loan is one of whole yuan. Give minor units ending in 00.`,
    );
  }
  const together = permilles.reduce((sum, permille) => sum + permille, 0);
  if (together !== 1000 || permilles.some((permille) => !Number.isInteger(permille) || permille < 1)) {
    throw new RangeError(
      `Failed to share ${principal} by ${permilles.join(", ")}: thousandths are whole, above 0, and 1000 together.`,
    );
  }
}
