import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeRecords } from "./messages/make-records.js";
import { ownWork, timeOwnWork } from "./messages/own-work.js";
import { record210Xsd, xsdRoot } from "./messages/record-210-xsd.js";
import { runXmllint, type XmllintRun, xmllintVersion } from "./messages/xmllint.js";
import { type Spread, spreadOf, spreadText } from "./support/spread.js";
import { markdownTable } from "./support/table.js";

const LIVES = 150;
const RECORDS = 10_000;
const REPEATS = 7;

/** One line of the table: milliseconds of each repeat. */
interface Measured {
  readonly name: string;
  readonly repeats: number[];
}

const made = await makeRecords(LIVES, 1);
// Whole lives over and over: what is read is the same mix of records whatever the number.
const lines = Array.from({ length: RECORDS }, (_, index) => made[index % made.length] ?? "");
const megabytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / 1e6;
const version = xmllintVersion();
const folder = mkdtempSync(join(tmpdir(), "tallystick-bench-"));
try {
  report(measureAll());
} finally {
  rmSync(folder, { recursive: true });
}

/** Measures everything in turns, so that what else the machine does falls on all alike. */
function measureAll(): Measured[] {
  const document = join(folder, "records.xml");
  const none = join(folder, "empty.xml");
  const schema = join(folder, "record-210.xsd");
  // One document a file is all that xmllint knows, so the records stand under a root made for it.
  writeFileSync(document, `<${xsdRoot}>\n${lines.join("\n")}\n</${xsdRoot}>\n`);
  writeFileSync(none, `<${xsdRoot}>\n${lines[0] ?? ""}\n</${xsdRoot}>\n`);
  writeFileSync(schema, record210Xsd());
  const peers: [string, () => XmllintRun][] =
    version === null
      ? []
      : [
          ["xmllint --schema", () => runXmllint(document, schema, false)],
          ["xmllint --schema --stream", () => runXmllint(document, schema, true)],
          ["xmllint without schema", () => runXmllint(document, null, false)],
          ["xmllint --schema, one record (its start)", () => runXmllint(none, schema, false)],
        ];
  refuseBroken(schema);
  const measured: Measured[] = [...ownWork.map(({ name }) => name), ...peers.map(([name]) => name)].map((name) => ({
    name,
    repeats: [],
  }));
  for (const work of ownWork) for (let warmUp = 0; warmUp < 2; warmUp += 1) timeOwnWork(work, lines);
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    ownWork.forEach((work, index) => measured[index]?.repeats.push(timeOwnWork(work, lines)));
    peers.forEach(([name, run], index) => measured[ownWork.length + index]?.repeats.push(elapsedOf(name, run())));
  }
  return measured;
}

/** Makes sure that a record with a month 13 is refused on both sides: else the comparison would be of nothing. */
function refuseBroken(schema: string): void {
  const line = (lines[0] ?? "").replace(/<RptDate>\d{4}-\d\d/, "<RptDate>2023-13");
  const file = join(folder, "broken.xml");
  writeFileSync(file, `<${xsdRoot}>${line}</${xsdRoot}>`);
  if (version !== null && runXmllint(file, schema, false).valid) throw new Error("xmllint let a month 13 pass.");
  for (const work of ownWork.filter(({ name }) => /Schema|rules/.test(name))) {
    let refused = false;
    try {
      work.run([line]);
    } catch {
      refused = true;
    }
    if (!refused) throw new Error(`${work.name} let a month 13 pass.`);
  }
}

function elapsedOf(name: string, run: XmllintRun): number {
  if (!run.valid) throw new Error(`Failed to measure: ${name} refused the records. It said:\n${run.said}`);
  return run.elapsed;
}

function report(measured: readonly Measured[]): void {
  console.log(
    `${RECORDS} records 210 of ${made.length} different ones, ${megabytes.toFixed(1)} MB as lines, ${REPEATS} repeats.`,
  );
  console.log(version ?? "xmllint is not installed, so only our own work is told: apt-get install libxml2-utils");
  const all = measured.find(({ name }) => name === "decode + JSON Schema + rules");
  const peer = measured.find(({ name }) => name === "xmllint --schema");
  const head = [
    "what",
    "MB/s: median (min-max)",
    "time / all of ours",
    ...(peer === undefined ? [] : ["time / xmllint --schema"]),
  ];
  const rows = measured
    .filter(({ name }) => !name.includes("its start"))
    .map(({ name, repeats }) => [
      name,
      spreadText(spreadOf(repeats.map((ms) => megabytes / (ms / 1000))), 1),
      ratio(repeats, all),
      ...(peer === undefined ? [] : [ratio(repeats, peer)]),
    ]);
  console.log(`\n${markdownTable(head, rows)}\n`);
  const start = measured.find(({ name }) => name.includes("its start"));
  if (start === undefined) return;
  const { median }: Spread = spreadOf(start.repeats);
  console.log(`Of each xmllint run ${median.toFixed(0)} ms are its start and the compiling of the schema.`);
}

/** Time beside the time of another, repeat by repeat: both were measured in the same turn. */
function ratio(repeats: readonly number[], other: Measured | undefined): string {
  return spreadText(spreadOf(repeats.map((ms, index) => ms / (other?.repeats[index] ?? Number.NaN))), 2);
}
