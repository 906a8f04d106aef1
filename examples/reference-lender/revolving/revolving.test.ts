import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { borrower, lineTermsWith, shanghai, termsWith } from "../testing.js";
import { draw, repay, revolvingTermsWith, TestRevolving } from "./testing.js";

let loan: TestRevolving;

beforeAll(async () => {
  loan = await TestRevolving.start();
}, 60_000);

afterAll(async () => {
  await loan.close();
});

beforeEach(async () => {
  await loan.begin();
});

const amounts = ["RptDate", "RptDateCode", "AcctBal", "CurRpyAmt", "ActRpyAmt"];
const arrears = ["RptDate", "AcctStatus", "RpyStatus", "OverdPrd", "TotOverd", "OverdPrinc"];

describe("what is told of a revolving loan (L43, L49)", () => {
  test("drawn, repaid, missed, cleared, drawn again, its limit raised, repaid to nothing, expired", async () => {
    // 9 000.00 from 10 to 30 January, 21 days of 3.00; 6 000.00 until 9 February, 10 days of 2.00.
    expect(await loan.on("2024-01-10", draw(900_000))).toBe(201);
    expect(await loan.on("2024-01-31", repay(300_000))).toBe(201);
    expect(await loan.on("2024-02-15", repay(8300))).toBe(201);
    expect(await loan.on("2024-02-15", draw(300_000), "11:00:00")).toBe(201);
    expect(await loan.onLine("2024-02-20", { type: "limit-change", limit: 2_500_000 })).toBe(201);
    // 10 to 14 February 5 days of 2.00, until 9 March 24 of 3.00; the rest of the payment is principal.
    expect(await loan.on("2024-03-10", repay(108_200))).toBe(201);
    // 10 March to 8 April 30 days of 8 000.00.
    expect(await loan.on("2024-04-09", repay(800_000))).toBe(201);
    expect(await loan.on("2024-04-10", repay(8000))).toBe(201);
    expect(await loan.told("2024-06-02", ...amounts)).toEqual([
      "2024-01-05 10 0 0 0",
      "2024-02-10 30 6000 83 3000",
      "2024-02-15 40 9000 - -",
      "2024-03-10 30 8000 82 1165",
      "2024-04-10 30 0 80 8080",
      "2024-05-05 32 0 0 0",
    ]);
    expect(await loan.told("2024-06-02", ...arrears)).toEqual([
      "2024-01-05 1 * 0 0 0",
      "2024-02-10 2 1 1 83 0",
      "2024-02-15 1 N 0 0 -",
      "2024-03-10 1 N 0 0 0",
      "2024-04-10 1 N 0 0 0",
      "2024-05-05 3 C 0 0 0",
    ]);
    expect(
      await loan.told("2024-06-02", "RptDate", "AcctCredLine", "DueDate", "Mcc", "LatRpyDate", "CloseDate"),
    ).toEqual([
      "2024-01-05 20000 2024-05-05 N00000000H0001CL2024010500000001 2024-01-05 ",
      "2024-02-10 - - - 2024-01-31 ",
      "2024-02-15 - - - 2024-02-15 ",
      "2024-03-10 25000 2024-05-05 - 2024-03-10 ",
      "2024-04-10 - - - 2024-04-10 ",
      "2024-05-05 - - - 2024-04-10 2024-05-05",
    ]);
    expect(await loan.told("2024-06-02", "CagOfTrdNm")).toEqual(Array.from({ length: 6 }, () => "-"));
    const xml = (await loan.driver.texts()).join("");
    expect(
      /<AcctBsInfSgmt>.*?<\/AcctBsInfSgmt>/u
        .exec(xml)?.[0]
        .match(/<\w+>(?=[^<])/gu)
        ?.join(""),
    ).toBe(
      "<BusiLines><BusiDtlLines><OpenDate><Cy><AcctCredLine><DueDate><RepayMode><RepayFreqcy>" +
        "<ApplyBusiDist><GuarMode><OthRepyGuarWay><AssetTrandFlag><FundSou><LoanForm>",
    );
    expect(xml).toContain("<RepayMode>32</RepayMode><RepayFreqcy>03</RepayFreqcy>");
    expect(xml).toContain("<AcctType>R1</AcctType>");
  });

  test("never drawn: * and nothing every month, then closed with the DueDate (L48)", async () => {
    expect(await loan.told("2024-06-02", ...amounts, "RpyStatus", "OverdPrd")).toEqual([
      "2024-01-05 10 0 0 0 * 0",
      "2024-02-10 30 0 0 0 * 0",
      "2024-03-10 30 0 0 0 * 0",
      "2024-04-10 30 0 0 0 * 0",
      "2024-05-05 32 0 0 0 C 0",
    ]);
  });

  test("what is drawn on the opening day is in the opening record, what is repaid on it is told with the first month", async () => {
    await loan.on("2024-01-05", draw(900_000));
    await loan.on("2024-01-05", repay(100_000), "11:00:00");
    // 5 January to 9 February are 36 days of 8 000.00.
    expect(await loan.told("2024-02-12", ...amounts)).toEqual(["2024-01-05 10 8000 0 0", "2024-02-10 30 8000 96 1000"]);
  });

  test("repaid and drawn again where no interest fell due: * (L49)", async () => {
    await loan.begin({ settlement: { day: "month-end", statusBasis: "by-days", overdueOnLastDay: true } });
    await loan.on("2024-03-12", draw(900_000));
    await loan.on("2024-03-12", repay(900_000), "11:00:00");
    expect((await loan.told("2024-04-02", ...amounts, "RpyStatus")).at(-1)).toBe("2024-03-31 30 0 0 9000 *");
  });

  test("settled at the month's end, paid after the due date: M", async () => {
    await loan.begin({ settlement: { day: "month-end", statusBasis: "by-days", overdueOnLastDay: true } });
    await loan.on("2024-01-10", draw(900_000));
    await loan.on("2024-02-20", repay(9300));
    expect((await loan.told("2024-03-02", ...amounts, "RpyStatus")).at(-1)).toBe("2024-02-29 30 9000 93 93 M");
  });

  test("the principal falls due when the line expires, and the account stays open until it is paid (L45, L48)", async () => {
    // 10 April to 4 May: 25 days of 2.00.
    await loan.on("2024-04-10", draw(600_000));
    expect(await loan.on("2024-05-05", draw(100))).toBe(422);
    expect((await loan.told("2024-07-02", ...amounts)).slice(3)).toEqual([
      "2024-04-10 30 6000 0 0",
      "2024-05-05 30 6000 6050 0",
      "2024-06-30 30 6000 6050 0",
    ]);
    expect((await loan.told("2024-07-02", ...arrears, "Oved31_60Princ")).slice(4)).toEqual([
      "2024-05-05 2 1 1 6050 6000 0",
      "2024-06-30 2 2 1 6050 6000 6000",
    ]);
    expect(await loan.on("2024-07-10", repay(605_001))).toBe(422);
    expect(await loan.on("2024-07-10", repay(605_000))).toBe(201);
    expect((await loan.told("2024-08-02", ...amounts, "RpyStatus", "RemRepPrd", "CloseDate")).slice(6)).toEqual([
      "2024-07-10 20 0 6050 6050 C 0 2024-07-10",
    ]);
    expect(await loan.on("2024-08-03", { type: "classification", fiveCate: "2" })).toBe(409);
  });

  test("the DueDate stays where the line is ended early, and nothing more is drawn (L43, L44)", async () => {
    await loan.on("2024-01-10", draw(600_000));
    expect(await loan.onLine("2024-01-20", { type: "line-end" })).toBe(201);
    expect(await loan.on("2024-01-20", draw(100), "11:00:00")).toBe(422);
    expect(await loan.on("2024-01-21", repay(600_000))).toBe(201);
    // 11 days of 2.00 in January, then nothing.
    expect(await loan.on("2024-02-10", repay(2200))).toBe(201);
    expect((await loan.told("2024-05-06", ...amounts)).slice(1)).toEqual([
      "2024-02-10 30 0 22 6022",
      "2024-03-10 30 0 0 0",
      "2024-04-10 30 0 0 0",
      "2024-05-05 32 0 0 0",
    ]);
  });

  test("a limit below what is drawn is told, and nothing can be drawn (L44, L49)", async () => {
    await loan.on("2024-01-10", draw(2_000_000));
    await loan.onLine("2024-02-10", { type: "limit-change", limit: 500_000 });
    // 31 days of 6.667.
    expect(await loan.on("2024-02-10", repay(20_667), "11:00:00")).toBe(201);
    expect(await loan.on("2024-02-10", draw(1), "12:00:00")).toBe(422);
    expect((await loan.told("2024-03-12", "RptDate", "AcctBal", "AcctCredLine")).slice(1)).toEqual([
      "2024-02-10 20000 5000",
      "2024-03-10 20000 -",
    ]);
  });

  test("a classification is told with the next record (L46)", async () => {
    await loan.on("2024-02-01", { type: "classification", fiveCate: "2" });
    expect((await loan.told("2024-02-12", "FiveCate", "FiveCateAdjDate")).at(-1)).toBe("2 2024-02-01");
  });
});

