import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { tell } from "../../profiles/pboc-g2/loading/testing/family-messages.js";
import {
  ACCOUNT,
  erased,
  type Message,
  month,
  opened,
  renamed,
  told,
} from "../../profiles/pboc-g2/loading/testing/messages.js";
import { fileOf } from "../../profiles/pboc-g2/loading/testing/tell-bureau.js";
import { ID_NUMBER, OTHER_ID_NUMBER, PROVIDER } from "../../profiles/pboc-g2/rules/testing/base-records.js";
import type { SubmittedFile } from "../../profiles/submission.js";
import { type BookOptions, type BureauBook, openBureauBook } from "./bureau-book.js";
import { openBureauDatabase } from "./bureau-database.js";

let folder: string;
let book: BureauBook;

const open = (options: Partial<BookOptions> = {}): Promise<BureauBook> =>
  openBureauBook({
    path: join(folder, "bureau.mdb"),
    timeZone: "Asia/Shanghai",
    now: () => "2031-01-01T01:00:00.000Z",
    ...options,
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "tallystick-"));
  book = await open();
});

afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

const person = { idType: "10", idNum: ID_NUMBER };

/** An account as every version of the tool has kept it. */
const heldBefore = {
  state: "held",
  code: ACCOUNT,
  accountType: "D1",
  borrower: { name: "示例甲", ...person, organisation: PROVIDER },
  records: [{ rptDate: "2024-01-15", code: "10" }],
  segments: { H: [{ rptDate: "2024-01-15", values: { Month: "2024-01", AcctStatus: "1", RpyStatus: "*" } }] },
  events: [],
  formerCodes: [],
} as const;

/** The opening of another loan of the same borrower. */
function loan(number: number): Message {
  return told("D1/10", { "B.AcctCode": `${PROVIDER}LN${1000 + number}` });
}

async function submit(messages: readonly Message[], serial: number): Promise<string> {
  const booked = await book.receive(fileOf(messages, serial));
  return booked.kind === "received" ? booked.receipt.feedback.slice(29) : booked.kind;
}

function accounts(): string[] {
  return book.creditReport(person).accounts.map(({ account, grid }) => `${account} ${grid.length}`);
}

