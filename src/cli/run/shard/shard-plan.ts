import type { Shard } from "../../../../schemas/run/shard.js";

/**
 * Which scenarios of a run are lived here, and where each stands in the whole run. Every suite asks about everything that
 * it has, in the same order whatever part is lived, so that the parts of a run fit together. What shares its lives is one
 * unit; units are dealt out in turn.
 */
export class ShardPlan {
  private readonly shard: Shard;
  private units = 0;
  private places = 0;

  /** @param shard The part that is lived here; undefined for all. */
  constructor(shard: Shard = { index: 1, of: 1 }) {
    this.shard = shard;
  }

  /** Whether the next unit is lived here. */
  takes(): boolean {
    const { index, of } = this.shard;
    const unit = this.units;
    this.units += 1;
    return unit % of === index - 1;
  }

  /** The place of the next scenario in the whole run, counted from 0. */
  place(): number {
    const place = this.places;
    this.places += 1;
    return place;
  }
}
