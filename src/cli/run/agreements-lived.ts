import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import { agreementByName, defaultAgreements } from "../../generate/agreements.js";

/**
 * The agreements that a run lives under: those that were asked for; else the default ones, or that which the lender is set
 * to where it cannot be reset to another.
 * @param capabilities null where the lender has not said what it can do
 */
export function agreementsLived(
  wanted: readonly (string | Agreement)[] | undefined,
  capabilities: Capabilities | null,
): readonly Agreement[] {
  if (wanted === undefined) return capabilities?.canReset === false ? [capabilities.agreement] : defaultAgreements;
  return wanted.map((one) => {
    if (typeof one !== "string") return one;
    const agreement = agreementByName(one);
    if (agreement === null) throw new Error(`No agreement is called "${one}".`);
    return agreement;
  });
}
