import type { MinorUnits } from "../../schemas/ledger/primitives.js";
import { newInstalment } from "./instalment.js";
import type { LoanCore, LoanRules } from "./loan-core.js";
import { layOut } from "./schedule.js";

/** Lays the instalments from `first` on out anew for a principal; those before it stay (clauses L8, L10, L32). */
export function respread(core: LoanCore, principal: MinorUnits, first: number, last: number, rules: LoanRules): void {
  const plans = layOut(rules, { principal, first, last, termMonths: core.termMonths });
  core.instalments = [...core.instalments.filter((state) => state.plan.number < first), ...plans.map(newInstalment)];
}
