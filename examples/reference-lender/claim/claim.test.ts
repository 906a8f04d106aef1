import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { claimTermsWith, happen, openPlain } from "../plain/testing.js";
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
const pay = (amount: number): Readonly<Record<string, unknown>> => ({ type: "repayment", amount });
const inKind = (amount: number): Readonly<Record<string, unknown>> => ({ type: "repayment-in-kind", amount });
const relief = (amount: number): Readonly<Record<string, unknown>> => ({ type: "relief", amount });
const sale = { type: "claim-transfer", how: "sale", price: 123_456 } as const;

/** The records that were made, one line each, without the segment B that is the same in all. */
async function lines(): Promise<string[]> {
  return (await driver.texts()).flatMap((text) => text.split("\r\n").slice(1, -1));
}

/** RptDate, code, AcctStatus, AcctBal, LatRpyAmt, LatRpyDate and CloseDate of each record, and the groups of its K. */
async function told(): Promise<string[]> {
  return (await lines()).map((xml) => {
    const tags = ["RptDate", "RptDateCode", "AcctStatus", "AcctBal", "LatRpyAmt", "LatRpyDate", "CloseDate"];
    const items = tags.map((tag) => new RegExp(`<${tag}>([^<]*)<`, "u").exec(xml)?.[1]);
    const special =
      /<ChanTranType>(\d+)<\/ChanTranType><TranDate>([^<]*)<\/TranDate><TranAmt>(\d+)<\/TranAmt><DueTranMon>0</gu;
    const groups = [...xml.matchAll(special)].map(
      ([, type, date, amount]) => `K${type ?? ""} ${date ?? ""} ${amount ?? ""}`,
    );
    return [...items, ...groups].filter((item) => item !== "").join(" ");
  });
}

describe("taking over (L37)", () => {
  test("one record of segments B, C, G and J, in the file of the day's loans", async () => {
    const { accountId, bureauAccountCode } = await openPlain(driver, claimTermsWith({ amount: 500_050 }));
    expect([accountId, bureauAccountCode]).toEqual(["K00000001", "N00000000H0001CC2024010500000001"]);
    await driver.open(termsWith(), opened);
    await driver.clock(shanghai("2024-01-07"));
    const texts = await driver.texts();
    expect(texts).toHaveLength(1);
    expect(texts[0]?.split("\r\n").filter((line) => line.includes("<AcctType>C1<"))).toEqual([
      "<Document><InAcctInf><AcctBsSgmt><InfRecType>210</InfRecType><AcctType>C1</AcctType>" +
        "<AcctCode>N00000000H0001CC2024010500000001</AcctCode><RptDate>2024-01-05</RptDate>" +
        "<RptDateCode>10</RptDateCode><Name>示例甲</Name><IDType>10</IDType><IDNum>999999199001010016</IDNum>" +
        "<MngmtOrgCode>N00000000H0001</MngmtOrgCode></AcctBsSgmt><AcctBsInfSgmt><BusiLines>5</BusiLines>" +
        "<BusiDtlLines>A1</BusiDtlLines><OpenDate>2024-01-05</OpenDate><Cy>CNY</Cy><LoanAmt>5001</LoanAmt>" +
        "</AcctBsInfSgmt><OrigCreditorInfSgmt><InitCredName>示例银行</InitCredName><InitCredOrgNm></InitCredOrgNm>" +
        "<OrigDbtCate>1</OrigDbtCate><InitRpySts>3</InitRpySts></OrigCreditorInfSgmt><AcctDbtInfSgmt>" +
        "<AcctStatus>1</AcctStatus><AcctBal>5001</AcctBal><LatRpyAmt>0</LatRpyAmt><LatRpyDate>2024-01-05</LatRpyDate>" +
        "<CloseDate></CloseDate></AcctDbtInfSgmt></InAcctInf></Document>",
    ]);
  });

  test("a compensated claim of a known creditor", async () => {
    const known = { origin: "compensated", initialCreditorCode: "91110000600007326J" } as const;
    await openPlain(driver, claimTermsWith(known));
    await driver.clock(shanghai("2024-01-07"));
    const [record] = await driver.records();
    const tags = ["BusiLines", "BusiDtlLines", "InitCredOrgNm"];
    expect(tags.map((tag) => record?.get(tag))).toEqual(["6", "B1", "91110000600007326J"]);
  });

  test("what cannot be taken over as asked is refused; a repeated call is answered as before", async () => {
    const status = async (terms: object, more: object = {}): Promise<number> => {
      const request = { clientRef: "c", openedAt: opened, borrower, terms, ...more };
      return (await driver.call("POST", "/accounts", request)).status;
    };
    expect(await status(claimTermsWith({ openDate: "2024-01-06" }))).toBe(422);
    expect(await status(claimTermsWith({ openDate: "2024-02-30" }))).toBe(422);
    expect(await status(claimTermsWith({ amount: 0 }))).toBe(422);
    expect(await status(claimTermsWith(), { under: "C00000001" })).toBe(422);
    expect(await status({ ...claimTermsWith(), origin: "found" })).toBe(400);
    expect(await status({ ...claimTermsWith(), statusAtTransfer: "8" })).toBe(400);
    expect(await status(claimTermsWith())).toBe(201);
    expect(await status(claimTermsWith())).toBe(201);
    expect(await status(claimTermsWith({ amount: 1 }))).toBe(422);
    await driver.clock(shanghai("2024-01-07"));
    expect(await lines()).toHaveLength(1);
  });
});

