import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import { guaranteeTermsWith, happen, openPlain } from "../plain/testing.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { borrower, shanghai, TestDriver, termsWith } from "../testing.js";

let lender: ReferenceLender;
let driver: TestDriver;
const opened = shanghai("2024-01-05", "09:00:00");

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "pull" });
  driver = new TestDriver((await lender.listen()).url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

beforeEach(async () => {
  await driver.reset(opened);
});

const post = (id: string, date: string, event: Readonly<Record<string, unknown>>): Promise<number> =>
  happen(driver, id, date, event);
const covers = (balance: number): Readonly<Record<string, unknown>> => ({ type: "guaranteed-balance", balance });
const paid = (amount: number): Readonly<Record<string, unknown>> => ({ type: "compensation", amount });
const classed = (fiveCate: string): Readonly<Record<string, unknown>> => ({ type: "classification", fiveCate });

/** RptDate, code, AcctStatus, LoanAmt, RepayPrd, FiveCate, FiveCateAdjDate, CompAdvFlag and CloseDate of each record. */
async function told(): Promise<string[]> {
  const tags = ["RptDate", "RptDateCode", "AcctStatus", "LoanAmt", "RepayPrd"];
  const others = ["FiveCate", "FiveCateAdjDate", "CompAdvFlag", "CloseDate"];
  return (await driver.records()).map((record) =>
    [...tags, ...others]
      .map((tag) => record.get(tag))
      .join(" ")
      .trim(),
  );
}

describe("giving (L40)", () => {
  test("one record of segments B, C and D, in a file of type 230", async () => {
    const { accountId, bureauAccountCode } = await openPlain(driver, guaranteeTermsWith({ amount: 1_200_050 }));
    expect([accountId, bureauAccountCode]).toEqual(["G00000001", "N00000000H0001GU2024010500000001"]);
    await driver.open(termsWith(), opened);
    await driver.clock(shanghai("2024-01-07"));
    const texts = await driver.texts();
    expect(texts.map((text) => text.slice(4, 7))).toEqual(["230", "210"]);
    expect(texts[0]?.split("\r\n").slice(1)).toEqual([
      "<Document><InSecAcctInf><GuarAcctBsSgmt><InfRecType>230</InfRecType><AcctType>G1</AcctType>" +
        "<AcctCode>N00000000H0001GU2024010500000001</AcctCode><RptDate>2024-01-05</RptDate>" +
        "<RptDateCode>10</RptDateCode><Name>示例甲</Name><IDType>10</IDType><IDNum>999999199001010016</IDNum>" +
        "<MngmtOrgCode>N00000000H0001</MngmtOrgCode></GuarAcctBsSgmt><GuarAcctBsInfSgmt><BusiLines>1</BusiLines>" +
        "<BusiDtilLines>01</BusiDtilLines><OpenDate>2024-01-05</OpenDate><AcctCredLine>12001</AcctCredLine>" +
        "<Cy>CNY</Cy><DueDate>2025-01-05</DueDate><GuarMode>0</GuarMode><OthRepyGuarWay>0</OthRepyGuarWay>" +
        "<SecDep>10</SecDep><CtrctTxtCd></CtrctTxtCd></GuarAcctBsInfSgmt><GuarRltRepymtInfSgmt>" +
        "<AcctStatus>1</AcctStatus><LoanAmt>12001</LoanAmt><RepayPrd>2024-01-05</RepayPrd><FiveCate>1</FiveCate>" +
        "<FiveCateAdjDate>2024-01-05</FiveCateAdjDate><RiEx></RiEx><CompAdvFlag>0</CompAdvFlag><CloseDate></CloseDate>" +
        "</GuarRltRepymtInfSgmt></InSecAcctInf></Document>",
      "",
    ]);
  });

  test("what cannot be given as asked is refused; claims and guarantees are among the products", async () => {
    const status = async (terms: object): Promise<number> =>
      (await driver.call("POST", "/accounts", { clientRef: "g", openedAt: opened, borrower, terms })).status;
    expect(await status(guaranteeTermsWith({ dueDate: "2024-01-05" }))).toBe(422);
    expect(await status(guaranteeTermsWith({ openDate: "2024-01-04" }))).toBe(422);
    expect(await status({ ...guaranteeTermsWith(), guarMode: "1" })).toBe(400);
    expect(await status({ ...guaranteeTermsWith(), depositPercent: 101 })).toBe(400);
    expect(await status(guaranteeTermsWith({ product: "G2", busiLines: "2", busiDtlLines: "08" }))).toBe(201);
    const { products } = (await driver.call("GET", "/capabilities")).body as Capabilities;
    expect(products).toEqual(expect.arrayContaining(["D1", "R4", "C1", "G1", "G2"]));
  });

  test("on the day of giving only its category is taken, and told with it", async () => {
    const { accountId } = await openPlain(driver, guaranteeTermsWith());
    expect(await post(accountId, "2024-01-05", covers(100))).toBe(422);
    expect(await post(accountId, "2024-01-05", paid(100))).toBe(422);
    expect(await post(accountId, "2024-01-05", { type: "guarantee-end" })).toBe(422);
    expect(await post(accountId, "2024-01-05", classed("2"))).toBe(201);
    await driver.clock(shanghai("2024-01-07"));
    expect(await told()).toEqual(["2024-01-05 10 1 12000 2024-01-05 2 2024-01-05 0"]);
  });
});

describe("changes (L41)", () => {
  test("30 for what is covered, 40 for the category or its confirmation, one record a day", async () => {
    const { accountId } = await openPlain(driver, guaranteeTermsWith());
    expect(await post(accountId, "2024-02-05", covers(1_100_000))).toBe(201);
    expect(await post(accountId, "2024-02-05", covers(1_050_050))).toBe(201);
    expect(await post(accountId, "2024-02-20", classed("1"))).toBe(201);
    expect(await post(accountId, "2024-03-01", classed("3"))).toBe(201);
    expect(await post(accountId, "2024-03-04", paid(50_000))).toBe(201);
    expect(await post(accountId, "2024-03-04", classed("4"))).toBe(201);
    expect(await post(accountId, "2024-03-05", covers(900_000))).toBe(201);
    await driver.clock(shanghai("2024-06-01"));
    expect(await told()).toEqual([
      "2024-01-05 10 1 12000 2024-01-05 1 2024-01-05 0",
      "2024-02-05 30 1 10501 2024-02-05 1 2024-01-05 0",
      "2024-02-20 40 1 10501 2024-02-05 1 2024-02-20 0",
      "2024-03-01 40 1 10501 2024-02-05 3 2024-03-01 0",
      "2024-03-04 30 1 10001 2024-03-04 4 2024-03-04 1",
      "2024-03-05 30 1 9000 2024-03-05 4 2024-03-04 1",
    ]);
    const [first, ...later] = await driver.records();
    expect([first?.has("DueDate"), ...later.map((record) => record.has("DueDate"))]).toEqual([
      true,
      ...later.map(() => false),
    ]);
  });

  test("refused: no less, nothing, more than is covered, events of other products and after the fact", async () => {
    const { accountId } = await openPlain(driver, guaranteeTermsWith());
    for (const event of [
      covers(1_200_000),
      covers(0),
      paid(1_200_001),
      { type: "repayment", amount: 1 },
      { type: "relief", amount: 1 },
      { type: "reversal", of: "nothing" },
      { type: "limit-change", limit: 1 },
      { ...covers(1), effectiveDate: "2024-01-07" },
    ]) {
      expect([event, await post(accountId, "2024-01-08", event)]).toEqual([event, 422]);
    }
    const { accountId: loan } = await driver.open(termsWith({ openDate: "2024-01-08" }), shanghai("2024-01-08"));
    expect(await post(loan, "2024-01-08", paid(1))).toBe(422);
    await driver.clock(shanghai("2024-01-10"));
    expect((await told()).filter((line) => line.includes("12000 2024-01-05"))).toHaveLength(1);
  });
});

describe("the end (L42)", () => {
  test("with the due date, on which nothing is taken any more", async () => {
    const { accountId } = await openPlain(driver, guaranteeTermsWith({ dueDate: "2024-03-05" }));
    expect(await post(accountId, "2024-03-04", classed("2"))).toBe(201);
    expect(await post(accountId, "2024-03-05", classed("3"))).toBe(409);
    expect(await post(accountId, "2024-03-05", { type: "guarantee-end" })).toBe(409);
    await driver.clock(shanghai("2024-06-01"));
    expect((await told()).slice(1)).toEqual([
      "2024-03-04 40 1 12000 2024-01-05 2 2024-03-04 0",
      "2024-03-05 20 2 0 2024-03-05 2 2024-03-04 0 2024-03-05",
    ]);
  });

  test("with a compensation that leaves nothing, and nothing else as of that day", async () => {
    const { accountId } = await openPlain(driver, guaranteeTermsWith());
    expect(await post(accountId, "2024-03-04", classed("4"))).toBe(201);
    expect(await post(accountId, "2024-03-04", paid(200_000))).toBe(201);
    expect(await post(accountId, "2024-03-04", paid(1_000_000))).toBe(201);
    expect(await post(accountId, "2024-03-04", classed("5"))).toBe(409);
    await driver.clock(shanghai("2025-02-01"));
    expect((await told()).slice(1)).toEqual(["2024-03-04 20 2 0 2024-03-04 4 2024-03-04 1 2024-03-04"]);
  });

  test("by release", async () => {
    const { accountId } = await openPlain(driver, guaranteeTermsWith());
    expect(await post(accountId, "2024-02-05", covers(600_000))).toBe(201);
    expect(await post(accountId, "2024-03-04", { type: "guarantee-end" })).toBe(201);
    expect(await post(accountId, "2024-03-04", { type: "guarantee-end" })).toBe(409);
    await driver.clock(shanghai("2025-02-01"));
    expect((await told()).at(-1)).toBe("2024-03-04 20 2 0 2024-03-04 1 2024-01-05 0 2024-03-04");
  });
});
