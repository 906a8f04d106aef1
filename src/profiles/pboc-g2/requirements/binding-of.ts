import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import { type Binding, bindingLevel, type Clause } from "../../binding.js";
import { ruleOf } from "../rules/all-rules.js";
import { requirements } from "./requirements.js";

/**
 * A requirement as it binds under an agreement. A record of a code that no requirement names stands under `UNOWED-OTHER`.
 * @throws Error for an id that this version does not know: a finding must not name what nobody can look up.
 */
export function bindingOf(id: string, agreement: Agreement): Binding {
  const known = clauseOf(id) === undefined && id.startsWith("UNOWED-") ? "UNOWED-OTHER" : id;
  const clause = clauseOf(known);
  if (clause === undefined) {
    throw new Error(`No requirement is called ${known}. Add it to src/profiles/pboc-g2/requirements.`);
  }
  return { requirement: known, level: bindingLevel(clause, agreement), confidence: clause.confidence };
}

function clauseOf(id: string): Clause | undefined {
  const requirement = requirements.get(id);
  if (requirement !== undefined) return requirement;
  const rule = ruleOf(id);
  return rule === undefined ? undefined : { level: rule.level, confidence: rule.confidence, statedBy: [] };
}
