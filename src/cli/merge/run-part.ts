import type { Shard } from "../../../schemas/run/shard.js";
import type { RunLog } from "../run/read-run-log.js";

/** One part of a run that was split. */
export interface RunPart extends RunLog {
  readonly shard: Shard;
  /** Its folder as it is typed from here. */
  readonly shown: string;
}

/** A part as messages name it: `part 2 of 5 (parts/b)`. */
export function nameOfPart({ shard, shown }: Pick<RunPart, "shard" | "shown">): string {
  return `part ${shard.index} of ${shard.of} (${shown})`;
}
