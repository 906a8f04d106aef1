import { claimEndNotTold } from "./claim-end-not-told.js";
import { claimKindSwapped } from "./claim-kind-swapped.js";
import { claimRecoveryAddsUp } from "./claim-recovery-adds-up.js";
import { claimToldAsLoan } from "./claim-told-as-loan.js";
import { claimToldMonthly } from "./claim-told-monthly.js";
import { claimWithoutCreditor } from "./claim-without-creditor.js";
import { compensationFlagForgotten } from "./compensation-flag-forgotten.js";
import type { Defect } from "./defect.js";
import { guaranteeBalanceDateToday } from "./guarantee-balance-date-today.js";
import { guaranteeBalanceNotTold } from "./guarantee-balance-not-told.js";
import { guaranteeClassNotTold } from "./guarantee-class-not-told.js";
import { guaranteeEndNotTold } from "./guarantee-end-not-told.js";
import { guaranteeExpiryLate } from "./guarantee-expiry-late.js";
import { guaranteeToldInFull } from "./guarantee-told-in-full.js";
import { recoveryAsBalanceZero } from "./recovery-as-balance-zero.js";
import { recoveryNotTold } from "./recovery-not-told.js";

/** Seeded bugs about claims that are collected and guarantees (clauses L37 to L42). */
export const plainDefects: readonly Defect[] = [
  claimWithoutCreditor,
  claimToldAsLoan,
  recoveryNotTold,
  recoveryAsBalanceZero,
  claimEndNotTold,
  claimRecoveryAddsUp,
  claimToldMonthly,
  claimKindSwapped,
  guaranteeBalanceNotTold,
  guaranteeToldInFull,
  compensationFlagForgotten,
  guaranteeClassNotTold,
  guaranteeEndNotTold,
  guaranteeExpiryLate,
  guaranteeBalanceDateToday,
];
