import { ENVELOPE_RULES, rulesFor } from "../engine/rule-selection.js";
import type { RecordRule } from "../rule.js";
import { judgeChanged, RECORD_PROOFS } from "./all-record-proofs.js";
import type { Changes } from "./mutate.js";
import { OTHER_ID_PROOFS } from "./other-id-proofs.js";
import type { RecordProof } from "./record-proof.js";

/** What is missing of the proof of a record rule, a sentence each; none where a message passes and one fails it alone. */
export function recordGaps(rule: RecordRule): string[] {
  const proof = RECORD_PROOFS[rule.id];
  if (proof === undefined) return ["has no proof: add one to testing/record-proofs.ts or the file of its records"];
  return [
    ...difference("passes", brokenBy(proof, {}), []),
    ...(proof.passes === undefined ? idle(rule, proof) : difference("passes", brokenBy(proof, proof.passes), [])),
    ...difference("fails", brokenBy(proof, proof.fails), [...(proof.also ?? []), rule.id]),
  ];
}

/** What is missing of the proof of a rule that is judged under another rule's id, a sentence each. */
export function otherIdGaps(id: string): string[] {
  const proof = OTHER_ID_PROOFS[id];
  if (proof === undefined) return ["is judged under no other id either: add a proof to testing/other-id-proofs.ts"];
  return [
    ...[{}, proof.passes ?? {}].flatMap((changes) => difference("passes", brokenBy(proof, changes), [])),
    ...difference("fails", brokenBy(proof, proof.fails), [proof.found]),
  ];
}

/** Ids of the rules that a right record breaks once it is changed, each once. */
export function brokenBy(proof: Pick<RecordProof, "base" | "context">, changes: Changes): string[] {
  return [...new Set(judgeChanged(proof, changes).findings.map((finding) => finding.rule))].sort();
}

/** The sentence that tells what a message breaks, where it is not what it ought to break. */
export function difference(
  message: "passes" | "fails",
  broken: readonly string[],
  wanted: readonly string[],
): string[] {
  const [is, ought] = [[...broken].sort().join(", "), [...wanted].sort().join(", ")];
  return is === ought ? [] : [`its message that ${message} breaks ${is || "nothing"}, not ${ought || "nothing"}`];
}

/** A right record that a rule is never asked of passes nothing: it has the wrong code, or lacks a segment. */
function idle(rule: RecordRule, proof: RecordProof): string[] {
  const { recordType, accountType, code, mask } = judgeChanged(proof, {}).view;
  const asked = [...ENVELOPE_RULES, ...rulesFor(recordType, accountType, code)].some(
    (selected) => selected.rule === rule && (mask & selected.needs) === selected.needs,
  );
  return asked ? [] : ["is not asked of the right record of its proof: give the proof a message in `passes`"];
}
