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
