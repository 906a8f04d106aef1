import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeRecord } from "./decode-record.js";
import type { DecodedRecord } from "./decoded-record.js";
import { encodeRecord } from "./encode-record.js";
import { parseRecord } from "./parse-record.js";
import { scanRecord } from "./scan-record.js";
import { anyRecordTree } from "./testing/record-arbitrary.js";

const decode = (line: string): DecodedRecord => decodeRecord(line, { file: "-", line: 1 });
const kinds = (line: string): string[] => decode(line).defects.map(({ kind }) => kind);
const inRecord = (content: string): string => `<Document><InAcctInf>${content}</InAcctInf></Document>`;

describe("round trip", () => {
  test("every tree comes back from its line", () => {
    fc.assert(
      fc.property(anyRecordTree, ({ recordType, root, tree }) => {
        const line = encodeRecord(root, tree);
        expect(line).not.toMatch(/[\r\n]/);
        const decoded = decode(line);
        expect(decoded.defects).toEqual([]);
        expect(decoded.recordType).toBe(recordType);
        expect(decoded.body).toEqual(tree);
        expect(encodeRecord(decoded.root, decoded.body)).toBe(line);
      }),
      { numRuns: 400 },
    );
  });

  test("one tag in two record types has the order of each: BsSgmt of a correction and of a person", () => {
    const correction = {
      MdfcSgmt: { AcctBsSgmt: { IDNum: "1", Name: "甲" } },
      BsSgmt: { MdfcSgmtCode: "B", AcctType: "D1", RptDate: "2024-01-15", ModRecCode: "x", InfRecType: "212" },
    };
    expect(encodeRecord("InAcctMdfc", correction)).toBe(
      "<Document><InAcctMdfc><BsSgmt><InfRecType>212</InfRecType><ModRecCode>x</ModRecCode><RptDate>2024-01-15</RptDate><AcctType>D1</AcctType><MdfcSgmtCode>B</MdfcSgmtCode></BsSgmt><MdfcSgmt><AcctBsSgmt><Name>甲</Name><IDNum>1</IDNum></AcctBsSgmt></MdfcSgmt></InAcctMdfc></Document>",
    );
    expect(encodeRecord("InBasInf", { BsSgmt: { RptDate: "2024-01-15", InfRecType: "110" } })).toBe(
      "<Document><InBasInf><BsSgmt><InfRecType>110</InfRecType><RptDate>2024-01-15</RptDate></BsSgmt></InBasInf></Document>",
    );
  });

  test("a counted group stands after its counter, before what follows it in the segment", () => {
    const other = { OthIDNum: "CHN1", OthIDType: "2", Alias: "甲" };
    const segment = { IDInfoUpDate: "2024-01-15", IDRec: [other], IDNm: "1" };
    expect(encodeRecord("InBasInf", { IDSgmt: segment })).toBe(
      "<Document><InBasInf><IDSgmt><IDNm>1</IDNm><IDRec><Alias>甲</Alias><OthIDType>2</OthIDType><OthIDNum>CHN1</OthIDNum></IDRec><IDInfoUpDate>2024-01-15</IDInfoUpDate></IDSgmt></InBasInf></Document>",
    );
  });

  test("the quick reader and the parser agree on every line that the quick one reads", () => {
    const pieces = fc.constantFrom(
      "<A>",
      "</A>",
      "<B/>",
      "<CagOfTrdInf>",
      "</CagOfTrdInf>",
      "x",
      " ",
      "&amp;",
      "]]>",
      "\n",
    );
    const noise = fc.array(pieces, { maxLength: 8 }).map((parts) => inRecord(parts.join("")));
    const broken = fc
      .tuple(anyRecordTree, fc.nat(), fc.constantFrom("", "<", ">", "</", "&", "<x>", "</x>", " "))
      .map(([{ root, tree }, at, piece]) => {
        const line = encodeRecord(root, tree);
        const cut = at % line.length;
        return line.slice(0, cut) + piece + line.slice(cut + (at % 3));
      });
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(noise, broken), (line) => {
        const quick = scanRecord(line);
        if (quick === undefined) return;
        read += 1;
        const strict = parseRecord(line);
        expect([quick.root, quick.body, quick.defects]).toEqual([strict.root, strict.body, strict.defects]);
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(50);
  });
});

describe("what passes (S11)", () => {
  test("blanks between tags, blanks around values, self-closing tags, LF between tags", () => {
    const line = inRecord("\n <AcctBsSgmt> <Name> 甲 </Name><IDNum/> </AcctBsSgmt>\r <AcctCredSgmt/>");
    expect(decode(line)).toMatchObject({
      defects: [],
      body: { AcctBsSgmt: { Name: " 甲 ", IDNum: "" }, AcctCredSgmt: {} },
    });
  });

  test("a group is an array even when there is one, or an empty one", () => {
    const one = inRecord(
      "<MotgaCltalCtrctInfSgmt><CcNm>1</CcNm><CccInf><Ccc>x</Ccc></CccInf></MotgaCltalCtrctInfSgmt>",
    );
    expect(decode(one).body["MotgaCltalCtrctInfSgmt"]).toEqual({ CcNm: "1", CccInf: [{ Ccc: "x" }] });
    const empty = inRecord("<MotgaCltalCtrctInfSgmt><CccInf/></MotgaCltalCtrctInfSgmt>");
    expect(decode(empty).body["MotgaCltalCtrctInfSgmt"]).toEqual({ CccInf: [{}] });
  });

  test("references of XML and character references", () => {
    expect(decode(inRecord("<DetInfo>&lt;&amp;&#x7532;</DetInfo>")).body).toEqual({ DetInfo: "<&甲" });
  });
});

describe("what is told as a defect", () => {
  test.each([
    ["an XML declaration", `<?xml version="1.0"?>${inRecord("")}`, "forbidden-construct"],
    ["a document type", `<!DOCTYPE Document>${inRecord("")}`, "forbidden-construct"],
    ["a comment", inRecord("<!-- x -->"), "forbidden-construct"],
    ["a CDATA section", inRecord("<Name><![CDATA[x]]></Name>"), "forbidden-construct"],
    ["a processing instruction", inRecord("<?x y?>"), "forbidden-construct"],
    ["an attribute on Document", `<Document a="1"><InAcctInf></InAcctInf></Document>`, "attribute"],
    ["text between tags", inRecord("<AcctBsSgmt>x<Name>y</Name></AcctBsSgmt>"), "stray-text"],
    ["text in Document", `<Document>x<InAcctInf></InAcctInf></Document>`, "stray-text"],
    ["a doubled tag", inRecord("<AcctBsSgmt><Name>a</Name><Name>b</Name></AcctBsSgmt>"), "doubled-tag"],
    ["a doubled segment", inRecord("<AcctBsSgmt></AcctBsSgmt><AcctBsSgmt></AcctBsSgmt>"), "doubled-tag"],
    ["a leading blank", ` ${inRecord("")}`, "stray-text"],
    ["an unknown root", "<Document><InAcct></InAcct></Document>", "wrong-root"],
    ["a lower-case Document", "<document><InAcctInf></InAcctInf></document>", "wrong-root"],
    ["no root", "<Document></Document>", "wrong-root"],
    ["two records in one Document", "<Document><InAcctInf/><InAcctInf/></Document>", "wrong-root"],
    ["two records on one line", inRecord("") + inRecord(""), "not-xml"],
    ["an open tag", "<Document><InAcctInf>", "not-xml"],
    ["a wrong closing tag", "<Document><InAcctInf></Document></InAcctInf>", "not-xml"],
    ["an undefined entity", inRecord("<Name>&x;</Name>"), "not-xml"],
    ["nothing", "", "not-xml"],
    ["the letters \\r\\n", "\\r\\n", "not-xml"],
    ["20 000 nested tags", "<Document><InAcctInf>" + "<a>".repeat(20_000), "too-deep"],
    ["more than ten million characters", "x".repeat(10_000_001), "too-long"],
  ])("%s", (_, line, kind) => {
    expect(kinds(line)).toEqual([kind]);
  });

  test("an entity bomb is refused before it is expanded", () => {
    const entities = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`).join("");
    const bomb = `<!DOCTYPE Document [<!ENTITY e0 "ha">${entities}]>${inRecord("<Name>&e30;</Name>")}`;
    expect(decode(bomb)).toMatchObject({ body: {}, defects: [{ kind: "forbidden-construct" }] });
  });

  test("the first of a doubled tag is read, and the path names it", () => {
    const decoded = decode(inRecord("<AcctBsSgmt><Name>a</Name><Name>b</Name></AcctBsSgmt>"));
    expect(decoded.body).toEqual({ AcctBsSgmt: { Name: "a" } });
    expect(decoded.defects[0]?.path).toBe("AcctBsSgmt.Name");
  });

  test("a tag named like a member of every object stays a tag", () => {
    const decoded = decode(inRecord("<__proto__>x</__proto__><constructor>y</constructor>"));
    expect(Object.entries(decoded.body)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    expect(decoded.defects).toEqual([]);
  });

  test("details never quote values", () => {
    const decoded = decode(inRecord("<Name>张三</Nam张三>"));
    expect(decoded.defects[0]?.kind).toBe("not-xml");
    expect(JSON.stringify(decoded.defects)).not.toContain("张三");
  });
});
