import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeRecord } from "../codec/decode-record.js";
import type { RecordNode } from "../codec/decoded-record.js";
import { type Changes, mutate } from "../rules/testing/mutate.js";

/** Messages written from the layouts before this collection was; it took them over once they had been looked through. */
const SAMPLES = "../shared/samples/pboc-g2/constructed";
const FIXTURES = "fixtures/pboc-g2/messages";
const present = existsSync(SAMPLES);
if (!present) process.stdout.write(`The folder ${SAMPLES} is missing: the fixtures are not compared with it.\n`);

/** Samples that were taken over byte by byte, and as what. */
const AS_THEY_ARE: Readonly<Record<string, string>> = {
  "21-210-D1-code10-open.xml": "d1-life-1-opened.xml",
  "22-210-D1-code30-normal-month.xml": "d1-life-2-paid-on-the-day.xml",
  "23-210-D1-code30-missed-payment.xml": "d1-life-3-missed.xml",
  "24-210-D1-code40-arrears-cleared.xml": "d1-life-4-arrears-cleared.xml",
  "26-210-D1-code20-early-settlement.xml": "d1-life-6-settled-early.xml",
  "27-211-InAcctIDCagsInf.xml": "211-account-code-changed.xml",
  "28-212-InAcctMdfc-segment-H.xml": "212-segment-h-corrected.xml",
  "29-212-InAcctMdfc-segment-B.xml": "212-segment-b-corrected.xml",
  "30-213-InAcctDel-segment-H.xml": "213-segment-h-deleted.xml",
  "31-215-InSpcEvtDscInf-transfer-out.xml": "215-transferred-out.xml",
  "32-220-InCtrctInf-code10.xml": "220-code10-line-granted.xml",
  "33-230-InSecAcctInf-code10.xml": "230-code10-guarantee.xml",
  "34-120-InFalMmbsInf.xml": "120-spouse.xml",
  "35-130-InIDEfctInf.xml": "130-id-validity.xml",
  "36-140-InCtfItgInf.xml": "140-two-documents.xml",
  "37-feedback-record-only.xml": "feedback-record.xml",
  "N00000000H00012024021621000010.txt": "N00000000H00012024021621000010.txt",
};

/** What each sample with a change became, what was changed, and why. */
const CHANGED: readonly (readonly [sample: string, fixture: string, changes: Changes, because: string])[] = [
  [
    "25-210-D1-code30-prepayment-with-K.xml",
    "d1-life-5-prepaid.xml",
    { "H.ActRpyAmt": "6178" },
    "the arrears of 1 095 that were paid on 20 March lie between the two settlement days and count",
  ],
  ["38-110-code10-minimal.xml", "110-code10-minimal.xml", {}, "it ends without a line feed here"],
  ["39-210-C1-code10.xml", "210-c1-code10.xml", account("39"), "it is another account than the loan life"],
  ["40-210-D1-code30-with-D.xml", "210-d1-code30-with-guarantor.xml", account("40"), "it is another account"],
  ["41-210-D1-code31.xml", "210-d1-code31.xml", account("41"), "it is another account"],
  [
    "42-210-D1-code32.xml",
    "210-d1-code32.xml",
    {
      ...account("42"),
      "B.RptDate": "2024-05-15",
      "H.SettDate": "2024-05-15",
      "H.ActRpyAmt": "5042",
      "H.LatRpyDate": "2024-05-15",
      "H.CloseDate": "2024-05-15",
      "K.CagOfTrdInf.0.TranDate": "2024-05-15",
    },
    "a closing on the settlement day is one of the 15th, with the instalment of that day in full",
  ],
  [
    "43-210-R1-code10.xml",
    "210-r1-code10.xml",
    { ...account("43"), "H.AcctBal": "0" },
    "a line that is opened is not drawn yet; Cy stands before AcctCredLine, in the canonical order",
  ],
  ["44-210-R2-code10-not-activated.xml", "210-r2-code10-not-activated.xml", account("44"), "it is another account"],
  ["45-210-R3-code10.xml", "210-r3-code10.xml", account("45"), "it is another account"],
  ["46-210-R4-code10.xml", "210-r4-code10.xml", account("46"), "it is another account"],
];

const title = present ? "constructed samples" : `constructed samples (left out: there is no ${SAMPLES} here)`;

describe.skipIf(!present)(title, () => {
  test("every one was looked through and is a fixture", () => {
    const samples = [...Object.keys(AS_THEY_ARE), ...CHANGED.map(([sample]) => sample)];
    expect(samples.sort()).toEqual(readdirSync(SAMPLES).sort());
  });

  test.each(Object.entries(AS_THEY_ARE))("%s is %s, byte by byte", (sample, fixture) => {
    expect(readFileSync(`${FIXTURES}/${fixture}`).equals(readFileSync(`${SAMPLES}/${sample}`))).toBe(true);
  });

  test.each(CHANGED)("%s is %s, but for what was changed", (sample, fixture, changes) => {
    const is = bodyOf(`${FIXTURES}/${fixture}`);
    expect(is).toEqual(mutate(bodyOf(`${SAMPLES}/${sample}`), changes));
  });
});

function account(number: string): Changes {
  return { "B.AcctCode": `N00000000H0001LN202401150000${number}` };
}

function bodyOf(path: string): RecordNode {
  const { body, defects } = decodeRecord(readFileSync(path, "utf8").trimEnd(), { file: path, line: 1 });
  expect(defects).toEqual([]);
  return body;
}
