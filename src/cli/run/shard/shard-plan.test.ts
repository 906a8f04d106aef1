import { array, assert, integer, nat, property } from "fast-check";
import { expect, it } from "vitest";
import { ShardPlan } from "./shard-plan.js";

/** Units of a run by their numbers of scenarios; answers the places that a part lives, in the order in which it lives them. */
function placesOf(units: readonly number[], plan: ShardPlan): { readonly lived: number[]; readonly units: number } {
  const lived: number[] = [];
  let taken = 0;
  for (const scenarios of units) {
    const mine = plan.takes();
    if (mine) taken += 1;
    for (let count = 0; count < scenarios; count += 1) {
      const place = plan.place();
      if (mine) lived.push(place);
    }
  }
  return { lived, units: taken };
}

it("deals out every scenario once, in an order that all parts share, as evenly as units can be", () => {
  assert(
    property(array(nat({ max: 9 }), { maxLength: 60 }), integer({ min: 1, max: 12 }), (units, of) => {
      const parts = Array.from({ length: of }, (_, at) => placesOf(units, new ShardPlan({ index: at + 1, of })));
      const whole = placesOf(units, new ShardPlan());
      // Complete, and disjoint: sorted, the parts are the whole.
      expect(parts.flatMap(({ lived }) => lived).toSorted((a, b) => a - b)).toEqual(whole.lived);
      expect(whole.lived).toEqual(whole.lived.map((_, place) => place));
      for (const { lived } of parts) expect(lived).toEqual(lived.toSorted((a, b) => a - b));
      const sizes = parts.map(({ units: taken }) => taken);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      // The same again, whoever asks.
      expect(Array.from({ length: of }, (_, at) => placesOf(units, new ShardPlan({ index: at + 1, of })))).toEqual(
        parts,
      );
    }),
  );
});
