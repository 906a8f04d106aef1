import type { CounterexampleFound } from "../../../schemas/run/event-log.js";
import { makeReport } from "../model/make-report.js";
import type { TerminalOptions } from "../reporter.js";
import { printableValue } from "../text/printable.js";
import { storyToldLines } from "./counterexample.js";
import { makeScreen } from "./screen.js";

/** A counterexample by itself, without a run around it: its findings, what provoked them, and its story. Masked. */
export function renderStory(
  event: CounterexampleFound,
  timeZone: string,
  options: Pick<TerminalOptions, "lang" | "color" | "width"> = {},
): string {
  const { counterexamples, findings } = printableValue(makeReport([event]));
  const screen = makeScreen(options);
  const lines = counterexamples.flatMap((example) => storyToldLines(screen, example, findings, timeZone));
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}