describe("recovery (L38)", () => {
  test("a record of code 40 for each day on which something came in, and for no other", async () => {
    const { accountId } = await openPlain(driver, claimTermsWith());
    expect(await post(accountId, "2024-01-08", pay(10_050))).toBe(201);
    expect(await post(accountId, "2024-01-08", pay(20_000))).toBe(201);
    expect(await post(accountId, "2024-03-01", pay(5000))).toBe(201);
    await driver.clock(shanghai("2024-06-01"));
    expect(await told()).toEqual([
      "2024-01-05 10 1 5000 0 2024-01-05",
      "2024-01-08 40 1 4700 301 2024-01-08",
      "2024-03-01 40 1 4650 50 2024-03-01",
    ]);
  });

  test("what is received on the day of taking over stands in its record, an asset as K 3", async () => {
    const { accountId } = await openPlain(driver, claimTermsWith());
    expect(await post(accountId, "2024-01-05", pay(10_000))).toBe(201);
    expect(await post(accountId, "2024-01-05", inKind(20_000))).toBe(201);
    expect(await post(accountId, "2024-01-05", relief(1))).toBe(422);
    expect(await post(accountId, "2024-01-05", pay(470_000))).toBe(422);
    await driver.clock(shanghai("2024-01-07"));
    expect(await told()).toEqual(["2024-01-05 10 1 4700 300 2024-01-05 K3 2024-01-05 200"]);
  });

  test("assets in the record of their day, what was let go in the next one; one group for each type and day", async () => {
    const { accountId } = await openPlain(driver, claimTermsWith());
    expect(await post(accountId, "2024-01-08", relief(10_000))).toBe(201);
    expect(await post(accountId, "2024-01-08", relief(5000))).toBe(201);
    expect(await post(accountId, "2024-01-10", relief(1000))).toBe(201);
    expect(await post(accountId, "2024-01-12", inKind(30_000))).toBe(201);
    expect(await post(accountId, "2024-01-12", inKind(30_000))).toBe(201);
    expect(await post(accountId, "2024-01-15", pay(4000))).toBe(201);
    await driver.clock(shanghai("2024-01-20"));
    expect((await told()).slice(1)).toEqual([
      "2024-01-12 40 1 4240 600 2024-01-12 K11 2024-01-08 150 K11 2024-01-10 10 K3 2024-01-12 600",
      "2024-01-15 40 1 4200 40 2024-01-15",
    ]);
  });

  test("refused: too much, events of other products, what is told late, a reversal of nothing", async () => {
    const { accountId } = await openPlain(driver, claimTermsWith());
    expect(await post(accountId, "2024-01-08", pay(500_001))).toBe(422);
    expect(await post(accountId, "2024-01-08", relief(500_001))).toBe(422);
    expect(await post(accountId, "2024-01-08", inKind(500_001))).toBe(422);
    expect(await post(accountId, "2024-01-08", { ...pay(100), eventId: "p" })).toBe(201);
    expect(await post(accountId, "2024-01-08", { type: "reversal", of: "q" })).toBe(422);
    expect(await post(accountId, "2024-01-09", { ...pay(100), effectiveDate: "2024-01-08" })).toBe(422);
    expect(await post(accountId, "2024-01-09", { type: "compensation", amount: 1 })).toBe(422);
    expect(await post(accountId, "2024-01-09", { type: "write-off" })).toBe(422);
    expect(await post(accountId, "2024-01-09", { ...pay(100), eventId: "p" })).toBe(422);
    expect(await post("K00000009", "2024-01-09", pay(100))).toBe(404);
    await driver.clock(shanghai("2024-01-12"));
    expect((await told()).slice(1)).toEqual(["2024-01-08 40 1 4999 1 2024-01-08"]);
  });
});

