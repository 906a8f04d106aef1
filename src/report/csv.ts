import { stringify } from "csv-stringify/sync";
import type { LogEvent } from "../../schemas/run/event-log.js";
import type { RunReport } from "../../schemas/run/report.js";
import { type FindingEntry, findingEntries } from "./finding-entries.js";
import { makeReport } from "./model/make-report.js";
import { replayCommand } from "./model/replay-command.js";
import { printableValue } from "./text/printable.js";
import { REVEALED } from "./text/revealed.js";
import { WORDS } from "./text/words.js";

/**
 * The CSV report, for spreadsheets: a line a finding, by rank. RFC 4180, in UTF-8 with a byte order mark, without which
 * Excel reads Chinese as something else. Where personal data is
 * shown, or the run did not come to its end, a line above the heads says so. A text that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function renderCsv(events: readonly LogEvent[]): string {
  return csvOf(makeReport(events));
}

/** The lines of a report that is made already. */
export function csvOf(made: RunReport): string {
  // Line breaks and other control characters are made visible: a cell is one line.
  const report = printableValue(made);
  const target = report.run?.target;
  const rows = findingEntries(report).map((entry) => COLUMNS.map(([, cell]) => cell(entry, target)));
  const names = COLUMNS.map(([name]) => name);
  // Lines above the heads: whoever opens the file sees them, and no reader of columns goes on unaware.
  const notices = [
    ...(report.run?.revealed === true ? [REVEALED] : []),
    ...(report.complete ? [] : [WORDS.breaksOff]),
    ...(report.interrupted ? [WORDS.interrupted] : []),
  ].map(({ en, zh }) => [en, zh, ...names.slice(2).map(() => "")]);
  return stringify([...notices, names, ...rows], {
    bom: true,
    record_delimiter: "\r\n",
    escape_formulas: true,
  });
}

type Cell = (entry: FindingEntry, target: string | undefined) => string | number;

/** Names and values of the columns. New ones are added at the end, so that what reads the file by position goes on. */
const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ["rank", ({ finding }) => finding.rank],
  ["finding", ({ finding }) => finding.id],
  ["account", ({ finding }) => finding.account],
  ["class", ({ finding }) => finding.class],
  ["level", ({ finding }) => finding.level],
  ["confidence", ({ finding }) => finding.confidence],
  ["requirement", ({ finding }) => finding.requirement],
  ["rule", ({ finding }) => finding.rule?.id ?? ""],
  ["feedback_code", ({ finding }) => finding.rule?.feedbackCode ?? ""],
  ["message_en", ({ finding }) => finding.message.en],
  ["message_zh", ({ finding }) => finding.message.zh],
  ["record_type", ({ finding }) => finding.owed?.recordType ?? ""],
  ["code_owed", ({ finding }) => finding.owed?.codes.join(" or ") ?? ""],
  ["code_received", ({ finding }) => finding.received?.code ?? ""],
  ["as_of_owed", ({ finding }) => finding.owed?.asOf ?? ""],
  ["as_of_received", ({ finding }) => finding.received?.asOf ?? ""],
  ["deadline", ({ finding }) => finding.owed?.deadline ?? ""],
  ["arrived_after", ({ finding }) => finding.received?.arrivedAfter ?? ""],
  ["arrived_by", ({ finding }) => finding.received?.arrivedBy ?? ""],
  ["file", ({ finding }) => finding.received?.file ?? ""],
  ["line", ({ finding }) => finding.received?.line ?? ""],
  ["differences", ({ finding }) => finding.differences.map(difference).join("; ")],
  ["harm_score", ({ finding }) => finding.harm.score],
  ["harm_en", ({ finding }) => finding.harm.summary.en],
  ["harm_zh", ({ finding }) => finding.harm.summary.zh],
  ["suite", ({ suite }) => suite],
  ["scenario", ({ example }) => example?.scenario ?? ""],
  ["agreement", ({ example }) => example?.agreement ?? ""],
  ["cluster", ({ cluster }) => cluster?.key ?? ""],
  ["exempted", ({ exemption }) => exemption?.list ?? ""],
  ["exempted_by", ({ exemption }) => exemption?.exemption.owner ?? ""],
  ["exempted_until", ({ exemption }) => exemption?.exemption.expires ?? ""],
  ["replay", ({ example }, target) => (example === undefined ? "" : replayCommand(example.replayFile, target))],
];

function difference({ field, owed, received }: FindingEntry["finding"]["differences"][number]): string {
  return `${field}: owed ${owed.join(" or ")}, received ${received ?? "nothing"}`;
}
