import { expect, it } from "vitest";
import { borrowerFor } from "../generate/borrower.js";
import { decodeRecord } from "../profiles/pboc-g2/codec/decode-record.js";
import { foldReport } from "../profiles/pboc-g2/credit-report/fold-report.js";
import { breachOf } from "../profiles/pboc-g2/received/breach-of.js";
import { receivedRecord } from "../profiles/pboc-g2/received/received-record.js";
import { checkRecord } from "../profiles/pboc-g2/rules/engine/check-record.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { ownAccordBreaches } from "./other-findings.js";
import { strangerFindings } from "./stranger-findings.js";

const borrower = borrowerFor(1);
const arrival = { after: "2024-02-16T00:00:00+08:00", by: "2024-02-17T00:00:00+08:00" };

/** A 114 of the borrower, under a source that the run did not open. */
function deletion(source: string): ReceivedRecord {
  const { name, idType, idNum } = borrower;
  const line =
    `<Document><InBsInfDlt><InfRecType>114</InfRecType><Name>${name}</Name><IDType>${idType}</IDType>` +
    `<IDNum>${idNum}</IDNum><InfSurcCode>${source}</InfSurcCode></InBsInfDlt></Document>`;
  const decoded = decodeRecord(line, { file: "N.txt", line: 2 });
  return receivedRecord(decoded, arrival, 0, checkRecord(decoded).findings.map(breachOf));
}

it("finds nothing in what a lender tells of a person of its own accord, but that a message is not in order", () => {
  const foreign = [deletion("N00000000H0001"), { ...deletion("N00000000H0001 ?"), line: 3 }];
  expect(strangerFindings(borrower, 0, { foreign, horizon: "2024-04-30" }, { report: foldReport })).toEqual([]);
  const breaches = ownAccordBreaches({ foreign });
  expect(breaches.length).toBeGreaterThan(0);
  expect(breaches.map(({ file, line }) => `${file} ${line}`)).toEqual(breaches.map(() => "N.txt 3"));
});

it("leaves the breaches of accounts that the run did not open alone", () => {
  const { ofOwnAccord: _of, ...account } = deletion("N00000000H0001 ?");
  expect(account.breaches.length).toBeGreaterThan(0);
  expect(ownAccordBreaches({ foreign: [account] })).toEqual([]);
});