describe("a bureau's book", () => {
  test("loads files, answers them and folds reports, and does so again after it was closed", async () => {
    const file = fileOf([opened], 1);
    const first = await book.receive(file);
    expect(first).toEqual({
      kind: "received",
      receipt: {
        fileName: file.name,
        bytes: file.bytes.length,
        receivedAt: "2031-01-01T01:00:00.000Z",
        feedback: file.name.replace("0.txt", "1.txt"),
      },
    });
    expect(await submit([month("2024-02")], 2)).toBe("1.txt");
    const before = [book.creditReport(person), book.feedbackAfter("", 10), accounts()];
    await book.close();
    book = await open();
    expect([book.creditReport(person), book.feedbackAfter("", 10), accounts()]).toEqual(before);
    expect(before[2]).toEqual([`${ACCOUNT} 2`]);
    // History counts on: the month is stored already, the next one is not.
    expect(await submit([month("2024-02")], 3)).toBe("3.txt");
    expect(await submit([month("2024-03")], 4)).toBe("1.txt");
    expect(await book.receive(file)).toEqual({
      kind: "received",
      receipt: { ...(first.kind === "received" ? first.receipt : {}), alreadyReceived: true },
    });
  });

  test("takes no other file under a used name, whatever its extension", async () => {
    const file = fileOf([opened], 1);
    await book.receive(file);
    expect(await book.receive({ ...file, bytes: Buffer.from("other") })).toEqual({ kind: "name-used" });
    // Another name, but its 30 characters are used up: received, and failed by F0000601.
    const packed: SubmittedFile = { name: `${file.name}.zip`, bytes: file.bytes };
    const failed = { kind: "received", receipt: { feedback: expect.stringMatching(/2\.txt\.zip$/) } };
    expect(await book.receive({ ...packed, bytes: randomBytes(10) })).toMatchObject(failed);
    expect(accounts()).toEqual([`${ACCOUNT} 1`]);
  });

  test("takes the same bytes under another extension for another file, and knows the first again after it", async () => {
    const file = fileOf([opened], 1);
    await book.receive(file);
    expect(await book.receive({ ...file, name: `${file.name}.zip` })).toMatchObject({
      kind: "received",
      receipt: { feedback: expect.stringMatching(/2\.txt\.zip$/) },
    });
    expect(await book.receive(file)).toMatchObject({ kind: "received", receipt: { alreadyReceived: true } });
  });

  test("makes one feedback a file, in the order of receipt, and pages it", async () => {
    const files = Array.from({ length: 25 }, (_, index) => fileOf([loan(index)], index));
    await Promise.all(files.map((file) => book.receive(file)));
    const seen: string[] = [];
    for (let after = ""; ; ) {
      const page = book.feedbackAfter(after, 10);
      if (page === undefined || page.feedback.length === 0) {
        expect(page?.next).toBe(after);
        break;
      }
      seen.push(...page.feedback.map(({ submission }) => submission));
      after = page.next;
    }
    expect(seen).toEqual(files.map(({ name }) => name));
    expect(book.feedbackAfter("x", 10)).toBeUndefined();
    expect(book.feedbackAfter("-1", 10)).toBeUndefined();
    const name = book.feedbackAfter("", 1)?.feedback[0]?.fileName ?? "";
    const text = new TextDecoder().decode(book.feedback(name));
    // Made at 09:00 in the bureau's own zone.
    expect([text.length, text.includes("20310101090000")]).toEqual([74, true]);
    expect(book.feedback("none")).toBeUndefined();
    expect(accounts()).toHaveLength(25);
  });

  test("finds a person's accounts through id changes, changes of holder and deletions", async () => {
    await submit([opened, loan(1)], 1);
    const other = { idType: "10", idNum: OTHER_ID_NUMBER };
    await submit([renamed(ACCOUNT, `${PROVIDER}LN0009`)], 2);
    expect(accounts().map((one) => one.slice(14, 20))).toEqual(["LN0009", "LN1001"]);
    await submit([month("2024-02", { "B.AcctCode": `${PROVIDER}LN1001`, "B.IDNum": OTHER_ID_NUMBER })], 3);
    expect(accounts()).toHaveLength(1);
    expect(book.creditReport(other).accounts).toHaveLength(1);
    await submit([erased(`${PROVIDER}LN1001`)], 4);
    expect(book.creditReport(other).accounts).toEqual([]);
    expect(book.creditReport({ idType: "20", idNum: ID_NUMBER }).accounts).toEqual([]);
  });

  test("holds agreements, persons and all else beside accounts, and knows them after it was closed", async () => {
    const line = `${PROVIDER}CL0001`;
    // The loan has the code of the agreement, and neither knows of the other.
    expect(await submit([told("D1/10", { "B.AcctCode": line })], 1)).toBe("1.txt");
    const first = (["220/10", "230/10", "510/10/mortgage", "110", "120", "130", "140"] as const).map((name) =>
      tell(name),
    );
    for (const [index, message] of first.entries()) expect(await submit([message], index + 2)).toBe("1.txt");
    const before = book.creditReport(person);
    await book.close();
    book = await open();
    for (const [index, message] of first.entries()) expect(await submit([message], index + 20)).toBe("3.txt");
    expect(await submit([tell("220/30")], 30)).toBe("1.txt");
    expect(await submit([tell("221")], 31)).toBe("1.txt");
    expect(await submit([tell("220/20")], 32)).toBe("3.txt");
    expect(await submit([tell("114")], 33)).toBe("1.txt");
    expect(await submit([tell("114")], 34)).toBe("3.txt");
    expect([accounts(), book.creditReport(person)]).toEqual([[`${line} 1`], before]);
  });

  test("reads accounts that were kept before anything else was", async () => {
    await book.close();
    const database = await openBureauDatabase(join(folder, "bureau.mdb"));
    await database.transaction(() => {
      void database.accounts.put(ACCOUNT, heldBefore);
      void database.persons.put(`10 ${ID_NUMBER}`, ACCOUNT);
    });
    await database.close();
    book = await open();
    expect(accounts()).toEqual([`${ACCOUNT} 1`]);
    expect(await submit([opened], 1)).toBe("3.txt");
    expect(await submit([month("2024-02")], 2)).toBe("1.txt");
    expect(accounts()).toEqual([`${ACCOUNT} 2`]);
  });

  test("receives nothing under a name that is none of a report", async () => {
    for (const name of ["hello.txt", fileOf([opened], 1).name.replace("0.txt", "1.txt")]) {
      expect(await book.receive({ name, bytes: fileOf([opened], 1).bytes })).toEqual({ kind: "no-report" });
    }
    expect([accounts(), book.feedbackAfter("", 10)]).toEqual([[], { feedback: [], next: "0" }]);
  });

  test("answers any bytes, and keeps nothing of them", async () => {
    const bombs: Buffer[] = [
      Buffer.alloc(0),
      randomBytes(10_000),
      Buffer.from('<!DOCTYPE b [<!ENTITY a "aaaa">]><Document>&a;</Document>'),
    ];
    for (const [index, bytes] of bombs.entries()) {
      expect(await book.receive({ ...fileOf([opened], index), bytes })).toMatchObject({
        kind: "received",
        receipt: { feedback: expect.stringMatching(/2\.txt$/) },
      });
    }
    expect(accounts()).toEqual([]);
  });

  test("unpacks no more than it is told", async () => {
    await book.close();
    book = await open({ unpackedBytes: 1000 });
    const file = fileOf([opened], 1);
    expect(file.bytes.length).toBeGreaterThan(1000);
    expect(await book.receive(file)).toMatchObject({ receipt: { feedback: expect.stringMatching(/2\.txt$/) } });
  });

  test.each([
    ["records", [opened, month("2024-02")], "2.txt"],
    ["pieces of a line that line feeds divide", "\n".repeat(3), "2.txt"],
    ["no line feeds inside a record that can be read", [opened], "1.txt"],
  ])("reads no more records than it is told: %s", async (_, content, feedback) => {
    await book.close();
    book = await open({ records: 1 });
    const file = typeof content === "string" ? fileOf([opened], 1) : fileOf(content, 1);
    const text = Buffer.from(file.bytes).toString("utf8");
    const bytes =
      typeof content === "string"
        ? text.replace("</Document>", `</Document>${content}<Document/>`)
        : text.replaceAll("<AcctBsSgmt>", "\n\n<AcctBsSgmt>");
    const booked = await book.receive({ ...file, bytes: Buffer.from(bytes) });
    expect(booked.kind === "received" ? booked.receipt.feedback.slice(29) : booked.kind).toBe(feedback);
    expect(accounts()).toHaveLength(feedback === "1.txt" ? 1 : 0);
  });

  test("keeps nothing of a file whose loading breaks off", async () => {
    await book.close();
    let broken = true;
    book = await open({
      now: () => {
        if (broken) throw new Error("The clock has stopped.");
        return "2031-01-01T01:00:00.000Z";
      },
    });
    const file = fileOf([opened], 1);
    await expect(book.receive(file)).rejects.toThrow("The clock has stopped.");
    broken = false;
    expect([accounts(), await submit([opened], 1), accounts()]).toEqual([[], "1.txt", [`${ACCOUNT} 1`]]);
  });

  test("says what is wrong with its file", async () => {
    const path = join(folder, "other.mdb");
    writeFileSync(path, randomBytes(20_000));
    await expect(open({ path })).rejects.toMatchObject({
      code: "BUREAU_DATABASE",
      message: expect.stringMatching(/^Failed to open .*other\.mdb: .*Give the file of a bureau, or a new one\.$/),
    });
    await expect(open({ path: folder })).rejects.toThrow("Failed to open");
    expect(statSync(path).size).toBe(20_000);
  });
});
