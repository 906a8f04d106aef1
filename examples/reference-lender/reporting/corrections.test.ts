import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, elements, shanghai, TestDriver, termsWith } from "../testing.js";

let lender: ReferenceLender;
let driver: TestDriver;
let account: string;
let number = 0;

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "pull" });
  driver = new TestDriver((await lender.listen()).url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

const opened = shanghai("2024-01-05", "09:00:00");

/**
 * Opens the usual loan: 12 000.00 at 12 %, paid back in 12 equal parts of 1 000.00 from 10 February 2024 on, so that 1 120.00,
 * 1 110.00, 1 100.00 … fall due.
 */
async function open(agreement: Partial<Agreement> = {}, terms: Partial<LoanTerms> = {}): Promise<void> {
  await driver.reset(opened, agreementWith(agreement));
  account = (await driver.open(termsWith(terms), opened)).accountId;
}

beforeEach(async () => open());

/** Tells a repayment on a day that counted for an earlier one. */
async function find(known: string, effectiveDate: string, amount: number): Promise<string> {
  number += 1;
  const eventId = `f${String(number)}`;
  await driver.event(account, { type: "repayment", eventId, occurredAt: shanghai(known), effectiveDate, amount });
  return eventId;
}

async function bounce(known: string, of: string): Promise<void> {
  await driver.event(account, { type: "reversal", eventId: `r-${of}`, of, occurredAt: shanghai(known) });
}

/** Status and detail of the answer to an event. */
async function refusal(event: Record<string, unknown>): Promise<string> {
  number += 1;
  const body = { eventId: `x${String(number)}`, ...event };
  const { status, body: answer } = await driver.call("POST", `/accounts/${account}/events`, body);
  return `${String(status)} ${(answer as { detail?: string }).detail ?? ""}`;
}

function late(known: string, effectiveDate: string, amount: number): Record<string, unknown> {
  return { type: "repayment", occurredAt: shanghai(known), effectiveDate, amount };
}

/** Every record of the files made by the end of a day, from a date of creation on: what kind it is, and the given elements. */
async function told(until: string, from: string, ...tags: string[]): Promise<string[]> {
  await driver.clock(shanghai(until, "23:59:59"));
  return (await driver.texts()).flatMap((text) => {
    const [header = "", ...records] = text.split("\r\n").filter(Boolean);
    const made = header.slice(28, 36);
    if (made < from.replaceAll("-", "")) return [];
    return records.map((xml) => {
      const record = elements(xml);
      const kind = `${header.slice(4, 7)}${record.get("MdfcSgmtCode") ?? record.get("DelSgmtCode") ?? record.get("RptDateCode") ?? ""}`;
      const days = record.get("RptDate") ?? `${record.get("DelStartDate") ?? ""}/${record.get("DelEndDate") ?? ""}`;
      return [made, kind, days, ...tags.map((tag) => record.get(tag) ?? "-")].join(" ");
    });
  });
}

const month = ["Month", "SettDate", "AcctStatus", "AcctBal", "RemRepPrd", "RpyStatus", "OverdPrd", "TotOverd"];
const money = ["OverdPrinc", "CurRpyAmt", "ActRpyAmt", "LatRpyDate", "CloseDate"];

describe("a repayment that was found late (L21)", () => {
  test("each month told since is put right, in order, and nothing else is told", async () => {
    // The 1 110.00 of 9 March paid 120.00 interest and 990.00 principal of February, as the 1 120.00 of 9 February were not seen.
    await driver.pay(account, "2024-03-09", 111_000);
    expect(await told("2024-03-14", "2024-02-01", ...month, ...money)).toEqual([
      "20240211 21030 2024-02-10 2024-02 2024-02-10 2 12000 11 1 1 1120 1000 1120 0 2024-01-05 ",
      "20240311 21030 2024-03-10 2024-03 2024-03-10 2 11010 10 1 2 1120 1010 1110 1110 2024-03-09 ",
    ]);
    await find("2024-03-15", "2024-02-09", 112_000);
    expect(await told("2024-04-09", "2024-03-12", ...month, ...money)).toEqual([
      "20240316 212H 2024-02-10 2024-02 2024-02-10 1 11000 11 N 0 0 0 1120 1120 2024-02-09 ",
      "20240316 212H 2024-03-10 2024-03 2024-03-10 1 10000 10 N 0 0 0 1110 1110 2024-03-09 ",
    ]);
    // April is missed, as of its own day with all that is known.
    expect(await told("2024-04-12", "2024-04-01", ...month, ...money)).toEqual([
      "20240411 21030 2024-04-10 2024-04 2024-04-10 2 10000 9 1 1 1100 1000 1100 0 2024-03-09 ",
    ]);
  });

  test("a month that reads the same is left alone", async () => {
    await driver.pay(account, "2024-02-09", 112_000);
    // Held until 10 March: nothing that was told as of 10 February changes.
    await find("2024-02-20", "2024-02-15", 5000);
    expect(await told("2024-03-12", "2024-02-12", "RpyStatus", "TotOverd", "ActRpyAmt", "LatRpyDate")).toEqual([
      "20240311 21030 2024-03-10 1 1060 50 2024-02-15",
    ]);
  });

  test("clears no arrears on the known day, as there were none", async () => {
    await find("2024-02-20", "2024-02-10", 112_000);
    await driver.pay(account, "2024-02-20", 100);
    expect(await told("2024-02-25", "2024-02-12", "RpyStatus")).toEqual(["20240221 212H 2024-02-10 N"]);
  });

  test("by periods the digits of the later months fall with the first", async () => {
    await open({ settlement: { day: "month-end", statusBasis: "by-periods", overdueOnLastDay: true } });
    await find("2024-05-05", "2024-02-10", 112_000);
    const lines = await told("2024-05-08", "2024-02-01", "RpyStatus", "OverdPrd");
    expect(lines).toEqual([
      "20240301 21030 2024-02-29 1 1",
      "20240401 21030 2024-03-31 2 2",
      "20240501 21030 2024-04-30 3 3",
      "20240506 212H 2024-02-29 N 0",
      "20240506 212H 2024-03-31 1 1",
      "20240506 212H 2024-04-30 2 2",
    ]);
  });
});

describe("a repayment that bounced (L21)", () => {
  test("the month was unpaid all along", async () => {
    const paid = await driver.pay(account, "2024-02-09", 112_000);
    await bounce("2024-02-20", paid);
    expect(await told("2024-03-12", "2024-02-01", ...month, ...money)).toEqual([
      "20240211 21030 2024-02-10 2024-02 2024-02-10 1 11000 11 N 0 0 0 1120 1120 2024-02-09 ",
      "20240221 212H 2024-02-10 2024-02 2024-02-10 2 12000 11 1 1 1120 1000 1120 0 2024-01-05 ",
      "20240311 21030 2024-03-10 2024-03 2024-03-10 2 12000 10 1 2 2230 2000 1110 0 2024-01-05 ",
    ]);
  });

  test("arrears that it had cleared were not cleared: segment J of the day is deleted", async () => {
    const paid = await driver.pay(account, "2024-02-15", 112_000);
    await bounce("2024-03-01", paid);
    expect(await told("2024-03-05", "2024-02-01", "RpyStatus", "LatRpyAmt")).toEqual([
      "20240211 21030 2024-02-10 1 -",
      "20240216 21040 2024-02-15 N 1120",
      "20240302 213J 2024-02-15/2024-02-15 - -",
    ]);
  });

  test("paid again on the known day, the arrears that now were there are cleared on it", async () => {
    const paid = await driver.pay(account, "2024-02-09", 112_000);
    await bounce("2024-02-20", paid);
    await driver.pay(account, "2024-02-20", 112_000, "11:00:00");
    expect(await told("2024-02-25", "2024-02-12", "RpyStatus", "TotOverd", "LatRpyAmt")).toEqual([
      "20240221 212H 2024-02-10 1 1120 -",
      "20240221 21040 2024-02-20 N 0 1120",
    ]);
  });

  test("together with money found on the same day, the state before and after the day counts", async () => {
    const paid = await driver.pay(account, "2024-02-09", 112_000);
    await bounce("2024-02-20", paid);
    await find("2024-02-20", "2024-02-09", 112_000);
    expect(await told("2024-02-25", "2024-02-12")).toEqual([]);
  });

  test("a month that was corrected is corrected again on another known day", async () => {
    const found = await find("2024-02-15", "2024-02-09", 112_000);
    await bounce("2024-02-20", found);
    expect(await told("2024-02-25", "2024-02-01", "RpyStatus", "AcctBal", "ActRpyAmt")).toEqual([
      "20240211 21030 2024-02-10 1 12000 0",
      "20240216 212H 2024-02-10 N 11000 1120",
      "20240221 212H 2024-02-10 1 12000 0",
    ]);
  });
});

describe("a clearing that reads otherwise (L21)", () => {
  test("more money of that day: segment J is replaced", async () => {
    await driver.pay(account, "2024-02-15", 112_000);
    await find("2024-02-20", "2024-02-15", 5000);
    expect(await told("2024-02-25", "2024-02-16", "RpyStatus", "LatRpyAmt", "LatRpyDate", "AcctBal")).toEqual([
      "20240216 21040 2024-02-15 N 1120 2024-02-15 11000",
      "20240221 212J 2024-02-15 N 1170 2024-02-15 11000",
    ]);
  });

  test("arrears that were cleared on an earlier day are not cleared on the told one", async () => {
    await driver.pay(account, "2024-02-15", 112_000);
    await find("2024-02-20", "2024-02-12", 112_000);
    expect(await told("2024-02-25", "2024-02-17")).toEqual(["20240221 213J 2024-02-15/2024-02-15"]);
  });
});

describe("identity and void (L22)", () => {
  const right = { name: "示例乙", idType: "10", idNum: "999999199001010024" };
  const correct = {
    type: "identity-correction",
    eventId: "i",
    occurredAt: shanghai("2024-02-20"),
    borrower: right,
  } as const;

  test("the newest record is put right, later ones carry the right name", async () => {
    await driver.event(account, correct);
    expect(await told("2024-03-12", "2024-02-01", "Name", "IDNum", "MngmtOrgCode", "AcctCode")).toEqual([
      expect.stringContaining("20240211 21030 2024-02-10 示例甲 999999199001010016"),
      "20240221 212B 2024-02-10 示例乙 999999199001010024 N00000000H0001 -",
      expect.stringContaining("20240311 21030 2024-03-10 示例乙 999999199001010024"),
    ]);
  });

  test("nothing is owed where nothing changes, or nothing was told", async () => {
    await driver.event(account, {
      ...correct,
      borrower: { name: "示例甲", idType: "10", idNum: "999999199001010016" },
    });
    expect(await told("2024-02-25", "2024-02-12")).toEqual([]);
    await open();
    await driver.event(account, { ...correct, occurredAt: opened });
    expect(await told("2024-01-10", "2024-01-01", "Name")).toEqual(["20240106 21010 2024-01-05 示例乙"]);
  });

  test("void: the account is deleted, and over", async () => {
    const paid = await driver.pay(account, "2024-02-09", 112_000);
    await bounce("2024-02-20", paid);
    await driver.event(account, { type: "void", eventId: "v", occurredAt: shanghai("2024-02-20", "11:00:00") });
    expect(await refusal({ type: "void", occurredAt: shanghai("2024-02-20", "11:00:00") })).toMatch(/^409 .*void/u);
    expect(await told("2024-04-12", "2024-02-12", "DelRecCode")).toEqual([
      expect.stringMatching(/^20240221 214 \/ N00000000H0001LN/u),
    ]);
  });

  test("void on the day of its opening owes nothing", async () => {
    await driver.event(account, { type: "void", eventId: "v", occurredAt: opened });
    expect(await told("2024-04-12", "2024-01-01")).toEqual([]);
  });

  test("both are taken on a closed account", async () => {
    const amount = 1_200_000;
    await driver.event(account, { type: "early-settlement", eventId: "s", occurredAt: shanghai("2024-02-01"), amount });
    await driver.event(account, correct);
    await driver.event(account, { type: "void", eventId: "v", occurredAt: shanghai("2024-02-25") });
    expect(await told("2024-04-12", "2024-02-03")).toEqual(["20240221 212B 2024-02-01", "20240226 214 /"]);
  });
});

describe("what cannot be corrected (L20)", () => {
  test("nothing else counts for a day before it is known", async () => {
    await driver.clock(shanghai("2024-02-20"));
    const early = { occurredAt: shanghai("2024-02-20"), effectiveDate: "2024-02-15" };
    expect(await refusal({ type: "prepayment", amount: 1000, ...early })).toMatch(/^422 .*prepayment/u);
    expect(await refusal({ type: "classification", fiveCate: "2", ...early })).toMatch(/^422 .*classification/u);
    const known = { occurredAt: shanghai("2024-02-15"), knownAt: shanghai("2024-02-20") };
    expect(await refusal({ type: "extension", months: 3, ...known })).toMatch(/^422 .*extension/u);
    expect(await refusal({ type: "repayment", amount: 1, ...known, knownAt: shanghai("2024-02-21") })).toMatch(
      /^422 knownAt/u,
    );
    expect(await refusal({ type: "repayment", amount: 112_000, ...known })).toBe("201 ");
    expect(await told("2024-02-25", "2024-02-12", "RpyStatus")).toEqual([]);
  });

  test("before the opening, or more than 24 months back", async () => {
    await driver.clock(shanghai("2024-02-20"));
    expect(await refusal(late("2024-02-20", "2024-01-04", 1000))).toMatch(/^422 .*2024-01-05/u);
    await driver.clock(shanghai("2026-02-28"));
    expect(await refusal(late("2026-02-28", "2024-02-27", 1000))).toMatch(/^422 .*2024-02-28/u);
    expect(await refusal(late("2026-02-28", "2024-02-28", 1000))).toBe("201 ");
  });

  test("with a prepayment on that day or later", async () => {
    const paid = await driver.pay(account, "2024-02-09", 112_000);
    const occurredAt = shanghai("2024-02-12");
    await driver.event(account, { type: "prepayment", eventId: "p", occurredAt, amount: 100_000 });
    await driver.clock(shanghai("2024-02-20"));
    expect(await refusal({ type: "reversal", of: paid, occurredAt: shanghai("2024-02-20") })).toMatch(
      /^422 .*prepayment p/u,
    );
    expect(await refusal(late("2024-02-20", "2024-02-12", 100))).toMatch(/^422 .*prepayment p/u);
    expect(await refusal(late("2024-02-20", "2024-02-13", 100))).toBe("201 ");
  });

  test("where the loan would have closed before, another event been refused, or the payment was reversed before", async () => {
    await open({}, { instalments: 1, principal: 100_000 });
    // 1 010.00 falls due on 10 February.
    await driver.clock(shanghai("2024-02-20"));
    expect(await refusal(late("2024-02-20", "2024-02-10", 101_000))).toMatch(/^422 .*closed on 2024-02-10/u);
    const paid = await driver.pay(account, "2024-02-21", 60_000);
    await driver.clock(shanghai("2024-02-22"));
    expect(await refusal(late("2024-02-22", "2024-02-11", 50_000))).toMatch(
      /^422 .*repayment .* would have been refused/u,
    );
    await bounce("2024-02-22", paid);
    expect(await refusal({ type: "reversal", of: paid, occurredAt: shanghai("2024-02-22") })).toMatch(
      /^422 .*reversed already/u,
    );
    expect(await refusal(late("2024-02-22", "2024-02-11", 50_000))).toBe("201 ");
    await driver.pay(account, "2024-02-23", 51_000);
    await driver.clock(shanghai("2024-02-25"));
    expect(await refusal(late("2024-02-25", "2024-02-11", 100))).toMatch(/^409 .*closed on 2024-02-23/u);
  });
});
