import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { element, exchange, FakeBureau, feedbackFile } from "../exchange/testing.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, lineTermsWith, shanghai, TestDriver, termsWith } from "../testing.js";

const bureau = new FakeBureau();
let lender: ReferenceLender;
let driver: TestDriver;

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "push", bureauUrl: "http://bureau.test", fetch: bureau.fetch });
  driver = new TestDriver((await lender.listen()).url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

beforeEach(async () => {
  bureau.clear();
  await driver.reset(shanghai("2024-01-05", "09:00:00"), agreementWith({ exchange }));
});

/** Date, type and serial of each file received so far, with as-of date and code of its records. */
function told(): string[] {
  return bureau.received.map(({ name, records }) => {
    const said = records.map((xml) => `${element(xml, "RptDate")} ${element(xml, "RptDateCode")}`);
    return `${name.slice(14, 22)} ${name.slice(22, 25)} ${name.slice(26, 29)}: ${said.join(", ")}`;
  });
}

/** Brings feedback about a received file: all its records loaded, or line 2 refused. */
async function answer(file: number, refused: boolean): Promise<void> {
  const received = bureau.received[file];
  if (received === undefined) throw new Error(`The bureau has not received a file ${String(file)}.`);
  const { name, text } = feedbackFile(received, refused ? "3" : "1", refused ? { 2: "BCE000" } : {});
  expect((await driver.send(`/feedback/${name}`, text)).status).toBe(204);
}

test("a refused 220 is reported again in a new file with its own as-of date; the draw's record is not (L17)", async () => {
  const { accountId: line } = await driver.grant(lineTermsWith());
  await driver.draw(line, termsWith());
  await driver.clock(shanghai("2024-01-06", "09:00:00"));
  const first = ["20240106 220 001: 2024-01-05 10", "20240106 210 001: 2024-01-05 10"];
  expect(told()).toEqual(first);
  await answer(0, true);
  await answer(1, false);
  await driver.clock(shanghai("2024-01-07", "09:00:00"));
  expect(told()).toEqual([...first, "20240107 220 001: 2024-01-05 10"]);
  expect(bureau.received[2]?.records).toEqual(bureau.received[0]?.records);
  await answer(2, false);
  await driver.clock(shanghai("2024-01-20"));
  expect(bureau.received).toHaveLength(3);
});

test("what is reported again tells the limit of its own day, not of the day on which it goes", async () => {
  const { accountId: line } = await driver.grant(lineTermsWith());
  await driver.clock(shanghai("2024-01-06", "09:00:00"));
  await answer(0, true);
  const occurredAt = shanghai("2024-01-06");
  await driver.event(line, { type: "limit-change", eventId: "c", occurredAt, limit: 3_000_000 });
  await driver.clock(shanghai("2024-01-07", "09:00:00"));
  expect(told().slice(1)).toEqual(["20240107 220 001: 2024-01-05 10", "20240107 220 002: 2024-01-06 30"]);
  const limits = bureau.received.flatMap(({ records }) => records.map((xml) => element(xml, "CreditLim")));
  expect(limits).toEqual(["20000", "20000", "30000"]);
});

test("once the end of the line is loaded nothing of it is reported again (R2201201); a refused end is", async () => {
  const { accountId: line } = await driver.grant(lineTermsWith());
  const at = (date: string): string => shanghai(date);
  await driver.event(line, { type: "limit-change", eventId: "c", occurredAt: at("2024-01-06"), limit: 3_000_000 });
  await driver.event(line, { type: "line-end", eventId: "e", occurredAt: at("2024-01-07") });
  await driver.clock(shanghai("2024-01-08", "09:00:00"));
  await answer(2, true);
  await driver.clock(shanghai("2024-01-09", "09:00:00"));
  expect(told().at(-1)).toBe("20240109 220 001: 2024-01-07 20");
  await answer(3, false);
  await answer(1, true);
  await driver.clock(shanghai("2024-01-12"));
  expect(bureau.received).toHaveLength(4);
});
