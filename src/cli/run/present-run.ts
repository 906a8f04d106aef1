import { relative } from "node:path";
import type { RunReport } from "../../../schemas/run/report.js";
import { renderMarkdown } from "../../report/markdown/markdown.js";
import { makeReport } from "../../report/model/make-report.js";
import { renderTerminal } from "../../report/terminal.js";
import { jsonText } from "../help/json-text.js";
import type { ExecutedRun } from "./execute-run.js";
import { appendJobSummary } from "./job-summary.js";
import { StorageError } from "./storage-error.js";
import { writeReports } from "./write-reports.js";

/** How a finished run is shown. */
export interface Presentation {
  readonly lang: "en" | "zh";
  readonly color: boolean;
  readonly width: number;
  /** Findings told in full; the rest is listed in a line each. */
  readonly details?: number;
  /** The machine's output in place of the terminal's, made from the run's report; the paths of the reports are noted. */
  readonly json?: (report: RunReport) => object;
  write(text: string): void;
  note(text: string): void;
}

/**
 * Writes the reports of a run and the page of a CI job, where there is one; prints that for the terminal, or for machines.
 * @throws StorageError where a report could not be written; what was found is printed all the same
 */
export function presentRun(run: ExecutedRun, presentation: Presentation): void {
  let files: string[] = [];
  let failed: StorageError | undefined;
  try {
    files = writeReports(run.folder, run.events);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    failed = error;
  }
  present(run, files, presentation);
  // Never green: whoever waits for a report would take it for one that has nothing to say.
  if (failed !== undefined) throw run.exitCode === 0 ? failed : failed.but(undefined, run.exitCode);
}

function present(run: ExecutedRun, files: readonly string[], presentation: Presentation): void {
  const { lang, color, width, details = 3 } = presentation;
  const { folder } = run;
  const paths = `${files.map((file) => relative(process.cwd(), file)).join("\n")}\n`;
  const shown = relative(process.cwd(), folder);
  if (!appendJobSummary(process.env, () => renderMarkdown(run.events, { lang, folder: shown }))) {
    presentation.note("The summary of the CI job (GITHUB_STEP_SUMMARY) could not be written.\n");
  }
  if (presentation.json !== undefined) {
    presentation.write(jsonText(presentation.json(makeReport(run.events))));
    if (files.length > 0) presentation.note(paths);
    return;
  }
  presentation.write(renderTerminal(run.events, { lang, color, width, details, folder: shown }));
  if (files.length > 0) presentation.write(`\n${paths}`);
}
