import { join } from "node:path";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { renderHtml } from "../../report/html/html.js";
import { renderJson } from "../../report/json.js";
import { renderJUnit } from "../../report/junit.js";
import { StorageError } from "./storage-error.js";
import { writeWhole } from "./write-whole.js";

/** Writes the reports of a run beside its log and answers their paths. @throws StorageError where one cannot be written */
export function writeReports(folder: string, events: readonly LogEvent[]): string[] {
  const reports = [
    ["report.html", renderHtml],
    ["report.json", renderJson],
    ["junit.xml", renderJUnit],
  ] as const;
  return reports.map(([name, render]) => {
    const path = join(folder, name);
    try {
      writeWhole(path, render(events));
    } catch (error) {
      if (!(error instanceof Error && "syscall" in error)) throw error;
      throw new StorageError(path, error, {
        en: `The log of the run is whole. Make room, then make the reports again with: tallystick report ${folder}`,
        zh: `运行日志完整。腾出空间后可用以下命令重新生成报告：tallystick report ${folder}`,
      });
    }
    return path;
  });
}
