import type { RunStarted } from "../../schemas/run/event-log.js";

/** Account types that every lender has. */
const ALWAYS = ["D1"] as const;

/** What these suites ask about beside: account types, contracts over collateral and persons. */
const PRODUCTS = ["R1", "R2", "R3", "R4", "C1", "G1", "G2", "collateral", "person"] as const;

/** Suites that live more than loans. */
const OF_PRODUCTS = ["products", "corrections"] as const;

/** The account types that a run asks about: plain loans, and in the suites that live more what the lender says that it sells. */
export function typesAsked(started: Pick<RunStarted, "suites" | "sells"> | undefined): string[] {
  if (started === undefined || !OF_PRODUCTS.some((suite) => started.suites.includes(suite))) return [...ALWAYS];
  const { sells } = started;
  return [...ALWAYS, ...PRODUCTS.filter((type) => sells === undefined || sells.products.includes(type))];
}

/** What a run leaves out since the lender does not have it: account types of the suites that it runs. */
export function typesLeftOut(started: Pick<RunStarted, "suites" | "sells"> | undefined): string[] {
  if (started?.suites.includes("products") !== true) return [];
  const asked = typesAsked(started);
  return PRODUCTS.filter((type) => !asked.includes(type));
}
