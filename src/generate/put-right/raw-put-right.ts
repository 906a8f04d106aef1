import * as fc from "fast-check";
import type { LifeWindow } from "../life-window.js";

/** Something that puts right what was told of something that is no loan, as drawn (clauses L75 to L78, L84). */
export interface RawPutRight {
  readonly kind: "void" | "identity" | "code" | "take-back" | "found" | "bounced";
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

/** Kinds of what is put right where a window has corrections. */
type Corrected = readonly Exclude<RawPutRight["kind"], "code">[];

/** What was told wrongly of anything (clauses L75, L77, L78). */
const WRONG: Corrected = ["void", "identity", "identity", "take-back", "take-back", "take-back"];

/** What was told wrongly where payments are found late or bounce (clause L84), each of which takes more to be possible. */
export const WRONG_WITH_PAYMENTS: Corrected = [...WRONG, ...repeated("found", 5), ...repeated("bounced", 5)];

function repeated(kind: "found" | "bounced", times: number): Corrected {
  return Array.from({ length: times }, () => kind);
}

/**
 * What is put right in one life: what was told wrongly where the window has corrections, new codes where it has lives that go
 * otherwise.
 */
function rawPutRights({ corrections, otherwise }: LifeWindow, wrong: Corrected): fc.Arbitrary<RawPutRight[]> {
  const kinds: RawPutRight["kind"][] = [
    ...(corrections ? wrong : []),
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
 * @param wrong kinds of what is put right where the window has corrections
 */
export function withPutRight<Life>(
  drawn: fc.Arbitrary<Life>,
  window: LifeWindow,
  put: (life: Life, raw: RawPutRight) => Life,
  wrong: Corrected = WRONG,
): fc.Arbitrary<Life> {
  if (!window.corrections && !window.otherwise) return drawn;
  return fc.tuple(drawn, rawPutRights(window, wrong)).map(([life, raws]) => raws.reduce(put, life));
}
