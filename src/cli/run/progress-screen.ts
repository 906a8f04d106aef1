import { performance } from "node:perf_hooks";
import type { ProgressScreen } from "./progress-line.js";

/** Standard error, which progress goes to: standard output is for the result alone. */
export function progressScreen(): ProgressScreen {
  const { stderr } = process;
  return {
    isTty: stderr.isTTY,
    width: stderr.columns,
    write: (text) => void stderr.write(text),
    nowMs: () => performance.now(),
    every(ms, act) {
      const timer = setInterval(act, ms);
      timer.unref();
      return () => clearInterval(timer);
    },
  };
}
