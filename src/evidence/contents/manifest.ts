import type { EvidenceManifest } from "../../../schemas/run/evidence.js";
import type { RequirementSet } from "../../../schemas/run/requirement-set.js";
import { referenceTo } from "../../verdict/requirement-sets.js";
import { sha256 } from "../sha256.js";
import { expiryOf } from "./expiry.js";
import type { Judgement } from "./judgement.js";
import { obstaclesOf } from "./obstacles.js";
import { outcomeOf } from "./outcome.js";
import type { EventsRead } from "./read-events.js";
import type { RunFacts } from "./run-facts.js";

/** A manifest before its members are known: what the certificate is made of. */
export type Statement = Omit<EvidenceManifest, "members">;

/** What a manifest follows from. */
export interface Grounds {
  readonly log: EventsRead;
  readonly facts: RunFacts;
  readonly judgement: Judgement;
  readonly set: RequirementSet;
  /** Text of `rules.json`, and how many rules it lists. */
  readonly rules: { readonly text: string; readonly count: number };
  readonly chains: EvidenceManifest["chains"];
}

/** What cannot be worked out again: it is told, and signed. */
export type Told = Pick<EvidenceManifest, "madeAt" | "tool" | "declared" | "signers">;

/** Everything a manifest says but its members. The same grounds give the same statement. */
export function statementOf({ madeAt, tool, declared, signers }: Told, grounds: Grounds): Statement {
  const { log, facts, judgement, set, rules, chains } = grounds;
  return {
    evidenceVersion: 1,
    madeAt,
    tool,
    declared,
    requirementSet: referenceTo(set),
    rules: { count: rules.count, digest: sha256(rules.text) },
    outcome: outcomeOf(judgement, obstaclesOf(facts, log, signers.length > 0)),
    expiry: expiryOf(facts.lastDay, set),
    chains,
    signers: signers.map(({ algorithm, fingerprint, publicKey }) => ({ algorithm, fingerprint, publicKey })),
  };
}
