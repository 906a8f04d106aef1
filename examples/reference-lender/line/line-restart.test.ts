import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lender } from "../lender.js";
import { Refusal } from "../loan/refusal.js";
import { type Database, openDatabase } from "../storage/database.js";
import { agreementWith, borrower, elements, lineTermsWith, shanghai, termsWith } from "../testing.js";
import { startedOn } from "../testing-restart.js";

let database: Database;

beforeAll(async () => {
  database = await openDatabase("memory");
}, 60_000);

afterAll(async () => {
  await database.close();
});

/** A lender that takes up what the database holds. */
async function started(): Promise<Lender> {
  return startedOn(database);
}

/** As-of date and code of every record so far. */
async function told(lender: Lender): Promise<string[]> {
  const { files } = await lender.submissions(0);
  return files.flatMap(({ contentBase64 }) =>
    Buffer.from(contentBase64, "base64")
      .toString("utf8")
      .split("\r\n")
      .slice(1, -1)
      .map((xml) => {
        const record = elements(xml);
        return ["InfRecType", "RptDate", "RptDateCode", "CreditLim", "Mcc"]
          .map((tag) => record.get(tag) ?? "-")
          .join(" ");
      }),
  );
}

test("a line, what was told of it, drawn under it and answered is known after a restart", async () => {
  const request = { clientRef: "l", openedAt: shanghai("2024-01-05", "09:00:00"), borrower, terms: lineTermsWith() };
  const first = await started();
  const { accountId: line } = (await first.openAccount(request, "l")).body;
  await first.moveClock(shanghai("2024-01-08"));
  const change = { type: "limit-change", eventId: "c", occurredAt: shanghai("2024-01-08"), limit: 1_500_000 } as const;
  await first.postEvent(line, change, "c");
  const terms = termsWith({ product: "R4", openDate: "2024-01-08" });
  const draw = { clientRef: "d", openedAt: shanghai("2024-01-08"), borrower, terms, under: line };
  await first.openAccount(draw, "d");

  const second = await started();
  expect((await second.openAccount(request, "l")).replayed).toBe(true);
  expect((await second.postEvent(line, change, "c")).replayed).toBe(true);
  // Of 15 000.00 there are 3 000.00 left.
  const more = { ...draw, clientRef: "m", terms: { ...terms, principal: 300_001 } };
  await expect(second.openAccount(more, "m")).rejects.toThrow(Refusal);
  await second.moveClock(shanghai("2024-01-10"));

  const third = await started();
  await third.postEvent(line, { type: "line-end", eventId: "e", occurredAt: shanghai("2024-01-10") }, "e");
  const last = await started();
  await expect(last.postEvent(line, { ...change, eventId: "n" }, "n")).rejects.toThrow("is over since 2024-01-10");
  await last.moveClock(shanghai("2024-02-12"));
  const agreementCode = "N00000000H0001CL2024010500000001";
  expect(await told(last)).toEqual([
    "220 2024-01-05 10 20000 -",
    "220 2024-01-08 30 15000 -",
    `210 2024-01-08 10 - ${agreementCode}`,
    "220 2024-01-10 20 15000 -",
    "210 2024-02-10 30 - -",
  ]);
});

test("a reset forgets the lines with everything else", async () => {
  const lender = await started();
  await lender.reset(shanghai("2024-01-05", "09:00:00"), agreementWith({}));
  const again = await started();
  await again.moveClock(shanghai("2025-02-12"));
  expect(await told(again)).toEqual([]);
  const request = { clientRef: "l", openedAt: shanghai("2024-01-05", "09:00:00"), borrower, terms: lineTermsWith() };
  expect((await again.openAccount(request, "l")).body.accountId).toBe("C00000001");
});
