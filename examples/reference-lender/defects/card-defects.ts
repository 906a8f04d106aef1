import { billDayOld } from "./bill-day-old.js";
import { cardArrearsNeverTold } from "./card-arrears-never-told.js";
import { cardBadDebtByLoanCode } from "./card-bad-debt-by-loan-code.js";
import { cardClosingAs30 } from "./card-closing-as-30.js";
import { cardLimitAsBalance } from "./card-limit-as-balance.js";
import { cardLineAsLoanLine } from "./card-line-as-loan-line.js";
import { cardNumberLost } from "./card-number-lost.js";
import { cardOverdueByWholeBill } from "./card-overdue-by-whole-bill.js";
import { cardSaleNotTold } from "./card-sale-not-told.js";
import { cardSoldClosesWithC } from "./card-sold-closes-with-c.js";
import { cardStopNotTold } from "./card-stop-not-told.js";
import { cardToldBeforeActivation } from "./card-told-before-activation.js";
import { cardWriteOffStopsBills } from "./card-write-off-stops-bills.js";
import { cardWriteOffWithoutK15 } from "./card-write-off-without-k15.js";
import { closedCardGoesOn } from "./closed-card-goes-on.js";
import type { Defect } from "./defect.js";
import { largeInstalmentNotTold } from "./large-instalment-not-told.js";
import { largeInstalmentOnBillAtOnce } from "./large-instalment-on-bill-at-once.js";
import { minimumIsWholeBill } from "./minimum-is-whole-bill.js";
import { monthWithoutBillSilent } from "./month-without-bill-silent.js";
import { monthWithoutBillTold } from "./month-without-bill-told.js";
import { overdraft180NotTold } from "./overdraft-180-not-told.js";
import { reopeningNotTold } from "./reopening-not-told.js";
import { semiCardCode40 } from "./semi-card-code-40.js";
import { semiCardStarWithOverdraft } from "./semi-card-star-with-overdraft.js";
import { unactivatedCardAsNormal } from "./unactivated-card-as-normal.js";

/** Seeded bugs about cards (clauses L50 to L59, L80, L81, L83). */
export const cardDefects: readonly Defect[] = [
  cardLimitAsBalance,
  cardToldBeforeActivation,
  unactivatedCardAsNormal,
  minimumIsWholeBill,
  cardArrearsNeverTold,
  cardOverdueByWholeBill,
  monthWithoutBillTold,
  monthWithoutBillSilent,
  billDayOld,
  largeInstalmentNotTold,
  largeInstalmentOnBillAtOnce,
  reopeningNotTold,
  closedCardGoesOn,
  cardClosingAs30,
  semiCardCode40,
  semiCardStarWithOverdraft,
  overdraft180NotTold,
  cardLineAsLoanLine,
  cardNumberLost,
  cardWriteOffStopsBills,
  cardBadDebtByLoanCode,
  cardStopNotTold,
  cardSaleNotTold,
  cardWriteOffWithoutK15,
  cardSoldClosesWithC,
];
