import { it } from "vitest";
import type { Bilingual } from "../../schemas/run/finding.js";

/** Says in the output that something is left out, since the lender does not have what it is about. */
export function leftOut(what: string): void {
  it.skip(`${what}: left out, the lender's capabilities name nothing of it`, () => undefined);
}

/** Says in the output that something is left out, and why. */
export function leftOutBecause(what: string, why: Bilingual): void {
  it.skip(`${what}: left out, ${why.en}`, () => undefined);
}
