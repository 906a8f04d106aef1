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

function transferred(asOf: string, flag = "1", type = "21"): ReportEntry {
  const values = { OpetnType: type, Flag: flag, Month: asOf.slice(0, 7), RptDate: asOf };
  const fields = new Map(Object.entries(values).map(([tag, value]) => [`InSpcEvtDscInf.${tag}`, value]));
  return { kind: "event", asOf, fields };
}

describe("a loan that went to another institution (R2101210)", () => {
  const told = [monthly("2024-02-15", "2024-02", "N"), transferred("2024-03-10")];

  it("ends its grid with the last month told, and takes nothing more", () => {
    const more = [...told, monthly("2024-03-15", "2024-03", "1")];
    expect(letters(more, "2024-06")).toBe("N");
    expect(foldReport(more, "2024-06")).toMatchObject({ closed: true, balance: 100, overdue: 0 });
  });

  it("goes on where that was taken back; an event of a card is none", () => {
    const back = [...told, transferred("2024-03-12", "0"), monthly("2024-03-15", "2024-03", "1")];
    expect(letters(back, "2024-03")).toBe("N1");
    expect(letters([...told.slice(0, 1), transferred("2024-03-10", "1", "11")], "2024-03")).toBe("N#");
  });
});

/** A monthly record of a card. */
function bill(
  asOf: string,
  letter: string,
  accountType = "R2",
  more: Readonly<Record<string, string>> = {},
): ReportEntry {
  const values = { Month: asOf.slice(0, 7), RpyStatus: letter, AcctStatus: letter === "C" ? "4" : "1", ...more };
  const fields = Object.entries(values).map(([tag, value]): [string, string] => [`AcctMthlyBlgInfSgmt.${tag}`, value]);
  return { kind: "monthly", asOf, fields: new Map([...fields, ["AcctBsSgmt.AcctType", accountType]]) };
}

describe("a card (R2101209, R2101211, §7.2)", () => {
  it("shows A for a month that a moved bill day leaves without a bill, and takes no other letter for it", () => {
    const told = [bill("2024-02-05", "N"), transferred("2024-03-10", "1", "11"), bill("2024-04-20", "1")];
    expect(letters(told, "2024-05")).toBe("NA1#");
    expect(letters([...told, bill("2024-03-20", "2")], "2024-04")).toBe("NA1");
    expect(letters([...told, transferred("2024-03-20", "0", "11")], "2024-04")).toBe("N#1");
  });

  it("is closed by status 4, which 3 is not, and goes on once it is opened again", () => {
    const closed = [bill("2024-02-05", "N"), bill("2024-03-05", "C")];
    expect(foldReport(closed, "2024-06")).toMatchObject({ closed: true });
    expect(letters([...closed, bill("2024-06-05", "N")], "2024-06")).toBe("NC");
    const again = [...closed, transferred("2024-05-20", "1", "12"), bill("2024-06-05", "N")];
    expect(letters(again, "2024-07")).toBe("NC##N#");
    expect(foldReport(again, "2024-07")).toMatchObject({ closed: false });
    expect(foldReport([...again, bill("2024-07-05", "C")], "2024-08")).toMatchObject({ closed: true });
    expect(foldReport([bill("2024-02-05", "N", "R2", { AcctStatus: "3" })], "2024-02")).toMatchObject({
      closed: false,
    });
  });

  it("of type R3 owes what is overdrawn for long, where a loan owes what is overdue", () => {
    const told = [bill("2024-02-05", "7", "R3", { AcctBal: "90", OvedrawBaOve180: "40", TotOverd: "1" })];
    expect(foldReport(told, "2024-02")).toMatchObject({ balance: 90, overdue: 40 });
  });
});

describe("a card or a revolving loan that is not simply repaid (L80, L81, L83)", () => {
  it("goes on while it is stopped, in court, bad debt or written off, and is over with its sale", () => {
    const told = ["31", "8", "51", "52"].map((AcctStatus, index) =>
      bill(`2024-0${index + 2}-05`, index < 2 ? "1" : "B", "R2", { AcctStatus, TotOverd: "90" }),
    );
    expect(letters(told, "2024-06")).toBe("11BB#");
    expect(foldReport(told, "2024-06")).toMatchObject({ closed: false, overdue: 90 });
    const sold = bill("2024-06-20", "G", "R2", { AcctStatus: "4", TotOverd: "0" });
    const after = bill("2024-07-05", "1", "R2", { TotOverd: "90" });
    expect(letters([...told, sold, after], "2024-12")).toBe("11BBG");
    expect(foldReport([...told, sold, after], "2024-12")).toMatchObject({ closed: true, overdue: 0 });
  });

  it("of an R1 takes 5, 8, 41 and 42 for no end, and 3 with G for one", () => {
    const told = ["5", "8", "41", "42"].map((AcctStatus, index) =>
      bill(`2024-0${index + 2}-15`, "B", "R1", { AcctStatus }),
    );
    expect(foldReport(told, "2024-05")).toMatchObject({ closed: false });
    const sold = bill("2024-06-20", "G", "R1", { AcctStatus: "3" });
    expect(letters([...told, sold], "2024-12")).toBe("BBBBG");
  });

  it("that is sold in a month without a bill shows A for it, and G for the next", () => {
    const told = [bill("2024-03-05", "1"), transferred("2024-04-03", "1", "11")];
    const sold = bill("2024-04-20", "G", "R2", { AcctStatus: "4", Month: "2024-05" });
    expect(letters([...told, sold], "2024-12")).toBe("1AG");
    // Under the month without a bill it is refused (R2101209), and the card goes on.
    const same = bill("2024-04-20", "G", "R2", { AcctStatus: "4" });
    expect(foldReport([...told, same], "2024-05")).toMatchObject({ closed: false });
  });
});

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
