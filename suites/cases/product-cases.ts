import type { WrittenCase } from "../support/written-case.js";
import { cardCases } from "./card-cases.js";
import { cardTurnCases } from "./card-turn-cases.js";
import { claimCases } from "./claim-cases.js";
import { collateralCases } from "./collateral-cases.js";
import { guaranteeCases } from "./guarantee-cases.js";
import { lineCases } from "./line-cases.js";
import { cardOtherwiseCases } from "./otherwise/card-otherwise-cases.js";
import { revolvingOtherwiseCases } from "./otherwise/revolving-otherwise-cases.js";
import { overdraftCardCases } from "./overdraft-card-cases.js";
import { personCases } from "./person-cases.js";
import { newCodeCases } from "./put-right/new-code-cases.js";
import { revolvingCases } from "./revolving-cases.js";

/** The written cases of what is sold beside plain loans; each is lived where the lender's capabilities name its product. */
export const productCases: readonly WrittenCase[] = [
  ...lineCases,
  ...revolvingCases,
  ...cardCases,
  ...cardTurnCases,
  ...overdraftCardCases,
  ...claimCases,
  ...guaranteeCases,
  ...collateralCases,
  ...personCases,
  ...newCodeCases,
  ...revolvingOtherwiseCases,
  ...cardOtherwiseCases,
];
