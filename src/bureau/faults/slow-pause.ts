import { setTimeout } from "node:timers/promises";

/** Waits so many milliseconds of real time. */
export type Pause = (ms: number) => Promise<void>;

/** The machine's own time. */
export const realPause: Pause = (ms) => setTimeout(ms);

/** Milliseconds that an answer of so many bytes pauses after each of them: short, and about a second in all at most. */
export function pauseMs(bytes: number): number {
  return Math.min(10, Math.floor(1000 / Math.max(1, bytes)));
}
