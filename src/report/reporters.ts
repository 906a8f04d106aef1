import { renderCsv } from "./csv.js";
import { renderHtml } from "./html/html.js";
import { renderJson } from "./json.js";
import { renderJUnit } from "./junit.js";
import { renderMarkdown } from "./markdown/markdown.js";
import { renderNdjson } from "./ndjson.js";
import type { Reporter } from "./reporter.js";
import { renderTerminal } from "./terminal.js";

/** The reporters, each with the file it is written to in a run's folder. The terminal's goes to standard output. */
export const REPORTERS: readonly Reporter[] = [
  { name: "terminal", fileName: undefined, render: (events) => renderTerminal(events) },
  { name: "json", fileName: "report.json", render: renderJson },
  { name: "junit", fileName: "junit.xml", render: renderJUnit },
  { name: "html", fileName: "report.html", render: renderHtml },
  { name: "ndjson", fileName: "report.ndjson", render: renderNdjson },
  { name: "csv", fileName: "findings.csv", render: renderCsv },
  { name: "markdown", fileName: "report.md", render: renderMarkdown },
];
