import type { LifeAction } from "../../../schemas/run/life.js";

const OTHERWISE: ReadonlySet<LifeAction["kind"]> = new Set([
  ...(["relieve", "go-to-court", "mark-bad-debt", "write-off", "pay-in-kind", "guarantor-pays"] as const),
  ...(["transfer-claim", "transfer-out", "securitise", "pay-out", "change-code"] as const),
]);

/** Whether it is an action that a lender need not take part in: a loan goes otherwise than being repaid with it. */
export function isOtherwise(action: LifeAction): boolean {
  return OTHERWISE.has(action.kind) || (action.kind === "extend" && action.initiative === "lender");
}
