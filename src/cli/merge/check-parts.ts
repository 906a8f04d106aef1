import type { RunStarted } from "../../../schemas/run/event-log.js";
import type { Policy } from "../../../schemas/run/policy.js";
import { UsageError } from "../usage-error.js";
import { firstDifference } from "./first-difference.js";
import { nameOfPart, type RunPart } from "./run-part.js";

/**
 * Makes sure that parts are those of one run, each there once.
 * @param partial whether some may be missing
 * @throws UsageError that names the field in which two parts differ and both its values, the part that is there twice, or
 *   those that are missing
 */
export function checkParts(parts: readonly RunPart[], partial: boolean): void {
  const [first, ...others] = parts;
  if (first === undefined) throw new UsageError("There is nothing to merge. Give the folders of the parts.");
  for (const other of others) {
    const found = firstDifference(askedOf(first), askedOf(other));
    if (found === null) continue;
    throw new UsageError(
      `The parts are of different runs: ${found.path} is ${shown(found.a)} in ${nameOfPart(first)} and ` +
        `${shown(found.b)} in ${nameOfPart(other)}. Give the parts of one run, each run with the same options.`,
    );
  }
  for (const [index, other] of others.entries()) {
    const before = parts[index];
    if (before?.shard.index !== other.shard.index) continue;
    throw new UsageError(
      `Part ${other.shard.index} of ${other.shard.of} is given twice: ${before.shown} and ${other.shown}. Give each once.`,
    );
  }
  const missing = missingParts(parts);
  if (missing.length === 0 || partial) return;
  const are = missing.length === 1 ? "is" : "are";
  throw new UsageError(
    `There are ${parts.length} of ${first.shard.of} parts; ${listed(missing)} ${are} missing. ` +
      "Give them too, or --partial to merge what is there into a run that counts as incomplete.",
  );
}

/** Numbers of the parts that are not there. */
export function missingParts(parts: readonly Pick<RunPart, "shard">[]): number[] {
  const there = new Set(parts.map(({ shard }) => shard.index));
  const all = Array.from({ length: parts[0]?.shard.of ?? 0 }, (_, at) => at + 1);
  return all.filter((index) => !there.has(index));
}

/** `2`, `2 and 4`, `2, 4 and 5`. */
export function listed(numbers: readonly number[]): string {
  return [numbers.slice(0, -1).join(", "), ...numbers.slice(-1)].filter((text) => text !== "").join(" and ");
}

/** All that parts of one run have in common. Each may have a lender of its own, and may begin on another day. */
function askedOf({ started, events }: RunPart): object {
  const { type: _type, at: _at, target: _target, shard, builds, ...asked } = started satisfies RunStarted;
  const policy = events.find((event) => event.type === "policy")?.policy;
  return {
    parts: shard?.of,
    ...asked,
    ...(builds === undefined ? {} : { builds: builds.map(({ name }) => name) }),
    ...(policy === undefined ? {} : { policy: judgedBy(policy) }),
  };
}

function judgedBy({ on: _on, ...policy }: Policy): object {
  return policy;
}

function shown(value: unknown): string {
  return value === undefined ? "not set" : JSON.stringify(value);
}
