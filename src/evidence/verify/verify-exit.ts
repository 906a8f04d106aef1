import type { EvidenceVerification } from "../../../schemas/run/evidence-check.js";

/**
 * Exit codes of `tallystick verify`. The list is closed; 3 (usage) and 5 (the harness failed) are those of every command.
 *
 * | code | result | meaning |
 * |---|---|---|
 * | 0 | verified | whole, signed by the key that was named, in force; the lender conforms |
 * | 1 | not conformant | whole; the lender does not conform |
 * | 2 | not certifiable | whole as far as can be told; certifies nothing: unsigned, no key named, expired, no conclusion, … |
 * | 6 | altered | it contradicts itself, or the key that was named did not sign it: not to be relied on |
 */
export const VerifyExit: Readonly<Record<EvidenceVerification["result"], EvidenceVerification["exitCode"]>> = {
  verified: 0,
  "not-conformant": 1,
  "not-certifiable": 2,
  altered: 6,
};
