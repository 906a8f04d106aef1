import type { Borrower } from "../../../schemas/ledger/borrower.js";

/**
 * The borrower as he should have been told: another person's name, document or both in the place of what was told wrongly. Null
 * where that is what was told already.
 */
export function rightBorrower(
  told: Borrower,
  { name, ...document }: Borrower,
  wrong: "name" | "document" | "both",
): Borrower | null {
  const right: Borrower = {
    ...told,
    ...(wrong === "document" ? {} : { name }),
    ...(wrong === "name" ? {} : document),
  };
  return right.name === told.name && right.idType === told.idType && right.idNum === told.idNum ? null : right;
}
