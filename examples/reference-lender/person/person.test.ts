import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { happen } from "../plain/testing.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { borrower, shanghai, TestDriver, termsWith } from "../testing.js";
import { detailsWith, inShort, other, passport, personWith, register } from "./testing.js";

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

async function told(): Promise<string[]> {
  return (await driver.texts()).flatMap((text) => text.split("\r\n").slice(1, -1)).map(inShort);
}

const at = { status: "9" };
const first = [
  "Sex=9 DOB=1990-01-01 Nation=991 CellPhone=13800000000 FcsInfoUpDate=2024-01-05",
  "MariStatus=10 SpsInfoUpDate=2024-01-05 EduLevel=20 AcaDegree=4 EduInfoUpDate=2024-01-05",
  "EmpStatus=70 OctpnInfoUpDate=2024-01-05 ResiStatus=9 ResiInfoUpDate=2024-01-05",
  "MailAddr=示例路1号 MailPc=100000 MlgInfoUpDate=2024-01-05",
].join(" ");

/** A soldier (X) at a foreign company (30). */
const soldier = {
  name: "示例公司",
  kind: "30",
  industry: "C",
  occupation: "X",
  title: "9",
  technicalTitle: "9",
} as const;

describe("registration (L64)", () => {
  test("B and six segments, in a file of template 10; the source has 20 characters", async () => {
    const { bureauAccountCode } = await register(driver, personWith());
    await driver.clock(shanghai("2024-01-06", "09:00:00"));
    expect(bureauAccountCode).toBe("N00000000H0001000001");
    expect(await driver.texts()).toEqual([
      "A0501102.0.010N00000000H00012024010600300000000001\r\n" +
        "<Document><InBasInf><BsSgmt><InfRecType>110</InfRecType><Name>示例甲</Name><IDType>10</IDType>" +
        "<IDNum>999999199001010016</IDNum><InfSurcCode>N00000000H0001000001</InfSurcCode><RptDate>2024-01-05</RptDate>" +
        "<RptDateCode>10</RptDateCode><Cimoc>N00000000H0001</Cimoc><CustomerType>11</CustomerType></BsSgmt>" +
        "<FcsInfSgmt><Sex>9</Sex><DOB>1990-01-01</DOB><Nation>991</Nation><HouseAdd></HouseAdd><HhDist></HhDist>" +
        "<CellPhone>13800000000</CellPhone><Email></Email><FcsInfoUpDate>2024-01-05</FcsInfoUpDate></FcsInfSgmt>" +
        "<SpsInfSgmt><MariStatus>10</MariStatus><SpsInfoUpDate>2024-01-05</SpsInfoUpDate></SpsInfSgmt>" +
        "<EduInfSgmt><EduLevel>20</EduLevel><AcaDegree>4</AcaDegree><EduInfoUpDate>2024-01-05</EduInfoUpDate></EduInfSgmt>" +
        "<OctpnInfSgmt><EmpStatus>70</EmpStatus><OctpnInfoUpDate>2024-01-05</OctpnInfoUpDate></OctpnInfSgmt>" +
        "<RedncInfSgmt><ResiStatus>9</ResiStatus><ResiAddr></ResiAddr><ResiPc></ResiPc><ResiDist></ResiDist>" +
        "<HomeTel></HomeTel><ResiInfoUpDate>2024-01-05</ResiInfoUpDate></RedncInfSgmt>" +
        "<MlgInfSgmt><MailAddr>示例路1号</MailAddr><MailPc>100000</MailPc><MailDist></MailDist>" +
        "<MlgInfoUpDate>2024-01-05</MlgInfoUpDate></MlgInfSgmt></InBasInf></Document>\r\n",
    ]);
  });

  test("a married employee with an income: the elements of S1100101 and S1100102, and segment IncInf", async () => {
    const employer = {
      name: "示例学校",
      kind: "10",
      industry: "P",
      occupation: "1",
      title: "2",
      technicalTitle: "1",
    } as const;
    const details = detailsWith({
      marriage: { status: "21", spouse: { idType: other.idType, idNum: other.idNum } },
      occupation: { status: "13", employer },
      income: { ownWord: 240_000, taxed: 216_000 },
    });
    await register(driver, personWith({ details }));
    await driver.clock(shanghai("2024-01-06", "09:00:00"));
    const [text = ""] = await driver.texts();
    expect(text).toContain(
      "<MariStatus>21</MariStatus><SpoName></SpoName><SpoIDType>10</SpoIDType><SpoIDNum>999999199102020029</SpoIDNum>" +
        "<SpoTel></SpoTel><SpsCmpyNm></SpsCmpyNm><SpsInfoUpDate>",
    );
    expect(text).toContain(
      "<EmpStatus>13</EmpStatus><CpnName>示例学校</CpnName><CpnType>10</CpnType><Industry>P</Industry><CpnAddr></CpnAddr>" +
        "<CpnPc></CpnPc><CpnDist></CpnDist><CpnTEL></CpnTEL><Occupation>1</Occupation><Title>2</Title>" +
        "<TechTitle>1</TechTitle><WorkStartDate></WorkStartDate><OctpnInfoUpDate>",
    );
    expect(text).toContain(
      "</MlgInfSgmt><IncInfSgmt><AnnlInc>240000</AnnlInc><TaxIncome>216000</TaxIncome>" +
        "<IncInfoUpDate>2024-01-05</IncInfoUpDate></IncInfSgmt>",
    );
  });

  test.each([
    [personWith({ registeredOn: "2024-01-06" })],
    [personWith({ details: detailsWith({ basics: { sex: "1", birthDate: "2024-02-30", nation: "CHN" } }) })],
    [personWith({ details: detailsWith({ occupation: { status: "13" } }) })],
    [personWith({ details: detailsWith({ marriage: { status: "21" } }) })],
    [personWith({ details: detailsWith({ education: { level: "70", degree: "4" } }) })],
    [personWith({ details: detailsWith({ occupation: { status: "13", employer: soldier } }) })],
    [personWith({ details: detailsWith({ marriage: { status: "10", spouse: { idType: "10", idNum: "1" } } }) })],
  ])("what no record can tell is refused (%#)", async (terms) => {
    const request = { clientRef: "a", openedAt: shanghai("2024-01-05", "09:00:00"), borrower, terms };
    expect(await driver.call("POST", "/accounts", request)).toMatchObject({ status: 422 });
  });

  test("one person of one name and document is registered once; another source for another person", async () => {
    await register(driver, personWith());
    const again = { clientRef: "b", openedAt: shanghai("2024-01-05", "09:00:00"), borrower, terms: personWith() };
    expect(await driver.call("POST", "/accounts", again)).toMatchObject({ status: 422 });
    expect(await register(driver, personWith(), other, "c")).toMatchObject({
      bureauAccountCode: "N00000000H0001000002",
    });
  });
});

