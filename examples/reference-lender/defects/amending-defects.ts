import { cardIdentityNotCorrected } from "./card-identity-not-corrected.js";
import { cardVoidGoesOn } from "./card-void-goes-on.js";
import { claimVoidNotTold } from "./claim-void-not-told.js";
import { contractNewCodeNotTold } from "./contract-new-code-not-told.js";
import { contractVoidNotTold } from "./contract-void-not-told.js";
import { correctionOfLineLate } from "./correction-of-line-late.js";
import type { Defect } from "./defect.js";
import { drawUnderOldLineCode } from "./draw-under-old-line-code.js";
import { guaranteeIdentityAsOfToday } from "./guarantee-identity-as-of-today.js";
import { guaranteeNewCodeNotTold } from "./guarantee-new-code-not-told.js";
import { guaranteeVoidNotTold } from "./guarantee-void-not-told.js";
import { lineIdentityNotCorrected } from "./line-identity-not-corrected.js";
import { lineNewCodeNotTold } from "./line-new-code-not-told.js";
import { lineVoidNotTold } from "./line-void-not-told.js";
import { withdrawnClassificationNotCorrected } from "./withdrawn-classification-not-corrected.js";
import { withdrawnLimitCorrectedNotDeleted } from "./withdrawn-limit-corrected-not-deleted.js";
import { withdrawnLimitNotTold } from "./withdrawn-limit-not-told.js";
import { withdrawnRepaymentOfClaimStays } from "./withdrawn-repayment-of-claim-stays.js";

/** Seeded bugs in putting right what is no loan (clauses L75 to L78). */
export const amendingDefects: readonly Defect[] = [
  lineVoidNotTold,
  guaranteeVoidNotTold,
  contractVoidNotTold,
  claimVoidNotTold,
  cardVoidGoesOn,
  lineNewCodeNotTold,
  guaranteeNewCodeNotTold,
  contractNewCodeNotTold,
  drawUnderOldLineCode,
  cardIdentityNotCorrected,
  lineIdentityNotCorrected,
  guaranteeIdentityAsOfToday,
  withdrawnLimitNotTold,
  withdrawnLimitCorrectedNotDeleted,
  withdrawnRepaymentOfClaimStays,
  withdrawnClassificationNotCorrected,
  correctionOfLineLate,
];
