/** One of several parts that a run is split into. */
export interface Shard {
  /**
   * Counted from 1.
   * @TJS-type integer
   * @minimum 1
   */
  index: number;
  /**
   * @TJS-type integer
   * @minimum 1
   */
  of: number;
}

/** Whether a run was split, and this is a part of it; a single part is the whole. */
export function isPart(shard: Pick<Shard, "of"> | undefined): boolean {
  return shard !== undefined && shard.of > 1;
}

/** Which parts of a run a log was made from. Where some are missing, the log has no `run-finished`. */
export interface MergedParts {
  /**
   * Parts that the run was split into.
   * @TJS-type integer
   * @minimum 1
   */
  of: number;
  /**
   * Those that are in the log, in order.
   * @minItems 1
   * @items {"type": "integer", "minimum": 1}
   */
  parts: number[];
}
