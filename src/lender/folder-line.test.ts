import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fault } from "../../schemas/run/fault-plan.js";
import { type DisturbedFolder, openDisturbedFolder } from "./folder-line.js";
import { createPullLine } from "./pull-line.js";

const zone = "Asia/Shanghai";
const before = "2024-03-15T09:59:59.999+08:00";
const morning = "2024-03-15T10:00:00.000+08:00";
const afterwards = "2024-03-15T10:30:00.000+08:00";

const folderFault: Fault = { kind: "folder", date: "2024-03-15", at: "10:00", minutes: 30 };
const outage: Fault = { kind: "outage", date: "2024-03-15", at: "10:00", minutes: 30, how: "reset" };
const elsewhere: Fault[] = [
  { kind: "reject", record: 1, times: 1 },
  { kind: "file-failure", date: "2024-03-15", code: "ABF001" },
  { kind: "feedback", date: "2024-03-15", how: "lost", days: 1 },
  { kind: "bureau-clock", minutes: 1 },
  { kind: "repeated-call", call: 1, how: "after" },
];
const answer: Fault = { kind: "answer", date: "2024-03-15", times: 1, how: "lost" };

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "tallystick-"));
  folder = join(parent, "outbox");
  await mkdir(folder);
});

afterEach(async () => {
  await rm(parent, { recursive: true, force: true });
});

const open = (): Promise<DisturbedFolder> => openDisturbedFolder({ folder, settleMs: 1 });

/** Writes as a lender does, and tells whether it could. */
async function write(name: string): Promise<string> {
  return writeFile(join(folder, name), name).then(
    () => "written",
    (error: NodeJS.ErrnoException) => error.code ?? "failed",
  );
}

async function names({ source }: DisturbedFolder): Promise<string[]> {
  return (await source.drain()).map(({ name }) => name);
}

describe("the line of a folder", () => {
  test.each([folderFault, outage])("lets nothing be written for a span: %o", async (fault) => {
    const opened = await open();
    await opened.line.begin({ faults: [fault] }, zone);
    await opened.line.moveTo(before);
    expect(await write("A")).toBe("written");
    // Written in time, and fetched only when nothing can be written any more.
    await opened.line.moveTo(morning);
    expect(await write("B")).toBe("ENOTDIR");
    expect(await names(opened)).toEqual(["A"]);
    expect(await names(opened)).toEqual([]);
    await opened.line.moveTo(afterwards);
    expect(await names(opened)).toEqual([]);
    expect([await write("B"), await names(opened), await readdir(folder)]).toEqual(["written", ["B"], ["A", "B"]]);
    expect(opened.line.takeHits()).toEqual([]);
  });

  test("stays as it is where two spans meet", async () => {
    const opened = await open();
    await opened.line.begin({ faults: [folderFault, { ...outage, at: "10:20", minutes: 60 }] }, zone);
    for (const [time, written] of [
      ["10:10", "ENOTDIR"],
      ["10:25", "ENOTDIR"],
      ["10:30", "ENOTDIR"],
      ["11:20", "written"],
    ]) {
      await opened.line.moveTo(`2024-03-15T${time}:00.000+08:00`);
      expect(await write("A")).toBe(written);
    }
  });

  test("puts the folder back with its end, the next plan, a reset and the close", async () => {
    const opened = await open();
    const ends: (() => Promise<void>)[] = [
      () => opened.line.end(),
      () => opened.line.begin({ faults: [] }, zone),
      () => opened.source.clear(),
      () => opened.source.close(),
    ];
    for (const end of ends) {
      await opened.line.begin({ faults: [folderFault] }, zone);
      await opened.line.moveTo(morning);
      expect(await write("A")).toBe("ENOTDIR");
      await end();
      expect(await write("A")).toBe("written");
      await opened.source.clear();
      await opened.line.end();
      await opened.line.moveTo(morning);
      expect(await write("A")).toBe("written");
    }
    expect(await readdir(parent)).toEqual(["outbox"]);
  });

  test("forgets with a reset what was kept of the book before", async () => {
    const opened = await open();
    await opened.line.begin({ faults: [folderFault] }, zone);
    await write("A");
    await opened.line.moveTo(morning);
    await opened.source.clear();
    expect(await names(opened)).toEqual([]);
  });

  test("tells at the next look what was wrong with the files before the fault", async () => {
    const opened = await openDisturbedFolder({ folder, settleMs: 1, fileBytes: 3 });
    await opened.line.begin({ faults: [folderFault] }, zone);
    await write("LONG");
    await opened.line.moveTo(morning);
    await expect(opened.source.drain()).rejects.toMatchObject({ name: "LenderAnswerError", fault: "too-large" });
    expect(await names(opened)).toEqual([]);
    await opened.source.close();
  });

  test("finds the folder in its place after a run that was killed", async () => {
    const killed = await open();
    await write("OLD");
    await killed.line.begin({ faults: [folderFault] }, zone);
    await killed.line.moveTo(morning);
    const opened = await open();
    expect([await write("NEW"), await names(opened)]).toEqual(["written", ["NEW"]]);
    await killed.source.close();
    expect(await readdir(folder)).toEqual(["NEW", "OLD"]);
  });

  test("cannot disturb an answer that nobody gives", async () => {
    const { line } = await open();
    expect(line.cannot({ faults: [...elsewhere, answer, outage, folderFault] })).toEqual([answer]);
  });
});

describe("the line of files that are fetched", () => {
  test("can disturb nothing, and leaves alone what is caused elsewhere", async () => {
    const line = createPullLine();
    expect(line.cannot({ faults: [...elsewhere, answer, outage, folderFault] })).toEqual([answer, outage, folderFault]);
    await line.begin({ faults: [outage] }, zone);
    await line.moveTo(morning);
    expect(line.takeHits()).toEqual([]);
    await line.end();
  });
});
