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

const { values } = parseArgs({ options: { records: { type: "string", default: "60000" } } });
const records = Number(values.records);
if (!Number.isSafeInteger(records) || records < SENDERS * PER_FILE) {
  throw new Error(`--records is a whole number from ${SENDERS * PER_FILE}, and not ${values.records}.`);
}

const lines = await makeRecords(LIVES, 1);
const folder = mkdtempSync(join(tmpdir(), "tallystick-bench-"));
const turns: Turn[] = [];
try {
  const filesATurn = records > 200_000 ? 5 : 1;
  for await (const turn of measureTurns(lines, { records, perFile: PER_FILE, senders: SENDERS, filesATurn, folder })) {
    turns.push(turn);
    if (turns.length % 5 === 0) console.error(`${turns.reduce((sum, one) => sum + one.records, 0)} of ${records} …`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

console.log(`
${records} records 210 of ${lines.length} different ones, ${PER_FILE} a file, ${SENDERS} senders at one time.
${refusalText(turns)}

${speedTable(turns)}

${ratioTable(turns)}

${memoryTable(turns)}
`);
