import { cardBouncedPaymentAsSpending } from "./card-bounced-payment-as-spending.js";
import { cardBouncedRecoveryStays } from "./card-bounced-recovery-stays.js";
import { cardCorrectionAsOfToday } from "./card-correction-as-of-today.js";
import { cardCorrectionOfLastMonthOnly } from "./card-correction-of-last-month-only.js";
import { cardCorrectionsOutOfOrder } from "./card-corrections-out-of-order.js";
import { cardFoundPaymentOnDayFound } from "./card-found-payment-on-day-found.js";
import { cardInterestNotAnew } from "./card-interest-not-anew.js";
import { cardMinimumNotAnew } from "./card-minimum-not-anew.js";
import type { Defect } from "./defect.js";
import { revolvingBouncedMonthsStay } from "./revolving-bounced-months-stay.js";
import { revolvingBouncedRecoveryStays } from "./revolving-bounced-recovery-stays.js";
import { revolvingInterestNotAnew } from "./revolving-interest-not-anew.js";
import { semiCardFoundPaymentNotCorrected } from "./semi-card-found-payment-not-corrected.js";

/** Seeded bugs about payments of revolving loans and cards that were found late or bounced (clause L84). */
export const lateDefects: readonly Defect[] = [
  revolvingBouncedMonthsStay,
  revolvingBouncedRecoveryStays,
  revolvingInterestNotAnew,
  cardFoundPaymentOnDayFound,
  cardBouncedPaymentAsSpending,
  cardCorrectionOfLastMonthOnly,
  cardCorrectionsOutOfOrder,
  cardCorrectionAsOfToday,
  cardBouncedRecoveryStays,
  cardInterestNotAnew,
  cardMinimumNotAnew,
  semiCardFoundPaymentNotCorrected,
];
