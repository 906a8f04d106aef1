import type { Defect } from "./defect.js";
import { drawNotInBalance } from "./draw-not-in-balance-until-next-month.js";
import { drawsAsAccounts } from "./draws-as-accounts.js";
import { expiryIgnored } from "./expiry-ignored.js";
import { interestOnLimit } from "./interest-on-limit.js";
import { limitAsBalance } from "./limit-as-balance.js";
import { limitChangeWithoutC } from "./limit-change-without-c.js";
import { redrawResetsOverdue } from "./redraw-resets-overdue.js";
import { repaymentAsPrepayment } from "./repayment-as-prepayment.js";
import { revolvingClosesAtZero } from "./revolving-closes-at-zero.js";
import { revolvingGuarantorPaymentAsOwn } from "./revolving-guarantor-payment-as-own.js";
import { revolvingReliefAsRepayment } from "./revolving-relief-as-repayment.js";
import { revolvingSoldClosesWithC } from "./revolving-sold-closes-with-c.js";
import { revolvingStopNotTold } from "./revolving-stop-not-told.js";
import { revolvingWriteOffCloses } from "./revolving-write-off-closes.js";
import { undrawnLineOverdue } from "./undrawn-line-overdue.js";
import { zeroBalanceSilent } from "./zero-balance-silent.js";

/** Seeded bugs about revolving loans in one account (clauses L43 to L49, L80 to L83). */
export const revolvingDefects: readonly Defect[] = [
  redrawResetsOverdue,
  limitAsBalance,
  undrawnLineOverdue,
  interestOnLimit,
  revolvingClosesAtZero,
  zeroBalanceSilent,
  drawNotInBalance,
  limitChangeWithoutC,
  repaymentAsPrepayment,
  expiryIgnored,
  drawsAsAccounts,
  revolvingWriteOffCloses,
  revolvingStopNotTold,
  revolvingSoldClosesWithC,
  revolvingGuarantorPaymentAsOwn,
  revolvingReliefAsRepayment,
];
