import { keysOf } from "../../../ledger/codes-of.js";
import { isCollateral, isLine, isPerson, type LivedPart } from "../../../ledger/lived-part.js";
import type { Referred } from "../../referred.js";
import { SEGMENT } from "./segments.js";

/**
 * What records 210 refer to of a part of a life: a person by their borrower, a line by segment F, a contract over collateral
 * by segment E, by any code that they had or have (clauses L70, L76). Null for a part that none refers to.
 */
export function referred(lived: LivedPart): Referred | null {
  if (isPerson(lived)) {
    const { idType, idNum } = lived.borrower;
    return of("110", (path) => path === `${SEGMENT.B}.IDNum`, [idNum], new Map([[`${SEGMENT.B}.IDType`, idType]]));
  }
  if (isLine(lived)) return of("220", (path) => path === `${SEGMENT.F}.Mcc`, keysOf(lived));
  const isCode = (path: string): boolean => path.startsWith(`${SEGMENT.E}.`) && path.endsWith(".Ccc");
  return isCollateral(lived) ? of("510", isCode, keysOf(lived)) : null;
}

/**
 * @param values any of them refers to it
 * @param beside fields that must have these values too
 */
function of(
  recordType: string,
  isReference: (path: string) => boolean,
  values: readonly string[],
  beside: ReadonlyMap<string, string> = new Map(),
): Referred {
  return {
    requirement: `REF-${recordType}`,
    recordType,
    isToldBy: (record) =>
      record.recordType === "210" &&
      [...beside].every(([path, one]) => record.fields.get(path) === one) &&
      [...record.fields].some(([path, told]) => isReference(path) && values.includes(told)),
  };
}
