import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeRecord } from "../codec/decode-record.js";
import { readReport } from "../file/read-report.js";
import { checkFile } from "./engine/check-file.js";
import { checkRecord } from "./engine/check-record.js";
import type { RuleFinding } from "./engine/rule-finding.js";

const SAMPLES = "../shared/samples/pboc-g2";
const present = existsSync(SAMPLES);
if (!present) {
  process.stdout.write(`The folder ${SAMPLES} is missing: the public and constructed sample messages are not judged.
`);
}

describe.skipIf(!present)("constructed samples", () => {
  const files = present ? readdirSync(`${SAMPLES}/constructed`).filter((name) => name.endsWith(".xml")) : [];

  test.each(files)("%s breaks no rule", (name) => {
    const text = readFileSync(`${SAMPLES}/constructed/${name}`, "utf8").trim();
    expect(told(checkRecord(decodeRecord(text, { file: name, line: 1 })).findings)).toEqual([]);
  });

  test("the report file breaks no rule", async () => {
    expect(told(await judge("constructed", "N00000000H00012024021621000010.txt"))).toEqual([]);
  });
});

describe.skipIf(!present)("real samples: what SOURCES.md names is found, and nothing else", () => {
  test("01: an opening of an older rule level", () => {
    const name = "01-210-InAcctInf-D1-code10-opening.xml";
    const text = readFileSync(`${SAMPLES}/real/${name}`, "utf8");
    const { findings } = checkRecord(decodeRecord(text, { file: name, line: 1 }));
    const parties = [1, 2, 3].flatMap((index) => [
      `S0000101 ABD000 RltRepymtInfSgmt.RltRepymtInf[${index}].WartySign`,
      `S0000101 ABD000 RltRepymtInfSgmt.RltRepymtInf[${index}].MaxGuarMcc`,
    ]);
    expect(told(findings)).toEqual([
      ...parties,
      "I2100C07 BLE050 AcctBsInfSgmt.LoanConCode",
      "I2100C07 BLE050 AcctBsInfSgmt.FirstHouLoanFlag",
    ]);
  });

  test("02: a whole file of 110 with six named defects, tags left out, and line feeds for CRLF", async () => {
    const name = "02-110-whole-file-defective__113322331133662019082311000010.txt";
    const found = await judge("real", name, "113322331133662019082311000010.txt");
    expect(found.map((one) => `${one.line ?? "-"} ${one.rule} ${one.field} ${one.feedbackTag}`)).toEqual([
      "1 F0000301 header.line 0000",
      // The literal \r\n that stands on line 2.
      "2 R0000101 line 0000",
      // Elements without a value for which there is no empty tag.
      "3 S0000101 FcsInfSgmt.HouseAdd HouseAdd",
      "3 S0000101 FcsInfSgmt.HhDist HhDist",
      "3 S0000101 FcsInfSgmt.CellPhone CellPhone",
      "3 S0000101 FcsInfSgmt.Email Email",
      "3 S0000101 RedncInfSgmt.ResiAddr ResiAddr",
      "3 S0000101 RedncInfSgmt.ResiPc ResiPc",
      "3 S0000101 RedncInfSgmt.ResiDist ResiDist",
      "3 S0000101 RedncInfSgmt.HomeTel HomeTel",
      "3 S0000102 IDSgmt IDSgmt",
      "3 S0000102 IncInfSgmt IncInfSgmt",
      "3 I0000201 FcsInfSgmt.DOB DOB",
      "3 I0001301 BsSgmt.InfSurcCode InfSurcCode",
      "3 TS-BLANKS RedncInfSgmt.ResiStatus ResiStatus",
      "3 TS-MOJIBAKE MlgInfSgmt.MailAddr MailAddr",
      "2 F0000502 line 0000",
    ]);
  });

  test.each([
    ["07-214-InAcctEntDel", "#{acctCode}"],
    ["08-224-InCtrctEntDel", "#{contractCode}"],
    ["12-514-MoCEntDel", "#{ccCode}"],
  ])("%s: the template of a deletion has what the record needs", (name, key) => {
    const text = readFileSync(`${SAMPLES}/real/${name}.tmpl.xml`, "utf8");
    const { view, findings } = checkRecord(decodeRecord(text, { file: name, line: 1 }));
    expect([view.covered, view.key, findings]).toEqual([true, key, []]);
  });

  test("06: in the template of a deletion only the placeholder for the number is no number", () => {
    const text = readFileSync(`${SAMPLES}/real/06-114-InBsInfDlt.tmpl.xml`, "utf8");
    const { view, findings } = checkRecord(decodeRecord(text, { file: "06", line: 1 }));
    expect([view.covered, view.key, told(findings)]).toEqual([true, "#{ORGCODE}", ["I0000401 ABE004 IDNum"]]);
  });

  test.each(["09-414-EnAcctInfEntDel", "10-314-EnBsInfDlt", "11-424-EnCtrctInfEntDel"])(
    "%s: a record type without a layout is not judged",
    (name) => {
      const text = readFileSync(`${SAMPLES}/real/${name}.tmpl.xml`, "utf8");
      const { view, findings } = checkRecord(decodeRecord(text, { file: name, line: 1 }));
      expect([view.covered, findings]).toEqual([false, []]);
    },
  );
});

async function judge(folder: string, name: string, submittedAs: string = name): Promise<RuleFinding[]> {
  const bytes = readFileSync(`${SAMPLES}/${folder}/${name}`);
  const found: RuleFinding[] = [];
  const source = (async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
  })();
  for await (const event of checkFile(readReport(source, { name: submittedAs }), submittedAs)) {
    if ("findings" in event) found.push(...event.findings);
  }
  return found;
}

function told(findings: readonly RuleFinding[]): string[] {
  return findings.map((finding) => `${finding.rule} ${finding.feedbackCode ?? "-"} ${finding.field}`);
}
