import type { Bilingual } from "../../../schemas/run/finding.js";
import type { SuiteSession } from "../../../src/cli/run/suite-session.js";
import { type LifeTogether, missingOf } from "./life-together.js";
import { notCapable } from "./not-capable.js";
import { tooFewEndpoints } from "./too-few-endpoints.js";

/** What the lender under test is called among the endpoints. */
export const OWN_NAME = "lender";

/** Who is asked: the lender under test, and the others. */
export type Asked = Pick<SuiteSession, "capabilities" | "endpoints"> & {
  readonly reporters: readonly Pick<SuiteSession["reporters"][number], "name" | "capabilities">[];
};

/** Why a debt cannot be lived: there are too few endpoints, or one does not have what its part takes. */
export function whyNotTogether(
  { capabilities, endpoints, reporters }: Asked,
  { parts }: LifeTogether,
): Bilingual | null {
  if (parts.length > endpoints) return tooFewEndpoints(parts.length, endpoints);
  const all = [{ name: OWN_NAME, capabilities }, ...reporters];
  const lacking = parts.flatMap(({ needs }, position) => {
    const one = all[position];
    const missing = one === undefined ? [] : missingOf(needs, one.capabilities);
    return one === undefined || missing.length === 0 ? [] : [{ name: one.name, missing }];
  });
  const [first] = lacking;
  return first === undefined ? null : notCapable(first.name, first.missing);
}
