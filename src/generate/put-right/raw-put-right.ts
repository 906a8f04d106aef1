import * as fc from "fast-check";
import type { LifeWindow } from "../life-window.js";

/** Something that puts right what was told of something that is no loan, as drawn (clauses L75 to L78). */
export interface RawPutRight {
  readonly kind: "void" | "identity" | "code" | "take-back";
  /** Index into what it can be of: a line, or what is under it. */
  readonly of: number;
  /** Index into the things that happen, which it comes after; the opening among them. */
  readonly which: number;
  /** Index into the days until it does. */
  readonly delay: number;
  /** Index into the times of day. */
  readonly time: number;
  readonly wrong: "name" | "document" | "both";
}

const index = fc.nat({ max: 9999 });

/**
 * What is put right in one life: what was told wrongly where the window has corrections, new codes where it has lives that go
 * otherwise.
 */
function rawPutRights({ corrections, otherwise }: LifeWindow): fc.Arbitrary<RawPutRight[]> {
  const kinds: RawPutRight["kind"][] = [
    ...(corrections ? (["void", "identity", "identity", "take-back", "take-back", "take-back"] as const) : []),
    ...(otherwise ? (["code", "code"] as const) : []),
  ];
  const one: fc.Arbitrary<RawPutRight> = fc.record({
    kind: fc.constantFrom(...kinds),
    of: index,
    which: index,
    delay: index,
    // Mostly in the morning, so that lives share their clock.
    time: fc.oneof({ arbitrary: fc.constant(0), weight: 7 }, { arbitrary: index, weight: 3 }),
    wrong: fc.constantFrom("name", "document", "both"),
  });
  return fc.array(one, { minLength: 1, maxLength: 3 });
}

/**
 * Lives with what is put right in them. Where nothing is asked for that does so nothing of it is drawn either, so that a seed
 * stays the lives that it was.
 */
export function withPutRight<Life>(
  drawn: fc.Arbitrary<Life>,
  window: LifeWindow,
  put: (life: Life, raw: RawPutRight) => Life,
): fc.Arbitrary<Life> {
  if (!window.corrections && !window.otherwise) return drawn;
  return fc.tuple(drawn, rawPutRights(window)).map(([life, raws]) => raws.reduce(put, life));
}