describe("what is refused", () => {
  test("openings that clause L43 does not allow", async () => {
    const { driver } = loan;
    await driver.reset(shanghai("2024-01-05", "09:00:00"));
    const day = shanghai("2024-01-05");
    const status = async (openedAt: string, changes: object): Promise<number> =>
      (await loan.open(openedAt, changes)).status;
    expect(await status(day, { under: "C00000009" })).toBe(422);
    expect(await status(day, { under: undefined })).toBe(422);
    const once = await driver.grant(lineTermsWith({ revolving: false }));
    expect(await status(day, { under: once.accountId })).toBe(422);
    loan.line = (await driver.grant(lineTermsWith({ expiryDate: "2024-02-01" }))).accountId;
    expect(await status(day, { borrower: { ...borrower, name: "示例乙" } })).toBe(422);
    expect(await status(day, { terms: revolvingTermsWith({ openDate: "2024-01-06" }) })).toBe(422);
    expect(await status(day, { terms: revolvingTermsWith({ openDate: "2024-01-32" }) })).toBe(400);
    const reporting = { ...termsWith().reporting, flag: "1", creditAgreementCode: "N00000000H0001CL000001" } as const;
    expect(await status(day, { terms: revolvingTermsWith({ reporting }) })).toBe(422);
    expect(await status(day, { migrated: { paidInstalments: 0 } })).toBe(422);
    expect(await status(shanghai("2024-02-01"), {})).toBe(422);
    // A line that was drawn under has no account of its own any more.
    const other = await driver.grant(lineTermsWith({ effectiveDate: "2024-02-01" }));
    await driver.draw(other.accountId, termsWith({ openDate: "2024-02-01" }));
    expect(await status(shanghai("2024-02-01", "11:00:00"), { under: other.accountId })).toBe(422);
    // On the line's last day it is taken, and falls due on the next.
    const short = await driver.grant(lineTermsWith({ effectiveDate: "2024-02-01", expiryDate: "2024-02-02" }));
    expect(await status(shanghai("2024-02-01", "12:00:00"), { under: short.accountId })).toBe(201);
  });

  test("a second account or a draw beside it; the same opening once more is the same account", async () => {
    expect((await loan.open(shanghai("2024-01-06"))).status).toBe(422);
    const terms = termsWith({ product: "R4", openDate: "2024-01-06", principal: 100 });
    const request = { clientRef: "d", openedAt: shanghai("2024-01-06"), borrower, terms, under: loan.line };
    expect((await loan.driver.call("POST", "/accounts", request)).status).toBe(422);
    const again = {
      clientRef: "same",
      openedAt: shanghai("2024-01-06"),
      borrower,
      terms: revolvingTermsWith({ openDate: "2024-01-06" }),
    };
    const { accountId: under } = await loan.driver.grant(lineTermsWith());
    const first = await loan.driver.call("POST", "/accounts", { ...again, under });
    expect(first).toMatchObject({ status: 201, body: { accountId: "L00000002" } });
    expect(await loan.driver.call("POST", "/accounts", { ...again, under })).toEqual(first);
    expect((await loan.driver.call("POST", "/accounts", { ...again, under: loan.line })).status).toBe(422);
  });

  test("drawdowns that clause L44 does not allow", async () => {
    expect(await loan.on("2024-01-10", draw(2_000_001))).toBe(422);
    expect(await loan.on("2024-01-10", draw(900_000))).toBe(201);
    expect(await loan.on("2024-01-10", draw(1_100_001))).toBe(422);
    // Due today and unpaid, but not overdue yesterday.
    expect(await loan.on("2024-02-10", draw(100_000))).toBe(201);
    expect(await loan.on("2024-02-11", draw(100_000))).toBe(422);
    expect(await loan.on("2024-02-11", repay(9299), "11:00:00")).toBe(201);
    expect(await loan.on("2024-02-11", draw(100_000), "12:00:00")).toBe(422);
    expect(await loan.on("2024-02-11", repay(1), "13:00:00")).toBe(201);
    expect(await loan.on("2024-02-11", draw(1_000_000), "14:00:00")).toBe(201);
    const plain = await loan.driver.open(termsWith({ openDate: "2024-02-11" }), shanghai("2024-02-11", "14:00:00"));
    const event = { type: "drawdown", eventId: "no", occurredAt: shanghai("2024-02-11", "14:00:00"), amount: 1 };
    expect((await loan.driver.call("POST", `/accounts/${plain.accountId}/events`, event)).status).toBe(422);
  });

  test("what clause L46 does not allow", async () => {
    await loan.on("2024-01-10", draw(900_000));
    // Interest that is not due cannot be paid.
    expect(await loan.on("2024-02-09", repay(900_001))).toBe(422);
    const paid = "paid";
    expect(await loan.on("2024-02-09", { ...repay(100_000), eventId: paid }, "11:00:00")).toBe(201);
    expect(await loan.on("2024-02-09", { type: "reversal", of: "nothing" }, "12:00:00")).toBe(409);
    expect(await loan.on("2024-02-09", { type: "reversal", of: paid }, "12:00:00")).toBe(201);
    expect(await loan.on("2024-02-09", { type: "reversal", of: paid }, "12:00:00")).toBe(422);
    expect(await loan.on("2024-02-09", { ...repay(100_000), eventId: "kept" }, "13:00:00")).toBe(201);
    expect(await loan.on("2024-02-09", { ...draw(100), eventId: "drawn" }, "14:00:00")).toBe(201);
    expect(await loan.on("2024-02-09", { type: "reversal", of: "kept" }, "15:00:00")).toBe(422);
    expect(await loan.on("2024-02-09", { type: "reversal", of: "drawn" }, "15:00:00")).toBe(422);
    const others = [
      { type: "prepayment", amount: 100 },
      { type: "early-settlement", amount: 900_000 },
      { type: "extension", months: 1 },
      { type: "relief", amount: 1 },
      { type: "write-off" },
      { type: "limit-change", limit: 1 },
      { type: "line-end" },
      { ...draw(100), effectiveDate: "2024-02-08" },
    ];
    for (const event of others) expect(await loan.on("2024-02-09", event, "16:00:00"), event.type).toBe(422);
    // 29 days of 3.00 and the 9th of February with 8 001.00: 2.667.
    expect((await loan.told("2024-02-12", ...amounts)).at(-1)).toBe("2024-02-10 30 8001 93 1000");
  });
});
