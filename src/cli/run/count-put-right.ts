import type { CountByName } from "../../../schemas/run/event-log.js";
import type { JudgedPart } from "../../engine/judge-cohort.js";
import { newCodeCells, putRightCells } from "../../generate/put-right/put-right-coverage.js";
import {
  isCard,
  isClaim,
  isCollateral,
  isGuarantee,
  isLine,
  isRevolving,
  type LivedPart,
} from "../../ledger/lived-part.js";
import type { OwedRecord } from "../../profiles/owed-record.js";

/** What is told apart of parts that are judged. */
type Part = Pick<JudgedPart, "lived" | "owed">;

/** A kind of thing that is no loan: its name in events of coverage, and the records by which it is put right. */
interface Kind {
  readonly name: string;
  readonly is: (lived: LivedPart) => boolean;
  /** Where they are taken, but for a new code. */
  readonly records: readonly string[];
  readonly newCode: string;
}

const ofSegments = (family: string): string[] => ["2-B", "2-D", "3-D", "4"].map((end) => `${family}${end}`);
/** @param paid how payments found late or bounced are put right (clause L84) */
const ofAccount = (product: string, ...paid: readonly string[]): Pick<Kind, "records" | "newCode"> => ({
  records: ["212-B", ...paid, "214"].map((name) => `${product}-${name}`),
  newCode: `${product}-211`,
});

const KINDS: readonly Kind[] = [
  { name: "line", is: isLine, records: ofSegments("22"), newCode: "221" },
  { name: "guarantee", is: isGuarantee, records: ofSegments("23"), newCode: "231" },
  { name: "collateral", is: isCollateral, records: ["514"], newCode: "511" },
  {
    name: "claim",
    // Those that only follow from guarantees are no kind of their own.
    is: (lived) => isClaim(lived) && lived.terms.origin === "bought",
    records: ["C1-212-B", "C1-212-J", "C1-213-J", "C1-214"],
    newCode: "C1-211",
  },
  { name: "revolving", is: isRevolving, ...ofAccount("R1", "212-H", "212-J", "213-J") },
  {
    name: "card",
    is: (lived) => isCard(lived) && lived.terms.product === "R2",
    ...ofAccount("R2", "212-H", "212-J", "213-J"),
  },
  // It owes no code 40, so nothing of one is put right (clause L84).
  { name: "card", is: (lived) => isCard(lived) && lived.terms.product === "R3", ...ofAccount("R3", "212-H") },
];

/** Counts the records by which something that is no loan is put right (clauses L75 to L78, L84); nothing of loans. */
export function countPutRight(parts: readonly Part[]): CountByName {
  const counts: CountByName = {};
  for (const { lived, owed } of parts) {
    if (lived === null || !KINDS.some(({ is }) => is(lived))) continue;
    for (const record of owed) {
      if (!record.required || record.kind !== "correction") continue;
      const name = `record:${nameOf(record, lived)}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return counts;
}

/** Type and segment; of an account after its type, as other accounts have the same. */
function nameOf({ recordType, codes }: OwedRecord, { terms }: LivedPart): string {
  const code = codes[0]?.code ?? "";
  const name = code === "" || recordType.endsWith("1") ? recordType : `${recordType}-${code}`;
  return recordType.startsWith("21") ? `${terms.product}-${name}` : name;
}

/**
 * What the kinds of things that were lived could have reached and did not: where any of them was put right, and where any got
 * another code, which a lender need not take.
 */
export function putRightNotReached(parts: readonly Part[], counts: CountByName): string[] {
  const kinds = KINDS.filter(({ is }) => parts.some(({ lived }) => lived !== null && is(lived)));
  const reached = (cells: readonly string[]): boolean => cells.some((cell) => (counts[cell] ?? 0) > 0);
  const events = (cells: readonly string[]): string[] =>
    cells.filter((cell) => kinds.some(({ name }) => cell.startsWith(`event:${name}-`)));
  const cells = [
    ...(reached(putRightCells)
      ? [...events(putRightCells), ...kinds.flatMap(({ records }) => records.map((name) => `record:${name}`))]
      : []),
    ...(reached(newCodeCells) ? [...events(newCodeCells), ...kinds.map(({ newCode }) => `record:${newCode}`)] : []),
  ];
  return cells.filter((cell) => (counts[cell] ?? 0) === 0);
}
