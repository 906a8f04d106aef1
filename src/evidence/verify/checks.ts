import type { EvidenceCheck, EvidenceCheckName } from "../../../schemas/run/evidence-check.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { EvidenceDamaged } from "../evidence-error.js";

/** All checks, in the order in which they are made and told. */
export const CHECK_NAMES: readonly EvidenceCheckName[] = [
  "container",
  "manifest",
  "members",
  "events-chain",
  "messages-chain",
  "signatures",
  "signer",
  "log",
  "configuration",
  "requirement-set",
  "rules",
  "verdicts",
  "messages",
  "records",
  "certificate",
  "certifying",
  "expiry",
];

/** What a check came to. */
export type Outcome = Omit<EvidenceCheck, "check">;

/** A check that holds. */
export function ok(en: string, zh: string): Outcome {
  return { state: "ok", text: { en, zh } };
}

/** A check by which the evidence contradicts itself. */
export function failed(en: string, zh: string): Outcome {
  return { state: "failed", text: { en, zh } };
}

/** A check that holds, and by which the evidence does not certify. */
export function withheld(en: string, zh: string): Outcome {
  return { state: "withheld", text: { en, zh } };
}

/** A check that could not be made. */
export function notDone(en: string, zh: string): Outcome {
  return { state: "not-done", text: { en, zh } };
}

const NOT_LOOKED_AT: Bilingual = {
  en: "Not looked at: the evidence is altered.",
  zh: "未检查：证据已被改动。",
};

/** Checks as they are made. */
export class Checks {
  private readonly made = new Map<EvidenceCheckName, Outcome>();

  /** Notes what a check came to, and answers whether it did not fail. */
  note(check: EvidenceCheckName, outcome: Outcome): boolean {
    this.made.set(check, outcome);
    return outcome.state !== "failed";
  }

  /** Makes a check and answers what it gives; what it throws for what is in the evidence is its failure, and gives nothing. */
  async make<Value>(
    check: EvidenceCheckName,
    run: () => Promise<readonly [Outcome, Value]> | readonly [Outcome, Value],
  ): Promise<Value | undefined> {
    try {
      const [outcome, value] = await run();
      this.note(check, outcome);
      return value;
    } catch (error) {
      if (!(error instanceof EvidenceDamaged)) throw error;
      this.note(check, failed(error.message, error.message));
      return undefined;
    }
  }

  get failed(): boolean {
    return [...this.made.values()].some(({ state }) => state === "failed");
  }

  /** Whether every check was made and holds, and nothing keeps the evidence from certifying. */
  get allOk(): boolean {
    return this.all().every(({ state }) => state === "ok");
  }

  /** Every check in its order; those that were not made say so. */
  all(): EvidenceCheck[] {
    return CHECK_NAMES.map((check) => {
      const { state, text } = this.made.get(check) ?? { state: "not-done", text: NOT_LOOKED_AT };
      return { check, state, text };
    });
  }
}
