import { cardRequirements } from "./card-requirements.js";
import { claimRequirements } from "./claim-requirements.js";
import { collateralRequirements } from "./collateral-requirements.js";
import { correctionRequirements } from "./correction-requirements.js";
import { eventRequirements } from "./event-requirements.js";
import { guaranteeRequirements } from "./guarantee-requirements.js";
import { jointRequirements } from "./joint-requirements.js";
import { lineRequirements } from "./line-requirements.js";
import { otherRequirements } from "./other-requirements.js";
import { owedRequirements } from "./owed-requirements.js";
import { personRequirements } from "./person-requirements.js";
import { putRightRequirements } from "./put-right-requirements.js";
import { referenceRequirements } from "./reference-requirements.js";
import type { Requirement } from "./requirement.js";

/** Every requirement that is no official rule, by id. Ids are stable: one never changes its meaning. */
export const requirements: ReadonlyMap<string, Requirement> = new Map(
  [
    ...owedRequirements,
    ...correctionRequirements,
    ...eventRequirements,
    ...lineRequirements,
    ...cardRequirements,
    ...claimRequirements,
    ...guaranteeRequirements,
    ...collateralRequirements,
    ...personRequirements,
    ...putRightRequirements,
    ...jointRequirements,
    ...referenceRequirements,
    ...otherRequirements,
  ].map((requirement) => [requirement.id, requirement]),
);
