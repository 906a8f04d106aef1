import { describe, expect, it } from "vitest";
import { progressLine, remainingMs } from "./progress-line.js";
import { wordsForSpan } from "./words-for-span.js";

/** A screen whose clock and ticks are moved by hand. */
function screen(isTty: boolean): {
  at: (ms: number) => void;
  tick: () => void;
  progress: ReturnType<typeof progressLine>;
  shown: () => string;
} {
  let now = 0;
  let text = "";
  let tick = (): void => undefined;
  const progress = progressLine({
    isTty,
    width: 100,
    write: (part) => void (text += part),
    nowMs: () => now,
    every(_ms, act) {
      tick = act;
      return () => {
        tick = () => undefined;
      };
    },
  });
  return { at: (ms) => void (now = ms), tick: () => tick(), progress, shown: () => text };
}

/** The lines as they were drawn over each other. */
function drawn(text: string): string[] {
  return text.split("\r\u001B[2K").filter((part) => part !== "");
}

describe("on a terminal", () => {
  it("says how far a suite is, and about how long it still takes", () => {
    const { at, tick, progress, shown } = screen(true);
    progress.suiteStarted("contract", 40, ["timing", "property"]);
    at(4_000);
    tick();
    for (let done = 0; done < 10; done += 1) progress.finished(done !== 3);
    at(20_000);
    progress.started("'plain' > 'paid on time'");
    at(80_000);
    tick();
    expect(drawn(shown())).toEqual([
      "contract 0/40 · 0 s, then timing, property",
      "contract 0/40 · 4 s, then timing, property",
      "contract 10/40, 1 failed · 20 s · about 1 min 0 s left, then timing, property: plain > paid on time",
      "contract 10/40, 1 failed · 1 min 20 s · about 4 min 0 s left, then timing, property: plain > paid o",
    ]);
  });

  it("leaves a line for each suite, and nothing on the screen when it is cleared", () => {
    const { at, tick, progress, shown } = screen(true);
    progress.suiteStarted("contract", 2, []);
    progress.finished(true);
    progress.finished(true);
    at(61_000);
    progress.suiteFinished();
    progress.suiteStarted("timing", 2, []);
    progress.printed("a fault\n");
    progress.clear();
    const before = shown();
    tick();
    expect(shown()).toBe(before);
    expect(drawn(before)).toEqual([
      "contract 0/2 · 0 s",
      "contract: 2 scenarios, 1 min 1 s\n",
      "timing 0/2 · 0 s",
      "a fault\n",
    ]);
  });
});

it("tells what is left out, and counts it neither as run nor as failed", () => {
  for (const isTty of [true, false]) {
    const { progress, shown } = screen(isTty);
    progress.suiteStarted("products", 2, []);
    progress.leftOut("the written cases of cards: left out, the lender's capabilities name nothing of it");
    progress.finished(true);
    progress.suiteFinished();
    expect(
      drawn(shown())
        .filter((part) => part.endsWith("\n"))
        .join(""),
    ).toBe(
      "products: the written cases of cards: left out, the lender's capabilities name nothing of it\nproducts: 1 scenario, 0 s\n",
    );
  }
});

it("passes over a suite that has nothing to live", () => {
  const { progress, shown } = screen(false);
  progress.suiteStarted("regressions", 0, []);
  progress.suiteFinished();
  expect(shown()).toBe("");
});

it("prints a line for each suite elsewhere, and nothing more", () => {
  const { at, tick, progress, shown } = screen(false);
  progress.suiteStarted("faults", 3, ["x"]);
  progress.started("a");
  tick();
  progress.finished(false);
  at(3_600_000 * 2 + 300_000);
  progress.suiteFinished();
  progress.clear();
  expect(shown()).toBe("faults: 1 scenario, 1 failed, 2 h 5 min\n");
});

it.each<[number, number, number, number | null]>([
  [0, 40, 5_000, null],
  [2, 40, 5_000, null],
  [4, 100, 5_000, null],
  [5, 100, 5_000, 95_000],
  [3, 3, 5_000, 0],
])("%d of %d after %d ms: %s", (done, all, gone, left) => {
  expect(remainingMs(done, all, gone)).toBe(left);
});

it.each([
  [0, "0 s"],
  [59_499, "59 s"],
  [59_500, "1 min 0 s"],
  [3_599_000, "59 min 59 s"],
  [3_600_000, "1 h 0 min"],
])("%d ms are %s", (ms, words) => {
  expect(wordsForSpan(ms)).toBe(words);
});
