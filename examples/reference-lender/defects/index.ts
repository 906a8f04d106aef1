import type { Behaviour } from "../reporting/behaviour.js";
import { rightBehaviour } from "../reporting/right-behaviour.js";
import type { Defect } from "./defect.js";

/** Every seeded bug, in the order in which they are listed. */
export const defects: readonly Defect[] = [];

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
