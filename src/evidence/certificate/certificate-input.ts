import type { RequirementSet } from "../../../schemas/run/requirement-set.js";
import type { Judgement } from "../contents/judgement.js";
import type { Statement } from "../contents/manifest.js";
import type { RunFacts } from "../contents/run-facts.js";

/** What the certificate is made of; all of it follows from the bundle without the page itself. */
export interface CertificateInput {
  readonly statement: Statement;
  readonly facts: RunFacts;
  readonly judgement: Judgement;
  readonly set: RequirementSet;
}
