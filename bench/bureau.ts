import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureTurns, type Turn } from "./bureau/measure-turns.js";
import { memoryTable, ratioTable, refusalText, speedTable } from "./bureau/tables.js";
import { makeRecords } from "./messages/make-records.js";

const LIVES = 300;
const SENDERS = 4;
const PER_FILE = 1000;

const { values } = parseArgs({
  options: { records: { type: "string", default: "60000" }, together: { type: "string", default: "50000" } },
});
const records = wholeNumber("records", values.records);
const together = wholeNumber("together", values.together);

const lines = await makeRecords(LIVES, 1);
const folder = mkdtempSync(join(tmpdir(), "tallystick-bench-"));
const turns: Turn[] = [];
try {
  const filesATurn = records > 200_000 ? 5 : 1;
  const telling = { records, together, perFile: PER_FILE, senders: SENDERS };
  for await (const turn of measureTurns(lines, { ...telling, filesATurn, folder })) {
    turns.push(turn);
    if (turns.length % 5 === 0) console.error(`${turns.reduce((sum, one) => sum + one.records, 0)} of ${records} …`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

console.log(`
${records} records 210 of ${lines.length} different ones, ${PER_FILE} a file, ${SENDERS} senders at one time; accounts
with some ${together} records live at one time.
${refusalText(turns)}

${speedTable(turns)}

${ratioTable(turns)}

${memoryTable(turns)}
`);

function wholeNumber(option: string, text: string): number {
  const number = /^[0-9]+$/.test(text) ? Number(text) : 0;
  if (number >= SENDERS * PER_FILE) return number;
  throw new Error(`--${option} is a whole number from ${SENDERS * PER_FILE}, and not ${text}.`);
}
