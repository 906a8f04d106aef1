import { correctionRequirements } from "./correction-requirements.js";
import { otherRequirements } from "./other-requirements.js";
import { owedRequirements } from "./owed-requirements.js";
import type { Requirement } from "./requirement.js";

/** Every requirement that is no official rule, by id. Ids are stable: one never changes its meaning. */
export const requirements: ReadonlyMap<string, Requirement> = new Map(
  [...owedRequirements, ...correctionRequirements, ...otherRequirements].map((requirement) => [
    requirement.id,
    requirement,
  ]),
);