describe("what becomes known (L65 to L68)", () => {
  test("a change is told with the segments given that day, their values at its end and that day as update date", async () => {
    const { accountId } = await register(driver, personWith());
    const moved = { status: "5", address: "示例路9号" };
    expect(await happen(driver, accountId, "2024-01-05", { type: "customer-change", details: { residence: at } })).toBe(
      201,
    );
    expect(await happen(driver, accountId, "2024-01-08", { type: "customer-change", details: { residence: at } })).toBe(
      201,
    );
    const income = { ownWord: 1, taxed: 0 };
    expect(
      await happen(driver, accountId, "2024-01-08", { type: "customer-change", details: { residence: moved, income } }),
    ).toBe(201);
    await driver.clock(shanghai("2024-03-01"));
    expect(await told()).toEqual([
      `110 2024-01-05 10 ${first}`,
      "110 2024-01-08 20 ResiStatus=5 ResiAddr=示例路9号 ResiInfoUpDate=2024-01-08 AnnlInc=1 TaxIncome=0 IncInfoUpDate=2024-01-08",
    ]);
  });

  test("a document is told with the registration, and whenever it is renewed, whatever that says", async () => {
    const document = { from: "2015-01-01", until: "2035-01-01", issuer: "示例公安局" };
    const { accountId } = await register(driver, personWith({ document }));
    expect(await happen(driver, accountId, "2024-01-08", { type: "document-renewed", document })).toBe(201);
    const longer = { until: "2045-01-01" };
    expect(await happen(driver, accountId, "2024-01-09", { type: "document-renewed", document: longer })).toBe(201);
    await driver.clock(shanghai("2024-03-01"));
    expect(await told()).toEqual([
      `110 2024-01-05 10 ${first}`,
      "130 2024-01-05 IDEfctDate=2015-01-01 IDDueDate=2035-01-01 IDOrgName=示例公安局",
      "130 2024-01-08 IDEfctDate=2015-01-01 IDDueDate=2035-01-01 IDOrgName=示例公安局",
      "130 2024-01-09 IDDueDate=2045-01-01",
    ]);
    expect((await driver.texts())[1]).toContain(
      "<Document><InIDEfctInf><InfRecType>130</InfRecType><Name>示例甲</Name><IDType>10</IDType>" +
        "<IDNum>999999199001010016</IDNum><InfSurcCode>N00000000H0001000001</InfSurcCode>" +
        "<IDEfctDate>2015-01-01</IDEfctDate><IDDueDate>2035-01-01</IDDueDate><IDOrgName>示例公安局</IDOrgName><IDDist></IDDist>" +
        "<Cimoc>N00000000H0001</Cimoc><RptDate>2024-01-05</RptDate></InIDEfctInf></Document>",
    );
  });

  test("a second document is told by a 140, and by segment IDInf of the next 110", async () => {
    const { accountId } = await register(driver, personWith());
    expect(
      await happen(driver, accountId, "2024-01-08", { type: "second-document", other: passport, void: true }),
    ).toBe(422);
    expect(await happen(driver, accountId, "2024-01-08", { type: "second-document", other: passport })).toBe(201);
    expect(await happen(driver, accountId, "2024-01-09", { type: "customer-change", details: { residence: at } })).toBe(
      201,
    );
    expect(
      await happen(driver, accountId, "2024-01-10", { type: "second-document", other: passport, void: true }),
    ).toBe(201);
    expect(
      await happen(driver, accountId, "2024-01-11", { type: "second-document", other: passport, void: true }),
    ).toBe(422);
    expect(await happen(driver, accountId, "2024-01-11", { type: "customer-change", details: { residence: at } })).toBe(
      201,
    );
    await driver.clock(shanghai("2024-03-01"));
    const same = "OthName=示例甲 OthIDType=2 OthIDNum=CHN000000001";
    expect(await told()).toEqual([
      `110 2024-01-05 10 ${first}`,
      `140 2024-01-08 ${same} OthAssFlg=1`,
      "110 2024-01-09 20 IDNm=1 Alias=示例甲 OthIDType=2 OthIDNum=CHN000000001 IDInfoUpDate=2024-01-08 ResiStatus=9 ResiInfoUpDate=2024-01-09",
      `140 2024-01-10 ${same} OthAssFlg=0`,
      "110 2024-01-11 20 ResiStatus=9 ResiInfoUpDate=2024-01-11",
    ]);
  });

  test("relatives are told by a 120 each; of one day the last word on one counts", async () => {
    const { accountId } = await register(driver, personWith());
    const wife = { type: "relative", relative: other, relation: "1" };
    const child = {
      type: "relative",
      relative: { ...other, name: "示例丁", idNum: "999999201503030025" },
      relation: "2",
    };
    expect(await happen(driver, accountId, "2024-01-08", { ...wife, void: true })).toBe(422);
    expect(await happen(driver, accountId, "2024-01-08", wife)).toBe(201);
    expect(await happen(driver, accountId, "2024-01-08", { ...child, relation: "3" })).toBe(201);
    expect(await happen(driver, accountId, "2024-01-08", child)).toBe(201);
    expect(await happen(driver, accountId, "2024-01-09", { ...wife, void: true })).toBe(201);
    await driver.clock(shanghai("2024-03-01"));
    const [, ...family] = await told();
    expect(family).toEqual([
      "120 2024-01-08 FamMemName=示例丙 FamMemCertType=10 FamMemCertNum=999999199102020029 FamRel=1 FamRelaAssFlag=1",
      "120 2024-01-08 FamMemName=示例丁 FamMemCertType=10 FamMemCertNum=999999201503030025 FamRel=2 FamRelaAssFlag=1",
      "120 2024-01-09 FamMemName=示例丙 FamMemCertType=10 FamMemCertNum=999999199102020029 FamRel=1 FamRelaAssFlag=0",
    ]);
  });

  test("what cannot be is refused", async () => {
    const { accountId } = await register(driver, personWith());
    const on = (event: Record<string, unknown>) => happen(driver, accountId, "2024-01-08", event);
    expect(await on({ type: "customer-change", details: {} })).toBe(422);
    expect(await on({ type: "customer-change", details: { occupation: { status: "13" } } })).toBe(422);
    expect(await on({ type: "second-document", other: borrower })).toBe(422);
    expect(await on({ type: "relative", relative: { ...borrower, name: "示例乙" }, relation: "1" })).toBe(422);
    expect(await on({ type: "repayment", amount: 100 })).toBe(422);
    expect(await on({ type: "identity-correction", borrower: other })).toBe(422);
    const { accountId: loan } = await driver.open(termsWith({ openDate: "2024-01-08" }), shanghai("2024-01-08"));
    expect(await happen(driver, loan, "2024-01-09", { type: "relative", relative: other, relation: "1" })).toBe(422);
  });
});

