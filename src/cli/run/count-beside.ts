import type { CountByName } from "../../../schemas/run/event-log.js";
import type { JudgedPart } from "../../engine/judge-cohort.js";
import {
  type CoveredCollateral,
  collateralCells,
  countCollateral,
} from "../../generate/collateral/collateral-coverage.js";
import { type CoveredPerson, countPersons, personCells } from "../../generate/person/person-coverage.js";
import { isCollateral, isPerson } from "../../ledger/lived-part.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { reportsOf } from "./reports-of.js";

/** What is told apart of parts that are judged. */
type Part = Pick<JudgedPart, "lived" | "owed">;

/** Counts what is told beside accounts reached: contracts over collateral, and persons; nothing of other parts. */
export function countBeside(parts: readonly Part[]): CountByName {
  return { ...countCollateral(parts.flatMap(coveredCollateral)), ...countPersons(parts.flatMap(coveredPerson)) };
}

/** What such parts could have reached and did not, where there were any of their kind. */
export function besideNotReached(parts: readonly Part[], counts: CountByName): string[] {
  const some = (is: (lived: NonNullable<Part["lived"]>) => boolean): boolean =>
    parts.some(({ lived }) => lived !== null && is(lived));
  const cells = [...(some(isCollateral) ? collateralCells : []), ...(some(isPerson) ? personCells : [])];
  return cells.filter((cell) => (counts[cell] ?? 0) === 0);
}

function coveredCollateral({ lived, owed }: Part): CoveredCollateral[] {
  if (lived === null || !isCollateral(lived)) return [];
  const { terms, events } = lived;
  const records = reportsOf(owed);
  return [{ terms, events, owed: records.map(({ codes, asOf }) => ({ code: codes[0]?.code ?? "", day: asOf })) }];
}

function coveredPerson({ lived, owed }: Part): CoveredPerson[] {
  if (lived === null || !isPerson(lived)) return [];
  const { terms, events } = lived;
  return [{ terms, events, owed: owed.filter(({ required }) => required).map(nameOf) }];
}

/** Type and code of a record about a person; of one that links, whether it stands. */
function nameOf({ recordType, codes, fields }: OwedRecord): string {
  const flag = [...fields].find(([path]) => path.endsWith(".FamRelaAssFlag") || path.endsWith(".OthAssFlg"));
  const detail = flag?.[1].accepted[0]?.value ?? codes[0]?.code ?? "";
  return detail === "" ? recordType : `${recordType}-${detail}`;
}
