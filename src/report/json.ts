import type { LogEvent } from "../../schemas/run/event-log.js";
import { makeReport } from "./model/make-report.js";

/** The JSON report: a {@link RunReport} with two spaces of indentation and a line end. The same log gives the same bytes. */
export function renderJson(events: readonly LogEvent[]): string {
  return `${JSON.stringify(makeReport(events), null, 2)}\n`;
}
