import { relative } from "node:path";
import { renderTerminal } from "../../report/terminal.js";
import type { ExecutedRun } from "./execute-run.js";
import { writeReports } from "./write-reports.js";

/** How a finished run is shown. */
export interface Presentation {
  readonly folder: string;
  readonly lang: "en" | "zh";
  readonly color: boolean;
  readonly width: number;
  /** Findings told in full; the rest is listed in a line each. */
  readonly details?: number;
  write(text: string): void;
}

/** Writes the reports of a run and prints the one for the terminal. */
export function presentRun(run: ExecutedRun, presentation: Presentation): void {
  const { folder, lang, color, width, details = 3 } = presentation;
  const files = writeReports(folder, run.events);
  const shown = relative(process.cwd(), folder);
  presentation.write(renderTerminal(run.events, { lang, color, width, details, folder: shown }));
  presentation.write(`\n${files.map((file) => relative(process.cwd(), file)).join("\n")}\n`);
}
