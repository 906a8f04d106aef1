import { describe, expect, it } from "vitest";
import {
  validateCreditReport,
  validateCreditReportComparison,
} from "../../../../schemas/generated/validators/index.js";
import type { CreditReport, CreditReportAccount } from "../../../../schemas/run/credit-report.js";
import { schemaProblems } from "../../../../schemas/validation.js";
import { addMonths } from "../../../ledger/dates.js";
import { pbocG2Bureau } from "../loading/pboc-g2-bureau.js";
import {
  ACCOUNT,
  card,
  cardMonth,
  cleared,
  closed,
  collection,
  corrected,
  deleted,
  ended,
  erased,
  event,
  type Message,
  month,
  opened,
  renamed,
  told,
} from "../loading/testing/messages.js";
import { tellStory } from "../loading/testing/tell-bureau.js";
import { guarantor, ID_NUMBER, OTHER_ID_NUMBER, transaction } from "../rules/testing/base-records.js";
import { compareReports } from "./compare-reports.js";

const PERSON = { idType: "10", idNum: ID_NUMBER };
const OVERDUE = {
  "H.AcctStatus": "2",
  "H.RpyStatus": "1",
  "H.OverdPrd": "1",
  "H.TotOverd": "1100",
  "H.OverdPrinc": "1000",
};

function reportOf(messages: readonly Message[], upTo?: string, person: typeof PERSON = PERSON): CreditReport {
  const bureau = pbocG2Bureau();
  expect(tellStory(bureau, messages).flat()).toEqual([]);
  const report = bureau.creditReport(person, upTo);
  expect(schemaProblems(validateCreditReport, report)).toEqual([]);
  return report;
}

function accountOf(messages: readonly Message[], upTo?: string): CreditReportAccount {
  const [account] = reportOf(messages, upTo).accounts;
  if (account === undefined) throw new Error("The report shows no account.");
  return account;
}

const letters = ({ history }: CreditReportAccount): string => history.map(({ status }) => status).join("");

describe("the credit report of what is held (§7)", () => {
  it("shows a loan: basic data, latest state, latest month, grids, transactions", () => {
    const account = accountOf([
      told("D1/10", { D: guarantor() }),
      month("2024-02", { ...OVERDUE, K: transaction() }),
      cleared("2024-02-20"),
      month("2024-04"),
    ]);
    expect(account).toMatchObject({
      account: ACCOUNT,
      accountType: "D1",
      basic: { LoanAmt: "12000", RepayPrd: "12" },
      parties: [{ ArlpName: "示例丁", ArlpAmt: "1000" }],
      latest: { status: "1", balance: 11000, lastRepaymentAmount: 1100, closed: false, reportDate: "2024-04-15" },
      lastMonth: { month: "2024-04", reportDate: "2024-04-15", values: { RpyStatus: "N" } },
      transactions: [{ type: "4", date: "2024-02-15", amount: 100, months: 0, details: "" }],
      events: [],
    });
    expect(account.history).toEqual([
      { month: "2024-01", status: "*", overdue: 0 },
      { month: "2024-02", status: "1", overdue: 1100 },
      { month: "2024-03", status: "#", overdue: null },
      { month: "2024-04", status: "N", overdue: 0 },
    ]);
  });

  it("takes the latest state from a recovery, which clears the amount and not the cell", () => {
    const account = accountOf([opened, month("2024-02", OVERDUE), cleared("2024-02-20")]);
    expect(account.latest).toMatchObject({
      balance: 10000,
      overdue: 0,
      lastRepaymentAmount: 1095,
      reportDate: "2024-02-20",
    });
    expect(letters(account)).toBe("*1");
  });

  it("ends the grid with the closing, and goes on with # up to the month asked for while the loan is open", () => {
    expect(letters(accountOf([opened, month("2024-02")], "2024-04"))).toBe("*N##");
    const account = accountOf([opened, closed("2024-03")], "2024-09");
    expect(letters(account)).toBe("*#C");
    expect(account.latest).toMatchObject({ closed: true, closeDate: "2024-03-15", balance: 0 });
  });

  it("shows 60 months and the last 24 of them", () => {
    const months = Array.from({ length: 70 }, (_, index) => month(addMonths("2024-02", index)));
    const { grid, history } = accountOf([opened, ...months]);
    expect([history.length, history[0]?.month, history.at(-1)?.month]).toEqual([60, "2024-12", "2029-11"]);
    expect([grid.length, grid[0]?.month]).toEqual([24, "2027-12"]);
  });

  it("shows A for a month without a bill, and the month of a transfer", () => {
    const account = accountOf([card, event("11", "2024-03-10"), cardMonth("2024-04")]);
    expect(letters(account)).toBe("NAN");
    expect(account.events).toEqual([{ type: "11", month: "2024-03" }]);
    const moved = accountOf([opened, event("21", "2024-02-10")], "2024-06");
    expect(moved.latest).toMatchObject({ transferOutMonth: "2024-02", reportDate: "2024-02-10" });
    expect(letters(moved)).toBe("*");
  });

  it("knows a collection account by its non-monthly segment", () => {
    expect(accountOf([collection, ended("2024-03-15")])).toMatchObject({
      accountType: "C1",
      latest: { status: "2", closed: true, balance: 0, lastRepaymentAmount: 12000 },
      history: [],
    });
  });

  it("belongs to the borrower of the newest record, whichever came last", () => {
    const late = month("2024-02", { "B.IDNum": OTHER_ID_NUMBER });
    expect(reportOf([opened, month("2024-03"), late]).accounts).toHaveLength(1);
  });

  it("shows nothing of a stranger", () => {
    expect(reportOf([opened], undefined, { idType: "10", idNum: OTHER_ID_NUMBER })).toEqual({
      reportVersion: 1,
      person: { idType: "10", idNum: OTHER_ID_NUMBER },
      accounts: [],
    });
  });
});

