import type { SuiteSession } from "../../../src/cli/run/suite-session.js";
import { keysTakenBy } from "../../../src/engine/plans-of.js";
import type { LifeTogether } from "./life-together.js";

/** Accounts that the next cohort of each endpoint may open. */
export function roomsIn({
  accountsForNextCohort,
  reporters,
}: Pick<SuiteSession, "accountsForNextCohort" | "reporters">): number[] {
  return [accountsForNextCohort(), ...reporters.map((one) => one.accountsForNextCohort())];
}

/** The first cases for which every endpoint has room; none where one has not even for the first. */
export function thatFit<One extends { readonly life: LifeTogether }>(
  waiting: readonly One[],
  rooms: readonly number[],
): readonly One[] {
  const used = rooms.map(() => 0);
  const end = waiting.findIndex(({ life }) => {
    for (const [position, { life: own }] of life.parts.entries()) {
      used[position] = (used[position] ?? 0) + keysTakenBy(own);
    }
    return used.some((keys, position) => keys > (rooms[position] ?? 0));
  });
  return end === -1 ? waiting : waiting.slice(0, end);
}

/** How many accounts a debt takes where there is not room for them, and for how many there is. */
export function lackIn({ parts }: LifeTogether, rooms: readonly number[]): [number, number] {
  const needed = parts.map(({ life }, position): [number, number] => [keysTakenBy(life), rooms[position] ?? 0]);
  return needed.find(([keys, room]) => keys > room) ?? [1, 0];
}
