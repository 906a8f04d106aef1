import { expect, it } from "vitest";
import { Pace, type PaceSeat } from "./pace.js";

/** Walks to each of some instants, and over those that others wish between; answers where it stood. */
async function walk(seat: PaceSeat, wishes: readonly number[], fails = false): Promise<number[]> {
  const stood: number[] = [];
  try {
    for (const wish of wishes) {
      let now = Number.NEGATIVE_INFINITY;
      while (now < wish) {
        now = await seat.next(wish);
        stood.push(now);
      }
    }
    if (fails) throw new Error("it went wrong");
    return stood;
  } catch {
    return stood;
  } finally {
    seat.leave();
  }
}

it("takes all walks to the instants that any of them wishes", async () => {
  const pace = new Pace();
  const [one, other] = [pace.seat(), pace.seat()];
  const stood = await Promise.all([walk(one, [10, 30, 40]), walk(other, [20, 30, 40])]);
  expect(stood).toEqual([
    [10, 20, 30, 40],
    [10, 20, 30, 40],
  ]);
});

it("lets one go on where another has ended or failed", async () => {
  const pace = new Pace();
  const [one, other] = [pace.seat(), pace.seat()];
  const stood = await Promise.all([walk(one, [10, 30, 50]), walk(other, [20], true)]);
  expect(stood).toEqual([
    [10, 20, 30, 50],
    [10, 20],
  ]);
});
