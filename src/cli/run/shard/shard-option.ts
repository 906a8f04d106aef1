import { InvalidArgumentError, Option } from "commander";
import type { Shard } from "../../../../schemas/run/shard.js";
import { UsageError } from "../../usage-error.js";

/** More parts than any CI system runs beside each other. */
const MOST = 1000;

/** `--shard` of a run. */
export function shardOption(): Option {
  return new Option(
    "--shard <part/parts>",
    "one part of the run, e.g. 2/5; every part with the same --seed, then tallystick merge",
  ).argParser(parseShard);
}

/** Reads `2/5`. */
export function parseShard(text: string): Shard {
  const [, index = Number.NaN, of = Number.NaN] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= of && of <= MOST) return { index, of };
  throw new InvalidArgumentError(
    `"${text}" names no part of a run. Give which part and of how many, such as 2/5: the first of five is 1/5, at most ${MOST} parts.`,
  );
}

/**
 * Refuses a part whose seed nobody chose: the other parts would live other lives, and nothing would fit together.
 * @param seed of the command line, the configuration or a recording; undefined where none of them has one
 * @throws UsageError
 */
export function requireSharedSeed(shard: Shard | undefined, seed: number | undefined): void {
  if (shard === undefined || seed !== undefined) return;
  throw new UsageError(
    `--shard ${shard.index}/${shard.of} needs a seed that all ${shard.of} parts share, and none is named. ` +
      "Give every part the same one, e.g. --seed 1, or write it into the configuration.",
  );
}
