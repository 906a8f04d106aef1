import type { Behaviour } from "../reporting/behaviour.js";
import { rightBehaviour } from "../reporting/right-behaviour.js";
import { acceptsOnly200 } from "./accepts-only-200.js";
import { amendingDefects } from "./amending-defects.js";
import { asOfNewDay } from "./as-of-new-day.js";
import { badDebtAsOverdue } from "./bad-debt-as-overdue.js";
import { balanceWithInterest } from "./balance-with-interest.js";
import { bandHole } from "./band-hole.js";
import { bandsByOldest } from "./bands-by-oldest.js";
import { baseSendsAll } from "./base-sends-all.js";
import { bouncedToday } from "./bounced-today.js";
import { cardDefects } from "./card-defects.js";
import { closingOnSettlementDay } from "./closing-on-settlement-day.js";
import { closingWaits } from "./closing-waits.js";
import { closingsFirst } from "./closings-first.js";
import { code40InsteadOfMonthly } from "./code-40-instead-of-monthly.js";
import { code40OnPartial } from "./code-40-on-partial.js";
import { codeChangeIgnored } from "./code-change-ignored.js";
import { codeChangeNotTold } from "./code-change-not-told.js";
import { codeChangeSwapped } from "./code-change-swapped.js";
import { codeChangeToldAsNewAccount } from "./code-change-told-as-new-account.js";
import { correctionsOutOfOrder } from "./corrections-out-of-order.js";
import { courtStatusForEver } from "./court-status-for-ever.js";
import { cutOff2200 } from "./cut-off-2200.js";
import { dayJobTwice } from "./day-job-twice.js";
import type { Defect } from "./defect.js";
import { deferralToldAsExtension } from "./deferral-told-as-extension.js";
import { dueDay31 } from "./due-day-31.js";
import { dueDayBatch } from "./due-day-batch.js";
import { dueIncludesArrears } from "./due-includes-arrears.js";
import { duplicateFeedbackRepairsTwice } from "./duplicate-feedback-repairs-twice.js";
import { endOfDay2000 } from "./end-of-day-2000.js";
import { extensionIgnored } from "./extension-ignored.js";
import { extensionKeepsOldDueDate } from "./extension-keeps-old-due-date.js";
import { february29 } from "./february-29.js";
import { feedbackLineOffByOne } from "./feedback-line-off-by-one.js";
import { feedbackOfYesterday } from "./feedback-of-yesterday.js";
import { fileADayLate } from "./file-a-day-late.js";
import { fiveCateDate } from "./five-cate-date.js";
import { graceNotApplied } from "./grace-not-applied.js";
import { guarantorPaymentNotTold } from "./guarantor-payment-not-told.js";
import { holidayRollIgnored } from "./holiday-roll-ignored.js";
import { identityOnlyNew } from "./identity-only-new.js";
import { inKindAsNormalRepayment } from "./in-kind-as-normal-repayment.js";
import { jointDefects } from "./joint-defects.js";
import { keyIgnoredUnderConcurrency } from "./key-ignored-under-concurrency.js";
import { lastLineWithoutCrlf } from "./last-line-without-crlf.js";
import { lastMonthOnly } from "./last-month-only.js";
import { lastPaidByBooking } from "./last-paid-by-booking.js";
import { lateDefects } from "./late-defects.js";
import { lateFeedbackIgnored } from "./late-feedback-ignored.js";
import { letterDForEver } from "./letter-d-for-ever.js";
import { lineDefects } from "./line-defects.js";
import { lostAnswerRegenerates } from "./lost-answer-regenerates.js";
import { midnightUtc } from "./midnight-utc.js";
import { migratedIsKnown } from "./migrated-is-known.js";
import { noCode40 } from "./no-code-40.js";
import { noCorrection } from "./no-correction.js";
import { olderOverwritesNewer } from "./older-overwrites-newer.js";
import { openingDropped } from "./opening-dropped.js";
import { outageLosesDay } from "./outage-loses-day.js";
import { outboxLostOnRestart } from "./outbox-lost-on-restart.js";
import { overdprdNeverReset } from "./overdprd-never-reset.js";
import { overduePrincipalOnly } from "./overdue-principal-only.js";
import { pageBoundary } from "./page-boundary.js";
import { partialAsWhole } from "./partial-as-whole.js";
import { partialCountsAsPaid } from "./partial-counts-as-paid.js";
import { payoutKeepsLoanAmount } from "./payout-keeps-loan-amount.js";
import { payoutWithoutBasics } from "./payout-without-basics.js";
import { personDefects } from "./person-defects.js";
import { plainDefects } from "./plain-defects.js";
import { poisonRecordBlocks } from "./poison-record-blocks.js";
import { prepaymentWithoutK } from "./prepayment-without-k.js";
import { priceCountedAsReceived } from "./price-counted-as-received.js";
import { quarterlyDueMonths } from "./quarterly-due-months.js";
import { receivedInCalendarMonth } from "./received-in-calendar-month.js";
import { recoveryNotDeleted } from "./recovery-not-deleted.js";
import { rejectedDropped } from "./rejected-dropped.js";
import { reliefCountedAsPayment } from "./relief-counted-as-payment.js";
import { remainingCountsUnpaid } from "./remaining-counts-unpaid.js";
import { resendDoubles } from "./resend-doubles.js";
import { resendNewAsOf } from "./resend-new-as-of.js";
import { retryAfterIgnoredGivesUp } from "./retry-after-ignored-gives-up.js";
import { retryGivesUp } from "./retry-gives-up.js";
import { reversalAdded } from "./reversal-added.js";
import { revolvingDefects } from "./revolving-defects.js";
import { roundingUp } from "./rounding-up.js";
import { sameDayOverwrite } from "./same-day-overwrite.js";
import { scheduleInYuan } from "./schedule-in-yuan.js";
import { scheduleOfNominalDates } from "./schedule-of-nominal-dates.js";
import { secondFileRepeats } from "./second-file-repeats.js";
import { securitisedFlagForgotten } from "./securitised-flag-forgotten.js";
import { serialRunsOut } from "./serial-runs-out.js";
import { silentAfterMaturity } from "./silent-after-maturity.js";
import { soldClaimClosesWithC } from "./sold-claim-closes-with-c.js";
import { soldClaimGoesOn } from "./sold-claim-goes-on.js";
import { specialTransactionEveryMonth } from "./special-transaction-every-month.js";
import { transferGoesOn } from "./transfer-goes-on.js";
import { transferMonthWrong } from "./transfer-month-wrong.js";
import { transferWithout215 } from "./transfer-without-215.js";
import { twoSegments } from "./two-segments.js";
import { voidNotTold } from "./void-not-told.js";
import { weekYear } from "./week-year.js";
import { wholeAsLoaded } from "./whole-as-loaded.js";
import { writeOffStopsMonthlyReport } from "./write-off-stops-monthly-report.js";
import { writtenOffBalanceZero } from "./written-off-balance-zero.js";