describe("the end (L39)", () => {
  test("with the day at whose end nothing is owed any more", async () => {
    const { accountId } = await openPlain(driver, claimTermsWith());
    expect(await post(accountId, "2024-01-08", pay(100_000))).toBe(201);
    expect(await post(accountId, "2024-02-08", pay(100_000))).toBe(201);
    expect(await post(accountId, "2024-02-08", pay(300_000))).toBe(201);
    expect(await post(accountId, "2024-02-08", pay(1))).toBe(409);
    expect(await post(accountId, "2024-02-10", sale)).toBe(409);
    await driver.clock(shanghai("2024-04-01"));
    expect((await told()).slice(1)).toEqual([
      "2024-01-08 40 1 4000 1000 2024-01-08",
      "2024-02-08 20 2 0 4000 2024-02-08 2024-02-08",
    ]);
  });

  test("by relief: what was received last stands", async () => {
    const { accountId } = await openPlain(driver, claimTermsWith());
    expect(await post(accountId, "2024-01-08", pay(100_000))).toBe(201);
    expect(await post(accountId, "2024-01-20", relief(400_000))).toBe(201);
    await driver.clock(shanghai("2024-02-01"));
    expect((await told()).at(-1)).toBe("2024-01-20 20 2 0 1000 2024-01-08 2024-01-20 K11 2024-01-20 4000");
  });

  test("by transfer, which is refused on the day of taking over", async () => {
    const { accountId } = await openPlain(driver, claimTermsWith());
    expect(await post(accountId, "2024-01-05", sale)).toBe(422);
    expect(await post(accountId, "2024-01-20", sale)).toBe(201);
    expect(await post(accountId, "2024-01-20", pay(1))).toBe(409);
    await driver.clock(shanghai("2024-02-01"));
    expect((await told()).at(-1)).toBe("2024-01-20 20 2 0 0 2024-01-05 2024-01-20 K13 2024-01-20 1235");
  });

  test("by carve-out on a day of payment", async () => {
    const { accountId } = await openPlain(driver, claimTermsWith());
    expect(await post(accountId, "2024-01-20", pay(200_000))).toBe(201);
    expect(await post(accountId, "2024-01-20", { ...sale, how: "carve-out" })).toBe(201);
    await driver.clock(shanghai("2024-02-01"));
    expect((await told()).slice(1)).toEqual(["2024-01-20 20 2 0 2000 2024-01-20 2024-01-20 K12 2024-01-20 1235"]);
  });
});
