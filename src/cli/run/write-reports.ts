import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { renderHtml } from "../../report/html/html.js";
import { renderJson } from "../../report/json.js";
import { renderJUnit } from "../../report/junit.js";

/** Writes the reports of a run beside its log and answers their paths. */
export function writeReports(folder: string, events: readonly LogEvent[]): string[] {
  const reports = [
    ["report.html", renderHtml],
    ["report.json", renderJson],
    ["junit.xml", renderJUnit],
  ] as const;
  return reports.map(([name, render]) => {
    const path = join(folder, name);
    writeFileSync(path, render(events), "utf8");
    return path;
  });
}
