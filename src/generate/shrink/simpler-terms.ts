import type { D1ReportingItems, LoanTerms } from "../../../schemas/ledger/terms.js";
import type { LoanLife } from "../../../schemas/run/life.js";
import { addDays, daysBetween } from "../../ledger/dates.js";
import { MORNING } from "../life-times.js";
import type { LifeWindow } from "../life-window.js";
import { plainItems } from "../reporting-items.js";
import { towards } from "./towards.js";

/** Amount, rate and due day of the plainest loan: 12,000.00 at 7.2 % a year, due on the 15th. */
const PLAIN = { principal: 1_200_000, annualRatePpm: 72_000, dueDay: 15 } as const;

/** The same life with everything about its terms plain at once, but for length and opening. */
export function* withPlainTerms(life: LoanLife): Generator<LoanLife> {
  const { termMonths: _, ...terms } = life.terms;
  const plain: LoanTerms = {
    ...terms,
    ...PLAIN,
    method: "equal-principal",
    frequency: "monthly",
    reporting: plainItems,
  };
  yield* changed(life, { ...life, terms: plain, openTime: MORNING });
}

/** The same life with one thing about its terms plainer. */
export function* withPlainerTerms(life: LoanLife, window: LifeWindow): Generator<LoanLife> {
  if (life.migrated !== undefined) {
    const { migrated, ...rest } = life;
    yield { ...rest, terms: { ...life.terms, openDate: migrated.takenOverOn } };
    for (const paidInstalments of towards(0, migrated.paidInstalments)) {
      yield { ...life, migrated: { ...migrated, paidInstalments } };
    }
  }
  const { termMonths: _, ...terms } = life.terms;
  if (terms.frequency !== "monthly") yield { ...life, terms: asMonthly(terms) };
  if (terms.frequency !== "one-off") yield* withTerms(life, { method: "equal-principal" });
  for (const reporting of plainerItems(life.terms.reporting)) yield* withTerms(life, { reporting });
  yield* withTerms(life, { principal: PLAIN.principal });
  yield* withTerms(life, { annualRatePpm: PLAIN.annualRatePpm });
  yield* withTerms(life, { dueDay: PLAIN.dueDay });
  yield* changed(life, { ...life, openTime: MORNING });
  if (life.migrated === undefined) {
    for (const days of towards(0, Math.max(daysBetween(window.start, terms.openDate), 0))) {
      yield* withTerms(life, { openDate: addDays(window.start, days) });
    }
  }
}

/** Only equal parts of principal can be told in any frequency; a loan repaid in one sum has no instalments (§4.6). */
function asMonthly(terms: LoanTerms): LoanTerms {
  return {
    ...terms,
    frequency: "monthly",
    method: terms.method === "bullet" ? "equal-principal" : terms.method,
  };
}

/** Nothing behind the loan; or its parties, its collateral, its credit agreement alone, where it has more than that. */
function plainerItems(items: D1ReportingItems): D1ReportingItems[] {
  const { responsibleParties: parties, collateralContractCodes: collateral, creditAgreementCode } = items;
  const parts: D1ReportingItems[] = [];
  if (parties !== undefined) {
    const guarMode = items.guarMode === "5" ? "3" : items.guarMode;
    parts.push({ ...plainItems, guarMode, responsibleParties: parties.slice(0, 1) });
  }
  if (collateral !== undefined) {
    parts.push({ ...plainItems, guarMode: "2", collateralContractCodes: collateral.slice(0, 1) });
  }
  if (creditAgreementCode !== undefined) parts.push({ ...plainItems, flag: items.flag, creditAgreementCode });
  const size = JSON.stringify(items).length;
  return [plainItems, ...parts.filter((part) => JSON.stringify(part).length < size)];
}

function* withTerms(life: LoanLife, change: Partial<LoanTerms>): Generator<LoanLife> {
  yield* changed(life, { ...life, terms: { ...life.terms, ...change } });
}

function* changed(life: LoanLife, candidate: LoanLife): Generator<LoanLife> {
  if (JSON.stringify(candidate) !== JSON.stringify(life)) yield candidate;
}
