import { describe, expect, it } from "vitest";
import { decodeRecord } from "../codec/decode-record.js";
import { receivedRecord } from "./received-record.js";

const arrival = { after: "2024-03-06T00:00:00.000+08:00", by: "2024-03-06T01:00:00.000+08:00" };

function read(root: string, inner: string): ReturnType<typeof receivedRecord> {
  const line = `<Document><${root}>${inner}</${root}></Document>`;
  return receivedRecord(decodeRecord(line, { file: "N.txt", line: 2 }), arrival, 7, []);
}

describe("what puts something right, as received", () => {
  it("212: account, segment, date of the record and month; what it holds counts as segments too", () => {
    const base =
      "<BsSgmt><InfRecType>212</InfRecType><ModRecCode> A1 </ModRecCode><RptDate>2024-02-15</RptDate>" +
      "<AcctType>D1</AcctType><MdfcSgmtCode>H</MdfcSgmtCode></BsSgmt>";
    const held = "<MdfcSgmt><AcctMthlyBlgInfSgmt><Month>2024-02</Month></AcctMthlyBlgInfSgmt></MdfcSgmt>";
    const record = read("InAcctMdfc", base + held);
    expect(record).toMatchObject({ recordType: "212", account: "A1", code: "H", asOf: "2024-02-15", month: "2024-02" });
    expect(record).toMatchObject({ kind: "correction", closes: false, introduces: false, person: "", sequence: 7 });
    expect([...record.segments]).toEqual(["BsSgmt", "MdfcSgmt", "MdfcSgmt.AcctMthlyBlgInfSgmt"]);
  });

  it("212 B: the person that it names", () => {
    const inner =
      "<BsSgmt><MdfcSgmtCode>B</MdfcSgmtCode></BsSgmt><MdfcSgmt><AcctBsSgmt><IDNum>X</IDNum></AcctBsSgmt></MdfcSgmt>";
    expect(read("InAcctMdfc", inner)).toMatchObject({ code: "B", person: "X", month: null });
  });

  it("213: segment and first day of its range, or the last where it has no first", () => {
    const dates = (from: string, to: string): string =>
      read(
        "InAcctDel",
        `<InfRecType>213</InfRecType><DelRecCode>A1</DelRecCode><DelSgmtCode>J</DelSgmtCode>` +
          `<DelStartDate>${from}</DelStartDate><DelEndDate>${to}</DelEndDate>`,
      ).asOf;
    expect([dates("2024-02-20", "2024-02-25"), dates("", "2024-02-25")]).toEqual(["2024-02-20", "2024-02-25"]);
  });

  it("214: the account and nothing else", () => {
    const record = read("InAcctEntDel", "<InfRecType>214</InfRecType><DelRecCode>A1</DelRecCode>");
    expect(record).toMatchObject({ recordType: "214", account: "A1", code: "", asOf: "", kind: "correction" });
    expect(record.fields.get("InAcctEntDel.DelRecCode")).toBe("A1");
  });
});

describe("what puts right a line, a guarantee or a contract, as received", () => {
  it("222 and 232 B: the person named in their own base segment", () => {
    const inner = (base: string): string =>
      `<BsSgmt><ModRecCode>A1</ModRecCode><RptDate>2024-02-15</RptDate><MdfcSgmtCode>B</MdfcSgmtCode></BsSgmt><MdfcSgmt><${base}><IDNum>X</IDNum></${base}></MdfcSgmt>`;
    const same = { account: "A1", code: "B", asOf: "2024-02-15", person: "X", kind: "correction", ofNewest: true };
    expect(read("InCtrctMdfc", inner("CtrctBsSgmt"))).toMatchObject({ recordType: "222", ...same });
    expect(read("InSecAcctMdfc", inner("GuarAcctBsSgmt"))).toMatchObject({ recordType: "232", ...same });
  });

  it("223 and 233: segment and day; 224, 234 and 514: all of it", () => {
    const dates = "<DelStartDate>2024-02-20</DelStartDate><DelEndDate>2024-02-20</DelEndDate>";
    const segment = `<DelRecCode>A1</DelRecCode><DelSgmtCode>D</DelSgmtCode>${dates}`;
    for (const root of ["InCtrctDel", "InSecAcctDel"]) {
      expect(read(root, segment)).toMatchObject({ account: "A1", code: "D", asOf: "2024-02-20", kind: "correction" });
    }
    for (const root of ["InCtrctEntDel", "InSecAcctEntDel", "MoCEntDel"]) {
      expect(read(root, "<DelRecCode>A1</DelRecCode>")).toMatchObject({ account: "A1", code: "", asOf: "" });
    }
  });

  it("221, 231 and 511: by the code that ends; of contracts a lender may tell more than the run knows", () => {
    const codes = "<OdBnesCode>A1</OdBnesCode><NwBnesCode>A2</NwBnesCode>";
    const own = ["InCtrctIDCagsInf", "InSecAcctIDCagsInf", "MoCIDCagsInf"].map((root) => {
      const record = read(root, codes);
      expect(record).toMatchObject({ account: "A1", code: "new", kind: "correction" });
      return record.ofOwnAccord;
    });
    expect(own).toEqual([undefined, undefined, true]);
    expect(read("MoCEntDel", "<DelRecCode>A1</DelRecCode>").ofOwnAccord).toBe(true);
  });
});