describe("withdrawal (L69)", () => {
  test("a 134 and a 114 of the day; what else was owed as of it is not, and nothing happens any more", async () => {
    const { accountId } = await register(driver, personWith({ document: { until: "2035-01-01" } }));
    expect(await happen(driver, accountId, "2024-01-05", { type: "void" })).toBe(422);
    expect(await happen(driver, accountId, "2024-01-08", { type: "customer-change", details: { residence: at } })).toBe(
      201,
    );
    expect(await happen(driver, accountId, "2024-01-08", { type: "void" })).toBe(201);
    expect(await happen(driver, accountId, "2024-01-08", { type: "void" })).toBe(409);
    expect(await happen(driver, accountId, "2024-01-09", { type: "customer-change", details: { residence: at } })).toBe(
      409,
    );
    await driver.clock(shanghai("2024-03-01"));
    expect((await told()).slice(2)).toEqual(["134", "114"]);
    const texts = await driver.texts();
    expect(texts[2]).toContain("A0501342.0.0  N00000000H000120240109");
    expect(texts[3]).toContain(
      "<Document><InBsInfDlt><InfRecType>114</InfRecType><Name>示例甲</Name><IDType>10</IDType>" +
        "<IDNum>999999199001010016</IDNum><InfSurcCode>N00000000H0001000001</InfSurcCode></InBsInfDlt></Document>",
    );
  });

  test("a document that was never told is not deleted", async () => {
    const { accountId } = await register(driver, personWith());
    const document = { until: "2035-01-01" };
    expect(await happen(driver, accountId, "2024-01-08", { type: "document-renewed", document })).toBe(201);
    expect(await happen(driver, accountId, "2024-01-08", { type: "void" })).toBe(201);
    await driver.clock(shanghai("2024-03-01"));
    expect((await told()).slice(1)).toEqual(["114"]);
  });
});

test("the files of a night go out with persons, lines and contracts first (L70)", async () => {
  await driver.open(termsWith(), shanghai("2024-01-05", "09:00:00"));
  const { accountId } = await register(driver, personWith({ document: { until: "2035-01-01" } }));
  expect(await happen(driver, accountId, "2024-01-05", { type: "second-document", other: passport })).toBe(201);
  expect(await happen(driver, accountId, "2024-01-05", { type: "relative", relative: other, relation: "1" })).toBe(201);
  await driver.clock(shanghai("2024-01-06", "09:00:00"));
  expect((await driver.texts()).map((text) => text.slice(4, 7))).toEqual(["110", "120", "130", "140", "210"]);
});
