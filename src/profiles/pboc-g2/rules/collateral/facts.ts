import { type FamilyFacts, official210 } from "../facts.js";
import type { CollateralRuleId } from "./collateral-rule-ids.js";

/**
 * An official rule of record 510 (§6.7). Its condition, code and tag stand in a vendor's copy of the official list and in
 * the rule file of the bureau's own checker (S0) alike: [A].
 */
export function officialCollateral(
  id: CollateralRuleId,
  code: string,
  tags: string,
  source: string = "§3.6, §6.7, S0",
): FamilyFacts {
  return { ...official210(id, code, tags, source), recordTypes: ["510"] };
}
