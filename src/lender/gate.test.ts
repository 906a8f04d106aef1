import { describe, expect, test } from "vitest";
import { createGate } from "./gate.js";

/** Tasks that end when they are told to, and how many of them run. */
function tasks(): { start: () => Promise<void>; end: () => void; readonly running: number } {
  const ends: (() => void)[] = [];
  return {
    start: () => new Promise((resolve) => ends.push(resolve)),
    end: () => ends.shift()?.(),
    get running() {
      return ends.length;
    },
  };
}

describe("a gate", () => {
  test("lets so many tasks run at once, in the order in which they came", async () => {
    const gate = createGate(2);
    const held = tasks();
    const order: number[] = [];
    const all = [0, 1, 2, 3].map((index) =>
      gate.run(async () => {
        order.push(index);
        await held.start();
      }),
    );
    await expect.poll(() => held.running).toBe(2);
    expect(order).toEqual([0, 1]);
    held.end();
    await all[0];
    await expect.poll(() => order).toEqual([0, 1, 2]);
    gate.setLimit(3);
    await expect.poll(() => held.running).toBe(3);
    for (let left = 3; left > 0; left -= 1) held.end();
    await Promise.all(all);
  });

  test("gives back what a task gives, and goes on after one that fails", async () => {
    const gate = createGate(1);
    await expect(gate.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await gate.run(async () => 7)).toBe(7);
  });
});
