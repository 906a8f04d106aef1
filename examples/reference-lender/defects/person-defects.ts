import { changeSendsStaleValues } from "./change-sends-stale-values.js";
import { collateralEndNotTold } from "./collateral-end-not-told.js";
import { collateralNotTold } from "./collateral-not-told.js";
import { collateralValueAsAmount } from "./collateral-value-as-amount.js";
import { collateralValueNotTold } from "./collateral-value-not-told.js";
import { customerChangeNotTold } from "./customer-change-not-told.js";
import type { Defect } from "./defect.js";
import { documentRenewalNotTold } from "./document-renewal-not-told.js";
import { loanNamesOtherContract } from "./loan-names-other-contract.js";
import { oldUpdateDate } from "./old-update-date.js";
import { personNotTold } from "./person-not-told.js";
import { personToldAfterAccount } from "./person-told-after-account.js";
import { pledgeToldAsMortgage } from "./pledge-told-as-mortgage.js";
import { relativeVoidNotTold } from "./relative-void-not-told.js";
import { secondDocumentNotTold } from "./second-document-not-told.js";
import { withdrawalForgetsDocument } from "./withdrawal-forgets-document.js";
import { withdrawalNotTold } from "./withdrawal-not-told.js";

/** Seeded bugs about persons and contracts over collateral (clauses L60 to L70). */
export const personDefects: readonly Defect[] = [
  personNotTold,
  customerChangeNotTold,
  oldUpdateDate,
  changeSendsStaleValues,
  documentRenewalNotTold,
  secondDocumentNotTold,
  relativeVoidNotTold,
  withdrawalNotTold,
  withdrawalForgetsDocument,
  personToldAfterAccount,
  collateralNotTold,
  collateralValueNotTold,
  collateralEndNotTold,
  loanNamesOtherContract,
  collateralValueAsAmount,
  pledgeToldAsMortgage,
];
