import { it } from "vitest";

/** Says in the output that something is left out, since the lender does not have what it is about. */
export function leftOut(what: string): void {
  it.skip(`${what}: left out, the lender's capabilities name nothing of it`, () => undefined);
}