describe("a special event, as received", () => {
  const event = (type: string, flag: string): ReturnType<typeof read> =>
    read(
      "InSpcEvtDscInf",
      `<InfRecType>215</InfRecType><AcctCode>A1</AcctCode><OpetnType>${type}</OpetnType><Month>2024-03</Month>` +
        `<Flag>${flag}</Flag><RptDate>2024-03-10</RptDate>`,
    );

  it("215: account, what happened and the day; a transfer out is the end of the account", () => {
    const record = event("21", "1");
    expect(record).toMatchObject({ recordType: "215", account: "A1", code: "21", asOf: "2024-03-10", month: null });
    expect(record).toMatchObject({ kind: "event", closes: true, introduces: false });
    expect([...record.segments]).toEqual(["InSpcEvtDscInf"]);
    expect(record.fields.get("InSpcEvtDscInf.Month")).toBe("2024-03");
  });

  it("215: taken back, or of a card, it ends nothing", () => {
    expect([event("21", "0").closes, event("11", "1").closes]).toEqual([false, false]);
  });
});

describe("what is no loan, as received", () => {
  const base = (tag: string, key: string, type: string): string =>
    `<${tag}><InfRecType>1</InfRecType>${type}<${key}> K1 </${key}><RptDate>2024-02-15</RptDate>` +
    `<RptDateCode>20</RptDateCode><IDNum>X</IDNum></${tag}>`;

  it.each([
    ["1", false],
    ["2", true],
  ])("a claim with status %s in J: ends %s", (status, closes) => {
    const j = `<AcctDbtInfSgmt><AcctStatus>${status}</AcctStatus></AcctDbtInfSgmt>`;
    const record = read("InAcctInf", base("AcctBsSgmt", "AcctCode", "<AcctType>C1</AcctType>") + j);
    expect(record).toMatchObject({ account: "K1", accountType: "C1", kind: "event", month: null, closes });
  });

  it("status 2 in J of a loan means something else, and 3 in J of a claim nothing", () => {
    const j = (status: string): string => `<AcctDbtInfSgmt><AcctStatus>${status}</AcctStatus></AcctDbtInfSgmt>`;
    const loan = read("InAcctInf", base("AcctBsSgmt", "AcctCode", "<AcctType>D1</AcctType>") + j("2"));
    const claim = read("InAcctInf", base("AcctBsSgmt", "AcctCode", "<AcctType>C1</AcctType>") + j("3"));
    expect([loan.closes, claim.closes]).toEqual([false, false]);
  });

  it.each([
    ["1", false],
    ["2", true],
  ])("a guarantee with status %s: ends %s", (status, closes) => {
    const d = `<GuarRltRepymtInfSgmt><AcctStatus>${status}</AcctStatus></GuarRltRepymtInfSgmt>`;
    const record = read("InSecAcctInf", base("GuarAcctBsSgmt", "AcctCode", "<AcctType>G2</AcctType>") + d);
    expect(record).toMatchObject({ recordType: "230", account: "K1", accountType: "G2", person: "X", code: "20" });
    expect(record).toMatchObject({ kind: "event", asOf: "2024-02-15", month: null, closes, introduces: true });
    expect([...record.segments]).toEqual(["GuarAcctBsSgmt", "GuarRltRepymtInfSgmt"]);
  });

  it("a line that is over ends, and needs no record that introduces it", () => {
    const d = "<CreditLimSgmt><ConStatus>2</ConStatus></CreditLimSgmt>";
    const record = read("InCtrctInf", base("CtrctBsSgmt", "ContractCode", "") + d);
    expect(record).toMatchObject({ recordType: "220", account: "K1", closes: true, introduces: true });
    expect(record.accountType).toBeUndefined();
  });
});

