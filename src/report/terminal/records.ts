import type { Finding } from "../../../schemas/run/finding.js";
import { type FieldRow, tellingRows } from "../model/field-rows.js";
import { fieldNameZh, tagOf } from "../text/field-names.js";
import { localTime } from "../text/local-time.js";
import { WORDS } from "../text/words.js";
import { columns, hang, pad, type Screen } from "./screen.js";

/** Owed beside received: the fields that differ, and those that say which record it is. */
export function recordLines(screen: Screen, finding: Finding, timeZone: string | undefined): string[] {
  const { colors, say } = screen;
  const rows = tellingRows(finding);
  if (rows.length === 0) return [];
  const cells = rows.map((row) => [nameOf(row), owedOf(screen, row), receivedOf(screen, row)] as const);
  const head = [say(WORDS.field), say(WORDS.owed), say(WORDS.received)] as const;
  const first = Math.max(...[head, ...cells].map(([name]) => columns(name)));
  const second = Math.max(...[head, ...cells].map(([, owed]) => columns(owed)));
  const lines = rows.map((row, index) => {
    const [name, owed, received] = cells[index] ?? head;
    const line = `${pad(name, first)}  ${pad(owed, second)}  ${received}`;
    return row.differs ? `  ${colors.red("✗")} ${colors.bold(line)}` : `    ${line}`;
  });
  return [
    `    ${colors.dim(`${pad(head[0], first)}  ${pad(head[1], second)}  ${head[2]}`)}`,
    ...lines,
    ...origin(screen, finding, timeZone),
  ];
}

/** Where the received record was found. */
function origin(screen: Screen, finding: Finding, timeZone: string | undefined): string[] {
  const { received } = finding;
  if (received === undefined) return [];
  const { colors, say } = screen;
  // The clock is stepped, so an arrival is an interval: after the instant before, and not after this one.
  const span = `${localTime(received.arrivedAfter, timeZone)} – ${localTime(received.arrivedBy, timeZone)}`;
  const where = `${received.file} ${say(WORDS.line)} ${received.line}`;
  return hang("    ", colors.dim(`${where} · ${say(WORDS.arrived)} ${span}`), screen.width);
}

function nameOf(row: FieldRow): string {
  const zh = fieldNameZh(row.field);
  return zh === "" ? row.field : `${tagOf(row.field)} ${zh}`;
}

function owedOf(screen: Screen, row: FieldRow): string {
  if (row.owed.length === 0) return screen.say(WORDS.nothing);
  return row.owed.map(shown).join(` ${screen.say(WORDS.or)} `);
}

function receivedOf(screen: Screen, row: FieldRow): string {
  return row.received === null ? screen.say(WORDS.nothing) : shown(row.received);
}

/** An empty element is a value; it must not look like a missing one. */
function shown(value: string): string {
  return value === "" ? '""' : value;
}
