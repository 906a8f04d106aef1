import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, borrower, elements, lineTermsWith, shanghai, TestDriver, termsWith } from "../testing.js";
import type { TakenEvent } from "./taken.js";

let lender: ReferenceLender;
let driver: TestDriver;
const granted = shanghai("2024-01-05", "09:00:00");

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "pull" });
  driver = new TestDriver((await lender.listen()).url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

beforeEach(async () => {
  await driver.reset(granted);
});

let number = 0;

/** Posts an event at ten on a day; answers the status. */
async function post(id: string, date: string, event: Record<string, unknown>): Promise<number> {
  number += 1;
  await driver.clock(shanghai(date));
  const body = { eventId: `x${String(number)}`, occurredAt: shanghai(date), ...event };
  return (await driver.call("POST", `/accounts/${id}/events`, body)).status;
}

/** Tries to open a loan under a line at ten on a day; answers the status. */
async function draw(under: string | undefined, date: string, principal: number, more: object = {}): Promise<number> {
  number += 1;
  await driver.clock(shanghai(date));
  const terms = termsWith({ product: "R4", openDate: date, principal });
  const request = { clientRef: `x${String(number)}`, openedAt: shanghai(date), borrower, terms };
  return (await driver.call("POST", "/accounts", { ...request, ...(under === undefined ? {} : { under }), ...more }))
    .status;
}

/** Tries to grant a line; answers the status. */
async function grant(changes: object, more: object = {}): Promise<number> {
  number += 1;
  const request = { clientRef: `x${String(number)}`, openedAt: granted, borrower, terms: lineTermsWith(changes) };
  return (await driver.call("POST", "/accounts", { ...request, ...more })).status;
}

async function told(...tags: string[]): Promise<string[]> {
  return (await driver.records()).map((record) => tags.map((tag) => record.get(tag) ?? "-").join(" "));
}

function event(type: "line-end" | "early-settlement", date: string): TakenEvent {
  const base = { eventId: type, occurredAt: shanghai(date) };
  return type === "line-end" ? { ...base, type } : { ...base, type, amount: 1_200_000 };
}

describe("what is told of a line and of what is drawn under it (L33 to L36)", () => {
  test("granted, drawn, raised, ended: the draw goes on", async () => {
    const { accountId: line, bureauAccountCode: code } = await driver.grant(lineTermsWith());
    expect(code).toBe("N00000000H0001CL2024010500000001");
    const { accountId, bureauAccountCode } = await driver.draw(line, termsWith({ openDate: "2024-01-08" }));
    // 30 000.50 is 30 001 yuan, half-up.
    expect(await post(line, "2024-01-20", { type: "limit-change", limit: 3_000_050 })).toBe(201);
    await driver.pay(accountId, "2024-02-09", 112_000);
    await driver.event(line, event("line-end", "2024-03-01"));
    await driver.clock(shanghai("2024-03-12"));
    expect(
      await told("InfRecType", "RptDate", "RptDateCode", "CreditLim", "ConStatus", "AcctType", "Mcc", "AcctBal"),
    ).toEqual([
      "220 2024-01-05 10 20000 1 - - -",
      `210 2024-01-08 10 - - R4 ${code} 12000`,
      "220 2024-01-20 30 30001 1 - - -",
      "210 2024-02-10 30 - - R4 - 11000",
      "220 2024-03-01 20 30001 2 - - -",
      "210 2024-03-10 30 - - R4 - 11000",
    ]);
    const xml = (await driver.texts()).join("");
    expect(xml.split("\r\n")[1]).toBe(
      `<Document><InCtrctInf><CtrctBsSgmt><InfRecType>220</InfRecType><ContractCode>${code}</ContractCode><RptDate>2024-01-05</RptDate><RptDateCode>10</RptDateCode><Name>示例甲</Name><IDType>10</IDType><IDNum>999999199001010016</IDNum><MngmtOrgCode>N00000000H0001</MngmtOrgCode></CtrctBsSgmt><CreditLimSgmt><CreditLimType>10</CreditLimType><LimLoopFlg>1</LimLoopFlg><CreditLim>20000</CreditLim><Cy>CNY</Cy><ConEffDate>2024-01-05</ConEffDate><ConExpDate>2025-01-05</ConExpDate><ConStatus>1</ConStatus></CreditLimSgmt></InCtrctInf></Document>`,
    );
    const opening = (await driver.records())[1];
    expect([opening?.get("AcctCode"), opening?.has("Flag"), opening?.get("LoanAmt")]).toEqual([
      bureauAccountCode,
      false,
      "12000",
    ]);
    // ConExpDate of a line that ended early is the agreed one.
    expect((await driver.records())[4]?.get("ConExpDate")).toBe("2025-01-05");
  });

  test("a line drawn on the day of its grant is told first, in a file of its own", async () => {
    const { accountId } = await driver.grant(lineTermsWith({ revolving: false }));
    await driver.draw(accountId, termsWith());
    await driver.clock(shanghai("2024-01-06"));
    const texts = await driver.texts();
    expect(texts.map((text) => text.slice(4, 7))).toEqual(texts.map(() => "210").with(0, "220"));
    expect(await told("InfRecType", "CreditLimType", "LimLoopFlg")).toEqual(["220 20 0", "210 - -"]);
  });

  test("an undrawn line tells its grant and, on the day it expires, its end; nothing else ever", async () => {
    await driver.grant(lineTermsWith({ expiryDate: "2024-03-05" }));
    await driver.clock(shanghai("2024-06-20"));
    expect(await told("InfRecType", "RptDate", "RptDateCode", "ConExpDate", "ConStatus")).toEqual([
      "220 2024-01-05 10 2024-03-05 1",
      "220 2024-03-05 20 2024-03-05 2",
    ]);
  });

  test("a day has one record: its last limit; the grant's and the end's tell the limit of their own day", async () => {
    const { accountId: line } = await driver.grant(lineTermsWith());
    const change = async (date: string, limit: number): Promise<number> =>
      post(line, date, { type: "limit-change", limit });
    expect(await change("2024-01-05", 2_500_000)).toBe(201);
    expect(await change("2024-01-09", 1_000_000)).toBe(201);
    // The limit in force once more is refused; back to that of the morning is a change again.
    expect(await change("2024-01-09", 1_000_000)).toBe(422);
    expect(await change("2024-01-09", 2_500_000)).toBe(201);
    expect(await change("2024-01-12", 500_000)).toBe(201);
    await driver.event(line, event("line-end", "2024-01-12"));
    await driver.clock(shanghai("2024-02-20"));
    expect(await told("RptDate", "RptDateCode", "CreditLim", "ConStatus")).toEqual([
      "2024-01-05 10 25000 1",
      "2024-01-09 30 25000 1",
      "2024-01-12 20 5000 2",
    ]);
  });

  test("a draw repaid to nothing is closed, the line is not; its correction bears R4", async () => {
    const { accountId: line } = await driver.grant(lineTermsWith());
    const { accountId } = await driver.draw(line, termsWith());
    const right = { name: "示例甲", idType: "10", idNum: "999999199001010024" };
    expect(await post(accountId, "2024-01-10", { type: "identity-correction", borrower: right })).toBe(201);
    await driver.event(accountId, event("early-settlement", "2024-01-20"));
    await driver.clock(shanghai("2024-02-20"));
    expect(await told("InfRecType", "RptDate", "RptDateCode", "AcctType")).toEqual([
      "220 2024-01-05 10 -",
      "210 2024-01-05 10 R4",
      "212 2024-01-05 - R4",
      "210 2024-01-20 20 R4",
    ]);
  });

  test("a draw from an older book is first told with 31, with C without Flag and with F", async () => {
    await driver.reset(shanghai("2024-01-01", "09:00:00"));
    const { accountId: under, bureauAccountCode } = await driver.grant(lineTermsWith({ effectiveDate: "2024-01-01" }));
    const migrated = { terms: termsWith({ product: "R4", openDate: "2023-11-20" }), migrated: { paidInstalments: 1 } };
    expect(await draw(under, "2024-01-02", 0, migrated)).toBe(201);
    await driver.clock(shanghai("2024-01-11"));
    expect(await told("RptDateCode", "AcctType", "Mcc", "Flag", "LoanAmt")).toEqual([
      "10 - - - -",
      `31 R4 ${bureauAccountCode} - 12000`,
    ]);
  });

  test("business dates, cut-off and deadline are those of the loans", async () => {
    await driver.reset(granted, agreementWith({ dayCutOff: "22:00" }));
    const { accountId: line } = await driver.grant(lineTermsWith());
    await driver.event(line, { ...event("line-end", "2024-01-08"), occurredAt: shanghai("2024-01-08", "22:30:00") });
    await driver.clock(shanghai("2024-01-12"));
    expect(await told("RptDate", "RptDateCode")).toEqual(["2024-01-05 10", "2024-01-09 20"]);
    const [first = ""] = await driver.texts();
    expect(elements(first).get("RptDate")).toBe("2024-01-05");
    expect(first.slice(28, 42)).toBe("20240105223000");
  });
});

describe("what is refused", () => {
  test("a line granted on another day, or that expires when it begins (L33)", async () => {
    expect(await grant({ effectiveDate: "2024-01-04" })).toBe(422);
    expect(await grant({ effectiveDate: "2024-01-06" })).toBe(422);
    expect(await grant({ expiryDate: "2024-01-05" })).toBe(422);
    expect(await grant({ expiryDate: "2024-02-30" })).toBe(422);
    expect(await grant({}, { migrated: { paidInstalments: 0 } })).toBe(422);
    expect(await grant({ revolving: "yes" })).toBe(400);
    expect(await grant({ expiryDate: "2024-01-06" })).toBe(201);
  });

  test("a draw without line, before the grant, after the end, of another person (L34)", async () => {
    const { accountId: line } = await driver.grant(lineTermsWith({ expiryDate: "2024-01-10" }));
    const { accountId: loan } = await driver.open(termsWith(), granted);
    expect(await draw(undefined, "2024-01-05", 1000)).toBe(422);
    expect(await draw("C00000009", "2024-01-05", 1000)).toBe(422);
    expect(await draw(loan, "2024-01-05", 1000)).toBe(422);
    expect(await draw(line, "2024-01-05", 1000, { terms: termsWith() })).toBe(422);
    const yesterday = { openedAt: shanghai("2024-01-04"), terms: termsWith({ product: "R4", openDate: "2024-01-04" }) };
    expect(await draw(line, "2024-01-05", 1000, yesterday)).toBe(422);
    const another = { name: "示例乙", idType: "10", idNum: "999999199001010024" };
    expect(await draw(line, "2024-01-05", 1000, { borrower: another })).toBe(422);
    const parts = termsWith({ product: "R4" });
    const reporting = { ...parts.reporting, flag: "2" as const, creditAgreementCode: "N00000000H0001CL000001" };
    expect(await draw(line, "2024-01-05", 1000, { terms: { ...parts, reporting } })).toBe(422);
    expect(await draw(line, "2024-01-09", 1000)).toBe(201);
    expect(await draw(line, "2024-01-10", 1000)).toBe(422);
  });

  test("what exceeds the limit less the principal outstanding when it is told, of a revolving line (L34)", async () => {
    const { accountId: line } = await driver.grant(lineTermsWith());
    const { accountId: first } = await driver.draw(line, termsWith());
    expect(await draw(line, "2024-01-05", 800_001)).toBe(422);
    // Paid a day early it is held: 12 000.00 are outstanding until the instalment of 1 000.00 falls due.
    await driver.pay(first, "2024-02-09", 112_000);
    expect(await draw(line, "2024-02-09", 900_000)).toBe(422);
    expect(await draw(line, "2024-02-10", 900_001)).toBe(422);
    expect(await draw(line, "2024-02-10", 900_000)).toBe(201);
    expect(await draw(line, "2024-02-10", 1)).toBe(422);
    // Settled at ten, 11 000.00 can be drawn again at ten.
    await driver.event(first, event("early-settlement", "2024-02-15"));
    expect(await draw(line, "2024-02-15", 1_100_000)).toBe(201);
  });

  test("what exceeds the limit less all that was ever drawn, of another line (L34)", async () => {
    const { accountId: line } = await driver.grant(lineTermsWith({ revolving: false }));
    const { accountId: first } = await driver.draw(line, termsWith());
    await driver.event(first, event("early-settlement", "2024-01-08"));
    expect(await draw(line, "2024-01-10", 800_001)).toBe(422);
    expect(await draw(line, "2024-01-10", 800_000)).toBe(201);
  });

  test("what exceeds the limit of the moment; a limit below what is drawn is allowed (L34, L35)", async () => {
    const { accountId: line } = await driver.grant(lineTermsWith());
    await driver.draw(line, termsWith());
    expect(await post(line, "2024-01-08", { type: "limit-change", limit: 1_000_000 })).toBe(201);
    expect(await draw(line, "2024-01-08", 1)).toBe(422);
    expect(await post(line, "2024-01-08", { type: "limit-change", limit: 1_250_000 })).toBe(201);
    expect(await draw(line, "2024-01-08", 50_001)).toBe(422);
    expect(await draw(line, "2024-01-08", 50_000)).toBe(201);
    expect(await post(line, "2024-01-08", { type: "line-end" })).toBe(201);
    expect(await post(line, "2024-01-08", { type: "limit-change", limit: 9_000_000 })).toBe(409);
    expect(await draw(line, "2024-01-08", 1)).toBe(422);
  });

  test("an end on the day of the grant (422), any event once the line is over (409), on the day it expires too (L36)", async () => {
    const { accountId: line } = await driver.grant(lineTermsWith({ expiryDate: "2024-01-10" }));
    expect(await post(line, "2024-01-05", { type: "line-end" })).toBe(422);
    expect(await post(line, "2024-01-10", { type: "line-end" })).toBe(409);
    expect(await post(line, "2024-01-10", { type: "limit-change", limit: 1 })).toBe(409);
    expect(await post(line, "2024-01-15", { type: "code-change" })).toBe(409);
    expect(await post(line, "2024-01-15", { type: "reversal", of: "nothing" })).toBe(409);
  });

  test("events of loans on a line, of lines on a loan, and anything after the fact (422)", async () => {
    const { accountId: line } = await driver.grant(lineTermsWith());
    const { accountId: loan } = await driver.open(termsWith(), granted);
    expect(await post(line, "2024-01-08", { type: "repayment", amount: 1 })).toBe(422);
    expect(await post(line, "2024-01-08", { type: "reversal", of: "x1" })).toBe(422);
    const late = { type: "limit-change", limit: 1, effectiveDate: "2024-01-07" };
    expect(await post(line, "2024-01-08", late)).toBe(422);
    expect(await post(loan, "2024-01-08", { type: "limit-change", limit: 1 })).toBe(422);
    expect(await post(loan, "2024-01-08", { type: "line-end" })).toBe(422);
    expect(await post("C00000009", "2024-01-08", { type: "line-end" })).toBe(404);
    await driver.clock(shanghai("2024-01-10"));
    expect(await told("InfRecType")).toEqual(["220", "210"]);
  });
});

test("a grant and an event told many times are one; another body under the key is refused", async () => {
  const request = { clientRef: "one", openedAt: granted, borrower, terms: lineTermsWith() };
  const answers = await Promise.all(Array.from({ length: 5 }, async () => driver.call("POST", "/accounts", request)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([
      JSON.stringify({
        status: 201,
        body: { accountId: "C00000001", bureauAccountCode: "N00000000H0001CL2024010500000001" },
      }),
    ]),
  );
  const other = { ...request, terms: termsWith() };
  expect((await driver.call("POST", "/accounts", other)).status).toBe(422);
  const change = { type: "limit-change", eventId: "c", occurredAt: granted, limit: 100 };
  for (const status of [201, 201]) {
    expect((await driver.call("POST", "/accounts/C00000001/events", change)).status).toBe(status);
  }
  expect((await driver.call("POST", "/accounts/C00000001/events", { ...change, limit: 200 })).status).toBe(422);
  await driver.clock(shanghai("2024-01-07"));
  expect(await told("InfRecType", "CreditLim")).toEqual(["220 1"]);
});

test("the capabilities name lines and what is drawn under them", async () => {
  expect((await driver.call("GET", "/capabilities")).body).toMatchObject({
    products: expect.arrayContaining(["D1", "R4"]),
  });
});