describe("what is told of persons and collateral, as received", () => {
  const WHO = "<Name>测试甲</Name><IDType>10</IDType><IDNum> 999999199001010016 </IDNum>";
  const SOURCE = "<InfSurcCode>N00000000H0001</InfSurcCode>";
  const KEY = "N00000000H0001/10/999999199001010016";

  it("510: the contract, which ends with status 2; it names no borrower of an account", () => {
    const base =
      "<MotgaCltalCtrctBsSgmt><CcCode>K1</CcCode><RptDate>2024-02-15</RptDate><RptDateCode>30</RptDateCode>" +
      "<CertNum>X</CertNum></MotgaCltalCtrctBsSgmt>";
    const of = (status: string): ReturnType<typeof read> =>
      read("MotgaCltalCtrctInf", `${base}<MotgaCltalBsInfSgmt><CcStatus>${status}</CcStatus></MotgaCltalBsInfSgmt>`);
    expect(of("1")).toMatchObject({ account: "K1", code: "30", asOf: "2024-02-15", kind: "event", person: "" });
    expect(of("1")).toMatchObject({ ofOwnAccord: true, inOrder: true, introduces: true, closes: false });
    expect(of("2").closes).toBe(true);
    expect(of("1").subject).toBeUndefined();
  });

  it("510: its things in one order, by kind, certificate and value as numbers", () => {
    const thing = (value: string): string => `<PleInf><PleType>99</PleType><PleValue>${value}</PleValue></PleInf>`;
    const { fields } = read(
      "MotgaCltalCtrctInf",
      `<MotgaProptInfSgmt><PleNm>3</PleNm>${thing("1000")}${thing("900")}<PleInf><PleType>11</PleType><PleValue>5000</PleValue></PleInf></MotgaProptInfSgmt>`,
    );
    const worth = [0, 1, 2].map((index) => fields.get(`MotgaProptInfSgmt.PleInf[${index}].PleValue`));
    expect(worth).toEqual(["5000", "900", "1000"]);
  });

  it("110: the key of the person and no borrower; it introduces with the six segments of a first report", () => {
    const base = `<BsSgmt>${WHO}${SOURCE}<RptDate>2024-02-15</RptDate><RptDateCode>20</RptDateCode></BsSgmt>`;
    const record = read("InBasInf", `${base}<MlgInfSgmt></MlgInfSgmt>`);
    expect(record).toMatchObject({ account: KEY, person: "", code: "20", asOf: "2024-02-15", subject: "110" });
    expect(record).toMatchObject({ kind: "event", month: null, introduces: false, inOrder: true, ofOwnAccord: true });
    const six = ["FcsInfSgmt", "SpsInfSgmt", "EduInfSgmt", "OctpnInfSgmt", "RedncInfSgmt", "MlgInfSgmt"];
    expect(read("InBasInf", base + six.map((tag) => `<${tag}></${tag}>`).join("")).introduces).toBe(true);
  });

  it.each([
    ["120", "InFalMmbsInf", "<FamMemCertType>2</FamMemCertType><FamMemCertNum>Y</FamMemCertNum>", "120 2 Y"],
    ["130", "InIDEfctInf", "<IDDueDate>2030-01-01</IDDueDate>", "130"],
    ["140", "InCtfItgInf", "<OthIDType>2</OthIDType><OthIDNum>Y</OthIDNum>", "140 2 Y"],
  ])("%s: the first person's key, and what makes it the one it is", (recordType, root, inner, subject) => {
    const record = read(root, `${WHO}${inner}${SOURCE}<RptDate>2024-02-15</RptDate>`);
    expect(record).toMatchObject({ recordType, account: KEY, subject, code: "", asOf: "2024-02-15", kind: "event" });
    expect(record.fields.get(`${root}.IDNum`)).toBe("999999199001010016");
  });

  it.each([
    ["114", "InBsInfDlt", "110"],
    ["134", "InIDEfctInfDlt", "130"],
  ])("%s: a correction without a date, of what the %s tells", (_, root, subject) => {
    const record = read(root, WHO + SOURCE);
    expect(record).toMatchObject({ account: KEY, subject, code: "", asOf: "", kind: "correction", introduces: false });
    expect([...record.segments]).toEqual([root]);
  });

  it("has no account where a part of the person's key is missing", () => {
    expect(read("InBsInfDlt", WHO).account).toBe("");
  });
});
