import type { RequirementEntry } from "../../../schemas/run/requirement-set.js";

/** Products one of which a lender must have for a record of a type to be called for; a type that is not here, any. */
const PRODUCTS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...["110", "114", "120", "130", "134", "140"].map((type) => [type, ["person"]] as const),
  // The line is asked of whoever sells what is drawn under it.
  ...["220", "221", "222", "223", "224"].map((type) => [type, ["R1", "R2", "R3", "R4"]] as const),
  ...["230", "231", "232", "233", "234"].map((type) => [type, ["G1", "G2"]] as const),
  ...["510", "511", "514"].map((type) => [type, ["collateral"]] as const),
]);

/** What a requirement about records of a type takes to be asked; nothing where every lender is asked. */
export function productsOfRecord(recordType: string): Pick<RequirementEntry, "accountTypes"> {
  const accountTypes = PRODUCTS.get(recordType);
  return accountTypes === undefined ? {} : { accountTypes: [...accountTypes] };
}
