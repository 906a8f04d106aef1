import type { EvidenceManifest, EvidenceOutcome } from "../../../schemas/run/evidence.js";
import type { Statement } from "../contents/manifest.js";
import { prettyJson } from "../contents/pretty-json.js";
import type { RunFacts } from "../contents/run-facts.js";
import { otherwise } from "./by-version.js";
import { type Outcome, ok } from "./checks.js";

/** The manifest says what follows from the log and the set, and so does the log's own last line. */
export function checkVerdicts(
  told: EvidenceManifest,
  derived: Statement,
  { finished }: RunFacts,
  version: string,
): Outcome {
  const madeBy = told.tool.version;
  const { requirements, exitCode, verdict } = derived.outcome;
  if (finished !== null && finished.exitCode !== exitCode) {
    return otherwise(
      madeBy,
      version,
      `The log ends with exit code ${finished.exitCode}, and calls for ${exitCode}.`,
      `日志末行的退出码为 ${finished.exitCode}，而依日志推导为 ${exitCode}。`,
    );
  }
  const differing = differingParts(told, derived);
  if (differing.length > 0) {
    const what = differing.join(", ");
    return otherwise(
      madeBy,
      version,
      `The manifest says otherwise than the log calls for: ${what}.`,
      `清单与依日志推导的结果不符：${what}。`,
    );
  }
  return ok(
    `Exit code ${exitCode} (${verdict}) and the verdicts of ${requirements.length} requirements follow from the log.`,
    `退出码 ${exitCode}（${verdict}）及 ${requirements.length} 项要求的判定均可由日志推导得出。`,
  );
}

/** Names of the parts that differ; of the requirements their ids. */
function differingParts(told: EvidenceManifest, derived: Statement): string[] {
  return keysOf(derived)
    .filter((name) => differ(told[name], derived[name]))
    .flatMap((name) => (name === "outcome" ? differingOutcome(told.outcome, derived.outcome) : name));
}

function differingOutcome(told: EvidenceOutcome, derived: EvidenceOutcome): string[] {
  const before = new Map(told.requirements.map((one) => [one.id, one]));
  const ids = derived.requirements.filter((one) => differ(before.get(one.id), one)).map(({ id }) => id);
  const names = keysOf(derived).filter((name) => differ(told[name], derived[name]));
  return names.flatMap((name) => (name === "requirements" && ids.length > 0 ? ids.slice(0, 5) : name));
}

function keysOf<Value extends object>(value: Value): (keyof Value & string)[] {
  return Object.keys(value) as (keyof Value & string)[];
}

function differ(left: unknown, right: unknown): boolean {
  return prettyJson(left) !== prettyJson(right);
}
