import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { happen } from "../plain/testing.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { borrower, shanghai, TestDriver, termsWith } from "../testing.js";
import { mortgageWith, pledgeWith, secure } from "./testing.js";

let lender: ReferenceLender;
let driver: TestDriver;

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "pull" });
  driver = new TestDriver((await lender.listen()).url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

beforeEach(async () => {
  await driver.reset(shanghai("2024-01-05", "09:00:00"));
});

/** As-of date, code, status and what the things are worth, of each record 510 so far. */
async function told(): Promise<string[]> {
  const records = (await driver.texts()).flatMap((text) => text.split("\r\n").slice(1, -1));
  return records.map((xml) => {
    const all = (tag: string): string[] =>
      [...xml.matchAll(new RegExp(`<${tag}>([^<]*)<`, "gu"))].map((m) => m[1] ?? "");
    return ["RptDate", "RptDateCode", "CcStatus", "PleValue", "ImpVal"].flatMap(all).join(" ");
  });
}

const value = (worth: number, item = 1) => ({ type: "collateral-value", item, value: worth });
const end = { type: "collateral-end" };

describe("what is told (clauses L60 to L62)", () => {
  test("a mortgage has segments B, C and E, in a file of its own type", async () => {
    const { bureauAccountCode } = await secure(driver, mortgageWith());
    await driver.clock(shanghai("2024-01-06", "09:00:00"));
    expect(bureauAccountCode).toBe("N00000000H0001MP2024010500000001");
    expect(await driver.texts()).toEqual([
      "A0505102.0.0  N00000000H00012024010600300000000001\r\n" +
        "<Document><MotgaCltalCtrctInf><MotgaCltalCtrctBsSgmt><InfRecType>510</InfRecType>" +
        "<CcCode>N00000000H0001MP2024010500000001</CcCode><RptDate>2024-01-05</RptDate><RptDateCode>10</RptDateCode>" +
        "<InfoIDType>1</InfoIDType><Name>示例甲</Name><CertType>10</CertType><CertNum>999999199001010016</CertNum>" +
        "<MngmtOrgCode>N00000000H0001</MngmtOrgCode></MotgaCltalCtrctBsSgmt>" +
        "<MotgaCltalBsInfSgmt><GuarType>1</GuarType><CcAmt>300000</CcAmt><Cy>CNY</Cy><CcValDate>2024-01-05</CcValDate>" +
        "<CcExpDate>2026-01-05</CcExpDate><MaxGuar>0</MaxGuar><CcStatus>1</CcStatus></MotgaCltalBsInfSgmt>" +
        "<MotgaProptInfSgmt><PleNm>1</PleNm><PleInf><PleType>11</PleType><MotgaProptIDType>1</MotgaProptIDType>" +
        "<PleCertID>FC-2024-0099</PleCertID><PleDistr></PleDistr><PleValue>450000</PleValue><PleCy>CNY</PleCy>" +
        "<ValOrgType></ValOrgType><ValDate></ValDate><PledgorType>1</PledgorType><PledgorName>示例甲</PledgorName>" +
        "<PleorCertType>10</PleorCertType><PleorCertNum>999999199001010016</PleorCertNum><PleDesc>抵押物1</PleDesc>" +
        "</PleInf></MotgaProptInfSgmt></MotgaCltalCtrctInf></Document>\r\n",
    ]);
  });

  test("a pledge has segment F with every thing, and MaxGuar 1 up to a maximum", async () => {
    await secure(driver, pledgeWith());
    await driver.clock(shanghai("2024-01-06", "09:00:00"));
    const [text = ""] = await driver.texts();
    expect(text).toContain("<GuarType>2</GuarType><CcAmt>9000</CcAmt>");
    expect(text).toContain("<MaxGuar>1</MaxGuar>");
    expect(text).toContain(
      "</MotgaCltalBsInfSgmt><CltalInfSgmt><ImpNm>2</ImpNm>" +
        "<ImpInf><ImpType>11</ImpType><ImpVal>5000</ImpVal><ImpCy>CNY</ImpCy><Ippc>1</Ippc><PawnName>示例甲</PawnName>" +
        "<PawnCertType>10</PawnCertType><PawnCertNum>999999199001010016</PawnCertNum></ImpInf>" +
        "<ImpInf><ImpType>15</ImpType><ImpVal>20000</ImpVal><ImpCy>CNY</ImpCy><Ippc>1</Ippc><PawnName>示例甲</PawnName>" +
        "<PawnCertType>10</PawnCertType><PawnCertNum>999999199001010016</PawnCertNum></ImpInf></CltalInfSgmt>",
    );
  });

  test("a value that is otherwise at the end of the day is told with code 30", async () => {
    const { accountId } = await secure(driver, pledgeWith());
    expect(await happen(driver, accountId, "2024-01-08", value(1_800_000, 2))).toBe(201);
    // There and back on one day: at its end nothing is otherwise.
    expect(await happen(driver, accountId, "2024-01-09", value(400_000))).toBe(201);
    expect(await happen(driver, accountId, "2024-01-09", value(500_000))).toBe(201);
    await driver.clock(shanghai("2024-03-01"));
    expect(await told()).toEqual(["2024-01-05 10 1 5000 20000", "2024-01-08 30 1 5000 18000"]);
  });

  test("a value of the day of effect or of the end is told by that day's own record", async () => {
    const { accountId } = await secure(driver, mortgageWith());
    expect(await happen(driver, accountId, "2024-01-05", value(46_000_000))).toBe(201);
    expect(await happen(driver, accountId, "2024-01-08", value(47_000_000))).toBe(201);
    expect(await happen(driver, accountId, "2024-01-08", end)).toBe(201);
    await driver.clock(shanghai("2026-03-01"));
    expect(await told()).toEqual(["2024-01-05 10 1 460000", "2024-01-08 20 2 470000"]);
  });

  test("with its expiry it is over", async () => {
    await secure(driver, mortgageWith({ expiryDate: "2024-01-10" }));
    await driver.clock(shanghai("2024-03-01"));
    expect(await told()).toEqual(["2024-01-05 10 1 450000", "2024-01-10 20 2 450000"]);
  });
});

const house = { kind: "11", value: 1_000 };

describe("what is refused", () => {
  test.each([
    [{ effectiveDate: "2024-01-06" }],
    [{ expiryDate: "2024-01-05" }],
    [{ expiryDate: "2024-02-30" }],
    [{ kind: "pledge" as const }],
    [{ items: [house, house] }],
  ])("an opening with %j (L60)", async (changes) => {
    const terms = mortgageWith(changes);
    const request = { clientRef: "a", openedAt: shanghai("2024-01-05", "09:00:00"), borrower, terms };
    expect(await driver.call("POST", "/accounts", request)).toMatchObject({ status: 422 });
  });

  test("the value in force, an item that is not there, an end on the day of effect, other events: 422 (L61, L62)", async () => {
    const { accountId } = await secure(driver, mortgageWith());
    expect(await happen(driver, accountId, "2024-01-05", end)).toBe(422);
    expect(await happen(driver, accountId, "2024-01-08", value(45_000_000))).toBe(422);
    expect(await happen(driver, accountId, "2024-01-08", value(1, 2))).toBe(422);
    expect(await happen(driver, accountId, "2024-01-08", { type: "repayment", amount: 100 })).toBe(422);
    expect(await happen(driver, accountId, "2024-01-08", { type: "identity-correction", borrower })).toBe(422);
    expect(await happen(driver, accountId, "2024-01-08", { type: "reversal", of: "x" })).toBe(422);
    expect(await happen(driver, accountId, "2024-01-08", { type: "relative", relative: borrower, relation: "1" })).toBe(
      422,
    );
  });

  test("every event after the end and on the day of expiry: 409 (L62)", async () => {
    const ended = await secure(driver, mortgageWith(), "ended");
    const expired = await secure(driver, mortgageWith({ expiryDate: "2024-01-10" }), "expired");
    expect(await happen(driver, ended.accountId, "2024-01-08", end)).toBe(201);
    expect(await happen(driver, ended.accountId, "2024-01-08", value(1))).toBe(409);
    expect(await happen(driver, ended.accountId, "2024-01-09", end)).toBe(409);
    expect(await happen(driver, expired.accountId, "2024-01-10", value(1))).toBe(409);
    expect(await happen(driver, expired.accountId, "2024-01-10", end)).toBe(409);
  });

  test("its events on a loan: 422", async () => {
    const { accountId } = await driver.open(termsWith(), shanghai("2024-01-05", "09:00:00"));
    expect(await happen(driver, accountId, "2024-01-08", value(1))).toBe(422);
    expect(await happen(driver, accountId, "2024-01-08", end)).toBe(422);
  });
});

test("a loan tells the contract in segment E, after the contract, and goes on when it ends (L63, L70)", async () => {
  const { accountId, bureauAccountCode } = await secure(driver, mortgageWith());
  const { reporting } = termsWith();
  await driver.open(
    termsWith({ reporting: { ...reporting, guarMode: "2", collateralContractCodes: [bureauAccountCode] } }),
    shanghai("2024-01-05", "09:00:00"),
  );
  expect(await happen(driver, accountId, "2024-01-08", end)).toBe(201);
  await driver.clock(shanghai("2024-02-12"));
  const records = (await driver.texts()).map((text) => text.split("\r\n")[1] ?? "");
  expect(records.map((xml) => /<InfRecType>(\d+)</u.exec(xml)?.[1])).toEqual(["510", "210", "510", "210"]);
  expect(records[1]).toContain(
    "<MotgaCltalCtrctInfSgmt><CcNm>1</CcNm><CccInf><Ccc>N00000000H0001MP2024010500000001</Ccc></CccInf></MotgaCltalCtrctInfSgmt>",
  );
});
