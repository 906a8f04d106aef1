import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Confidence, Level } from "../../schemas/run/finding.js";

/** What a requirement rests on. */
export interface Clause {
  /** How strictly it binds where it is certain. */
  readonly level: Level;
  /** How sure the public sources make it. */
  readonly confidence: Confidence;
  /** Parts of the agreement that state it, e.g. `exchange.repair`; empty where none can. */
  readonly statedBy: readonly string[];
}

/** A requirement as it binds under one agreement. */
export interface Binding {
  /** Id that findings name. */
  readonly requirement: string;
  readonly level: Level;
  readonly confidence: Confidence;
}

/**
 * How strictly a clause binds under an agreement. Confidence weakens it only where the agreement is silent: background
 * knowledge (D) that the agreement does not state is a SHOULD. What the agreement states, its defaults included, binds at
 * full level however sure the public sources are.
 */
export function bindingLevel({ level, confidence, statedBy }: Clause, agreement: Agreement): Level {
  return confidence === "D" && !statedBy.some((part) => isStated(agreement, part)) ? "SHOULD" : level;
}

function isStated(agreement: Agreement, part: string): boolean {
  let value: unknown = agreement;
  for (const name of part.split(".")) {
    if (typeof value !== "object" || value === null) return false;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value !== undefined;
}
