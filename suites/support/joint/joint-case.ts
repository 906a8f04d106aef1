import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { PlanTogether } from "./life-together.js";

/** A written case of a debt that several endpoints tell of: a loan that several lend together, or a debt that is handed on. */
export interface JointCase {
  /** Stable slug, unique in its suite. */
  readonly id: string;
  /** One sentence: what happens, and what must come of it. */
  readonly title: Bilingual;
  /** Requirement ids it speaks to. */
  readonly requirements: readonly string[];
  life(agreement: Agreement): PlanTogether;
}
