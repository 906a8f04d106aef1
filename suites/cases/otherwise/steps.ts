import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import type { LifeAction, LifeStep } from "../../../schemas/run/life.js";
import { PLAIN_TERMS, step } from "../../support/written-case.js";

/** Part of what is due is let go, so many days from a due date. */
export const relieves = (instalment: number, days: number, permille = 1000): LifeStep =>
  step(instalment, { kind: "relieve", permille }, days);

/** The loan is marked: court, bad debt, written off. */
export const marks = (
  kind: "go-to-court" | "mark-bad-debt" | "write-off",
  instalment: number,
  days: number,
): LifeStep => step(instalment, { kind }, days);

/** Somebody or something else pays a share of all that is due. */
export function paysInstead(
  kind: "pay-in-kind" | "guarantor-pays",
  instalment: number,
  days = 0,
  permille = 1000,
): LifeStep {
  return step(instalment, { kind, amount: { of: "due", permille, less: 0 } }, days);
}

/** The claim is sold or carved out. */
export const sells = (instalment: number, days: number, how: "sale" | "carve-out" = "sale", permille = 700): LifeStep =>
  step(instalment, { kind: "transfer-claim", how, permille }, days);

/** Something that needs no amount. */
export const action = (
  instalment: number,
  days: number,
  kind: "transfer-out" | "securitise" | "change-code",
): LifeStep => step(instalment, { kind }, days);

/** A further part is paid out, as a share of the first. */
export const paysOut = (instalment: number, days: number, permille = 500): LifeStep =>
  step(instalment, { kind: "pay-out", permille }, days);

/** The lender puts the maturity off. */
export const defers = (instalment: number, days: number, periods = 2): LifeStep =>
  step(instalment, { kind: "extend", periods, initiative: "lender" } satisfies LifeAction, days);

/** Six instalments, so that there is something left when it goes otherwise. */
export const SIX: Partial<LoanTerms> = { instalments: 6 };

/** Paid out in parts into one account; codes begin with the provider's (rule I0001301). */
export const inParts = (provider: string): Partial<LoanTerms> => ({
  instalments: 6,
  reporting: { ...PLAIN_TERMS.reporting, flag: "2", creditAgreementCode: `${provider}SX2024` },
});
