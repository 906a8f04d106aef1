import { describe, expect, it } from "vitest";
import { addMonths } from "../../../ledger/dates.js";
import type { ReportEntry } from "../../credit-report.js";
import { foldReport } from "./fold-report.js";
import { GRID_MONTHS } from "./grid.js";

/** A monthly record: as-of date, month, letter, then balance and overdue amount. */
function monthly(asOf: string, month: string, letter: string, balance = "100", overdue = "0"): ReportEntry {
  const values = {
    Month: month,
    RpyStatus: letter,
    AcctStatus: letter === "C" ? "3" : "1",
    AcctBal: balance,
    TotOverd: overdue,
  };
  const fields = new Map(Object.entries(values).map(([tag, value]) => [`AcctMthlyBlgInfSgmt.${tag}`, value]));
  return { kind: "monthly", asOf, fields };
}

function cleared(asOf: string, balance: string): ReportEntry {
  const values = { AcctStatus: "1", RpyStatus: "N", AcctBal: balance, TotOverd: "0" };
  const fields = new Map(Object.entries(values).map(([tag, value]) => [`AcctDbtInfSgmt.${tag}`, value]));
  return { kind: "event", asOf, fields };
}

/** A correction: its own fields, and those of the segment that it carries. */
function correction(asOf: string, own: Readonly<Record<string, string>>, carried?: ReportEntry): ReportEntry {
  const inside = [...(carried?.fields ?? [])].map(([path, value]): [string, string] => [`MdfcSgmt.${path}`, value]);
  return { kind: "correction", asOf, fields: new Map([...Object.entries(own), ...inside]) };
}

const letters = (entries: readonly ReportEntry[], upTo: string): string =>
  [...foldReport(entries, upTo).cells.values()].join("");

describe("the repayment grid (§7.1, §7.2)", () => {
  it("has one cell a month and # where an open account's month is missing", () => {
    const entries = [monthly("2024-01-15", "2024-01", "*"), monthly("2024-03-15", "2024-03", "1", "90", "10")];
    expect(letters(entries, "2024-04")).toBe("*#1#");
    expect(foldReport(entries, "2024-04")).toMatchObject({ balance: 90, overdue: 10, closed: false });
  });

  it("takes the record with the latest as-of date of a month, whichever came first", () => {
    const [wrong, right] = [monthly("2024-02-15", "2024-02", "1"), monthly("2024-02-20", "2024-02", "N")];
    expect(letters([wrong, right], "2024-02")).toBe("N");
    // Once the later one is held, the earlier is refused (R2101212).
    expect(letters([right, wrong], "2024-02")).toBe("N");
  });

  it("keeps the first of two records of one month and day", () => {
    expect(letters([monthly("2024-02-15", "2024-02", "N"), monthly("2024-02-15", "2024-02", "1")], "2024-02")).toBe(
      "N",
    );
  });

  it("clears amounts, not cells, with a record between settlement days", () => {
    const entries = [monthly("2024-02-15", "2024-02", "1", "100", "10"), cleared("2024-02-20", "90")];
    expect(foldReport(entries, "2024-02")).toMatchObject({ balance: 90, overdue: 0 });
    expect(letters(entries, "2024-02")).toBe("1");
    // One that comes late, dated before the month's record, does not replace its amounts.
    const late = [monthly("2024-03-15", "2024-03", "1", "80", "10"), cleared("2024-02-20", "90")];
    expect(foldReport(late, "2024-03")).toMatchObject({ balance: 80, overdue: 10 });
  });

  it("ends with the closing, after which nothing loads", () => {
    const entries = [
      monthly("2024-01-15", "2024-01", "*"),
      monthly("2024-02-10", "2024-02", "C", "0"),
      monthly("2024-03-15", "2024-03", "1", "100", "10"),
    ];
    expect(letters(entries, "2024-12")).toBe("*C");
    expect(foldReport(entries, "2024-12")).toMatchObject({ balance: 0, overdue: 0, closed: true });
  });

  it("shows the last sixty months", () => {
    const entries = Array.from({ length: 70 }, (_, index) => {
      const month = addMonths("2018-01", index);
      return monthly(`${month}-15`, month, "N");
    });
    const { cells } = foldReport(entries, "2023-10");
    expect([cells.size, [...cells.keys()][0], [...cells.keys()].at(-1)]).toEqual([GRID_MONTHS, "2018-11", "2023-10"]);
  });

  it("rewrites what is corrected, and deletes what is deleted (§1.7)", () => {
    const told = [
      monthly("2024-02-15", "2024-02", "1", "100", "10"),
      monthly("2024-03-15", "2024-03", "2", "100", "20"),
    ];
    const right = correction("2024-02-15", { "BsSgmt.MdfcSgmtCode": "H" }, monthly("2024-02-15", "2024-02", "N"));
    expect(letters([...told, right], "2024-03")).toBe("N2");
    expect(foldReport([...told, right], "2024-03")).toMatchObject({ balance: 100, overdue: 20 });
    const gone = { "InAcctDel.DelSgmtCode": "H", "InAcctDel.DelStartDate": "2024-03-01", "InAcctDel.DelEndDate": "" };
    expect(letters([...told, correction("2024-03-01", gone)], "2024-03")).toBe("1#");
    expect(letters([...told, correction("", { "InAcctEntDel.DelRecCode": "X" })], "2024-03")).toBe("");
    const recovery = {
      "InAcctDel.DelSgmtCode": "J",
      "InAcctDel.DelStartDate": "2024-03-20",
      "InAcctDel.DelEndDate": "2024-03-20",
    };
    expect(
      foldReport([...told, cleared("2024-03-20", "90"), correction("2024-03-20", recovery)], "2024-03"),
    ).toMatchObject({
      balance: 100,
      overdue: 20,
    });
    // A corrected identity changes nothing of the account's own.
    expect(letters([...told, correction("2024-03-15", { "BsSgmt.MdfcSgmtCode": "B" })], "2024-03")).toBe("12");
  });

  it("shows nothing of an account that was never told", () => {
    expect(foldReport([], "2024-02")).toEqual({ cells: new Map(), balance: null, overdue: null, closed: false });
  });

  it("passes over a month that is none and amounts that are no numbers", () => {
    const report = foldReport([monthly("2024-02-15", "2024-13", "N", "x", "")], "2024-02");
    expect(report).toEqual({ cells: new Map(), balance: null, overdue: null, closed: false });
  });
});
