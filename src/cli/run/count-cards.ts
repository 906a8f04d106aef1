import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { CountByName } from "../../../schemas/run/event-log.js";
import type { JudgedPart } from "../../engine/judge-cohort.js";
import {
  type CoveredCard,
  cardCells,
  cardOtherwiseCells,
  countCards,
  withheldCells,
} from "../../generate/card/card-coverage.js";
import type { LivedCard } from "../../ledger/card/lived-card.js";
import { isCard } from "../../ledger/lived-part.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { SEGMENT } from "../../profiles/pboc-g2/reporting/segments.js";
import { reportsOf } from "./reports-of.js";
import { specialTypes } from "./special-types.js";

/** What is told apart of parts that are judged. */
type Part = Pick<JudgedPart, "lived" | "owed">;

/** Counts what cards reached; nothing of other parts. */
export function countCardsLived(parts: readonly Part[], agreement: Pick<Agreement, "cards">): CountByName {
  return countCards(
    parts.flatMap(({ lived, owed }) => (lived !== null && isCard(lived) ? [coveredCard(lived, owed, agreement)] : [])),
  );
}

/**
 * What cards could have reached and did not, of each product that there was a card of; what is not simply repaid where anything
 * of it was reached, which a lender need not take.
 */
export function cardsNotReached(
  parts: readonly Part[],
  counts: CountByName,
  agreement: Pick<Agreement, "cards">,
): string[] {
  const products = new Set(parts.flatMap(({ lived }) => (lived !== null && isCard(lived) ? lived.terms.product : [])));
  if (products.size === 0) return [];
  const cells = agreement.cards?.unactivated === "withheld" ? withheldCells : cardCells;
  const reachable = (cell: string): boolean => {
    if (cell.includes("R3")) return products.has("R3");
    return products.has("R2") || (!ONLY_R2.has(cell) && !cell.includes("R2"));
  };
  const missed = (cell: string): boolean => (counts[cell] ?? 0) === 0;
  const otherwise = cardOtherwiseCells.every(missed) ? [] : cardOtherwiseCells;
  return [...cells, ...otherwise].filter((cell) => reachable(cell) && missed(cell));
}

const ONLY_R2: ReadonlySet<string> = new Set([
  "event:card-large-instalment",
  "event:card-bill-day-change",
  "event:card-card-reopening",
  "record:215-11",
  "record:215-12",
]);

/** A card with what it owes, as coverage sees it. */
export function coveredCard(
  { terms, events }: LivedCard,
  owed: readonly OwedRecord[],
  { cards }: Pick<Agreement, "cards">,
): CoveredCard {
  return {
    product: terms.product,
    withheld: cards?.unactivated === "withheld",
    events,
    owed: reportsOf(owed).map((record) => ({
      type: record.recordType,
      code: record.recordType === "215" ? first(record, "OpetnType") : (record.codes[0]?.code ?? ""),
      segments: Object.entries(SEGMENT).flatMap(([letter, tag]) => (record.segments[tag] === "must" ? letter : [])),
      statuses: valuesOf(record, "RpyStatus"),
      account: first(record, "AcctStatus"),
      specials: specialTypes(record),
    })),
  };
}

function first(record: OwedRecord, tag: string): string {
  return valuesOf(record, tag)[0] ?? "";
}

/** Right values of a field, whatever its segment. */
function valuesOf({ fields }: OwedRecord, tag: string): string[] {
  const path = [...fields.keys()].find((key) => key.endsWith(`.${tag}`) || key === tag);
  return path === undefined ? [] : (fields.get(path)?.accepted ?? []).map(({ value }) => value);
}