/** Every seeded bug, in the order in which they are listed. */
export const defects: readonly Defect[] = [
  cutOff2200,
  midnightUtc,
  dueDay31,
  february29,
  holidayRollIgnored,
  sameDayOverwrite,
  pageBoundary,
  noCode40,
  code40OnPartial,
  closingOnSettlementDay,
  overdprdNeverReset,
  roundingUp,
  secondFileRepeats,
  asOfNewDay,
  extensionIgnored,
  lastPaidByBooking,
  bandHole,
  graceNotApplied,
  dueDayBatch,
  reversalAdded,
  quarterlyDueMonths,
  bandsByOldest,
  fileADayLate,
  weekYear,
  prepaymentWithoutK,
  receivedInCalendarMonth,
  fiveCateDate,
  silentAfterMaturity,
  closingWaits,
  dueIncludesArrears,
  balanceWithInterest,
  remainingCountsUnpaid,
  code40InsteadOfMonthly,
  lastLineWithoutCrlf,
  openingDropped,
  overduePrincipalOnly,
  partialCountsAsPaid,
  endOfDay2000,
  closingsFirst,
  migratedIsKnown,
  scheduleOfNominalDates,
  scheduleInYuan,
  resendDoubles,
  retryGivesUp,
  rejectedDropped,
  feedbackLineOffByOne,
  partialAsWhole,
  wholeAsLoaded,
  feedbackOfYesterday,
  serialRunsOut(3),
  poisonRecordBlocks,
  resendNewAsOf,
  dayJobTwice,
  retryAfterIgnoredGivesUp,
  acceptsOnly200,
  outageLosesDay,
  outboxLostOnRestart,
  duplicateFeedbackRepairsTwice,
  lateFeedbackIgnored,
  lostAnswerRegenerates,
  keyIgnoredUnderConcurrency,
  twoSegments,
  olderOverwritesNewer,
  baseSendsAll,
  noCorrection,
  lastMonthOnly,
  correctionsOutOfOrder,
  recoveryNotDeleted,
  voidNotTold,
  bouncedToday,
  identityOnlyNew,
  writeOffStopsMonthlyReport,
  extensionKeepsOldDueDate,
  specialTransactionEveryMonth,
  reliefCountedAsPayment,
  deferralToldAsExtension,
  inKindAsNormalRepayment,
  guarantorPaymentNotTold,
  courtStatusForEver,
  badDebtAsOverdue,
  writtenOffBalanceZero,
  soldClaimClosesWithC,
  soldClaimGoesOn,
  transferWithout215,
  transferGoesOn,
  transferMonthWrong,
  payoutWithoutBasics,
  payoutKeepsLoanAmount,
  securitisedFlagForgotten,
  priceCountedAsReceived,
  letterDForEver,
  codeChangeNotTold,
  codeChangeIgnored,
  codeChangeToldAsNewAccount,
  codeChangeSwapped,
  ...lineDefects,
  ...plainDefects,
  ...revolvingDefects,
  ...personDefects,
  ...cardDefects,
  ...jointDefects,
  ...amendingDefects,
  ...lateDefects,
];

/**
 * The right behaviour, or the one with the named defect.
 * @throws Error when no defect has the name.
 */
export function behaviourWith(name: string | undefined): Behaviour {
  if (name === undefined || name === "none") return rightBehaviour;
  const found = defects.find((defect) => defect.name === name);
  if (found === undefined) {
    throw new Error(`No defect is called ${name}; there are ${defects.map((defect) => defect.name).join(", ")}.`);
  }
  return found.seed(rightBehaviour);
}
