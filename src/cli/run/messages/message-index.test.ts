import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { MessageLine } from "../../../../schemas/run/messages.js";
import { MessageKeeper } from "../../../engine/keep-messages.js";
import { cohortKey, indexMessages } from "./message-index.js";
import { messageWriter } from "./message-writer.js";

const folder = mkdtempSync(join(tmpdir(), "tallystick-messages-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "messages.ndjson");

const arrival = { after: "2024-02-15T22:00:00+08:00", by: "2024-02-16T00:30:00+08:00" };
const lines: MessageLine[] = [];
for (const [scenario, names] of Object.entries({
  "contract/plain": ["一.txt", "b.txt"],
  "property/plain/cohort-1": ["c.txt"],
})) {
  const keeper = new MessageKeeper({ scenario, agreement: "plain", cohort: 0 }, (line) => void lines.push(line));
  for (const name of names) keeper.take({ name, bytes: Buffer.from(`bytes of ${name}\r\n`) }, arrival);
  keeper.end(["N00000000H000100001", null]);
}
const [first, second] = [
  cohortKey({ scenario: "contract/plain", cohort: 0 }),
  cohortKey({ scenario: "property/plain/cohort-1", cohort: 0 }),
];

it("gives back the lines of each cohort as they were written", async () => {
  const write = messageWriter(folder);
  for (const line of lines) write(line);
  const index = await indexMessages(file);
  expect(index.cohorts).toEqual([first, second]);
  expect(await index.read(first)).toEqual(lines.slice(0, 3));
  expect(await index.read(second)).toEqual(lines.slice(3));
  expect(await index.read("timing/plain#0")).toEqual([]);
});

it("reads a file that was cut off after any byte, without the line that is not whole", async () => {
  const whole = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  for (let length = 0; length <= whole.length; length += 1) {
    const part = whole.subarray(0, length);
    writeFileSync(file, part);
    const index = await indexMessages(file);
    const read = [...(await index.read(first)), ...(await index.read(second))];
    expect(read).toEqual(lines.slice(0, part.filter((byte) => byte === 10).length));
    expect(index.cutOff).toBe(length > 0 && part.at(-1) !== 10);
  }
});

it("refuses a line that is none of messages, and names file and line", async () => {
  writeFileSync(file, `{"type":"moon"}\n${JSON.stringify(lines[0])}\n`);
  await expect(indexMessages(file)).rejects.toThrow(`Failed to read the messages: line 1 of ${file} is none of them`);
  const whole = lines.map((line) => JSON.stringify(line));
  writeFileSync(file, `${whole[0]}\n${whole[1]?.slice(0, 40)}\n${whole[2]}\n`);
  await expect(indexMessages(file)).rejects.toThrow(`Failed to read the messages: line 2 of ${file} is none of them`);
});
