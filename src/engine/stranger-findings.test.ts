import { expect, it } from "vitest";
import { borrowerFor } from "../generate/borrower.js";
import { foldReport } from "../profiles/pboc-g2/credit-report/fold-report.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { strangerFindings } from "./stranger-findings.js";

const borrower = borrowerFor(1);
function record(account: string, person: string, asOf: string): ReceivedRecord {
  return {
    file: "a.txt",
    line: 2,
    arrival: { after: "2024-02-16T00:00:00+08:00", by: "2024-02-17T00:00:00+08:00" },
    sequence: 0,
    account,
    person,
    recordType: "210",
    code: "30",
    asOf,
    month: asOf.slice(0, 7),
    kind: "monthly",
    closes: false,
    introduces: false,
    segments: new Set(["AcctMthlyBlgInfSgmt"]),
    fields: new Map([
      ["AcctMthlyBlgInfSgmt.Month", asOf.slice(0, 7)],
      ["AcctMthlyBlgInfSgmt.RpyStatus", "1"],
      ["AcctMthlyBlgInfSgmt.AcctBal", "9000"],
    ]),
    breaches: [],
  };
}

it("tells of an account of the run's own borrower that nobody opened, once an account, and of nobody else's", () => {
  const foreign = [
    record("N00000000H0001GHOST", borrower.idNum, "2024-02-15"),
    record("N00000000H0001GHOST", borrower.idNum, "2024-03-15"),
    record("N00000000H0001OTHER", borrowerFor(2).idNum, "2024-02-15"),
  ];
  const findings = strangerFindings(borrower, 0, { foreign, horizon: "2024-04-30" }, { report: foldReport });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ class: "unowed", account: "N00000000H0001GHOST", requirement: "UNOWED-30" });
  expect(findings[0]?.harm.months.map(({ month, told }) => `${month} ${told}`)).toEqual(["2024-02 1", "2024-03 1"]);
  expect(findings[0]?.harm.balance).toEqual({ told: 9000, true: null });
});
