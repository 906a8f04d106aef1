import type { Bilingual } from "../../schemas/run/finding.js";

/**
 * Why lives cannot be lived: the lender does not bear so many accounts at once.
 * @param needed accounts that it would take
 * @param room accounts that are left in the next cohort
 */
export function tooFewAccounts(needed: number, room: number): Bilingual {
  return {
    en: `it takes ${needed === 1 ? "1 account" : `${needed} accounts`}, and the lender bears ${room} in a cohort`,
    zh: `本项需要 ${needed} 个账户，而机构每批最多支持 ${room} 个`,
  };
}