describe("what corrections make of it (§1.7)", () => {
  it("212 rewrites the cell of its month and no other", () => {
    const wrong = [opened, month("2024-02", OVERDUE), month("2024-03", OVERDUE)];
    expect(letters(accountOf([...wrong, corrected("H", month("2024-02"))]))).toBe("*N1");
    expect(letters(accountOf([...wrong, corrected("H", month("2024-02")), corrected("H", month("2024-03"))]))).toBe(
      "*NN",
    );
  });

  it("212 of B moves the debt to the right person", () => {
    const right = month("2024-02", { "B.IDNum": OTHER_ID_NUMBER });
    const messages = [opened, month("2024-02"), corrected("B", right)];
    expect(reportOf(messages).accounts).toEqual([]);
    expect(reportOf(messages, undefined, { idType: "10", idNum: OTHER_ID_NUMBER }).accounts).toHaveLength(1);
  });

  it("212 of C, D and K replaces the segment", () => {
    const terms = { ...(told("D1/10").body["AcctBsInfSgmt"] as Record<string, string>), LoanAmt: "13000" };
    const deal = month("2024-02", { K: transaction({ TranAmt: "200" }) });
    const account = accountOf([
      opened,
      month("2024-02", { K: transaction() }),
      corrected("C", told("D1/10", { C: terms })),
      corrected("K", deal),
    ]);
    expect(account.basic["LoanAmt"]).toBe("13000");
    expect(account.transactions).toMatchObject([{ amount: 200 }]);
  });

  it("213 deletes cells, and brings back what an earlier record told of the month", () => {
    const twice = [opened, month("2024-02", OVERDUE), month("2024-02", { "B.RptDate": "2024-02-20" })];
    expect(letters(accountOf([...twice, deleted("H", "2024-02-20", "2024-02-20")]))).toBe("*1");
    expect(letters(accountOf([...twice, month("2024-03"), deleted("H", "2024-02-01", "2024-02-29")]))).toBe("*#N");
  });

  it("213 frees the day of a record of which nothing is left", () => {
    const again = [opened, cleared("2024-02-20"), deleted("J", "2024-02-20", ""), cleared("2024-02-20")];
    expect(accountOf(again).latest?.reportDate).toBe("2024-02-20");
  });

  it("214 forgets the account, which can then be told anew", () => {
    expect(reportOf([opened, month("2024-02"), erased()]).accounts).toEqual([]);
    expect(letters(accountOf([opened, month("2024-02"), erased(), opened]))).toBe("*");
  });

  it("211 moves all that is held to the new code", () => {
    const next = `${ACCOUNT}B`;
    const account = accountOf([opened, renamed(ACCOUNT, next), month("2024-02", { "B.AcctCode": next })]);
    expect([account.account, letters(account)]).toEqual([next, "*N"]);
    expect(accountOf([opened, renamed(ACCOUNT, next), renamed(next, ACCOUNT), month("2024-02")]).account).toBe(ACCOUNT);
  });

  it("215 with flag 0 takes the event away", () => {
    const account = accountOf([
      card,
      event("11", "2024-03-10"),
      event("11", "2024-03-12", { Flag: "0" }),
      cardMonth("2024-03"),
    ]);
    expect([letters(account), account.events]).toEqual(["NN", []]);
  });
});

describe("two reports beside each other", () => {
  const truth = reportOf([opened, month("2024-02"), month("2024-03")]);

  it("says nothing where they agree", () => {
    expect(compareReports(truth, truth)).toEqual({ comparisonVersion: 1, person: PERSON, accounts: [] });
  });

  it("names cells and values that differ", () => {
    const compared = compareReports(
      reportOf([opened, month("2024-02", OVERDUE), month("2024-03", { "H.AcctBal": "9" })]),
      truth,
    );
    expect(compared.accounts).toEqual([
      {
        account: ACCOUNT,
        shownBy: "both",
        cells: [{ month: "2024-02", told: "1", true: "N", toldOverdue: 1100, trueOverdue: 0 }],
        values: [
          { path: "latest.balance", told: "9", true: "11000" },
          { path: "lastMonth.AcctBal", told: "9", true: "11000" },
        ],
      },
    ]);
  });

  it("shows an account that only one of them has", () => {
    const nothing = reportOf([]);
    expect(compareReports(nothing, truth).accounts[0]).toMatchObject({
      shownBy: "true",
      cells: [{ told: "", true: "*" }, {}, {}],
    });
    expect(compareReports(truth, nothing).accounts[0]).toMatchObject({ shownBy: "told" });
    expect(schemaProblems(validateCreditReportComparison, compareReports(nothing, truth))).toEqual([]);
  });
});
