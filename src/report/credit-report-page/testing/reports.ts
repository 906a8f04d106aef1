import type { CreditReport, CreditReportAccount, ReportedAmountCell } from "../../../../schemas/run/credit-report.js";

/** Nobody: province code 99 with a valid check digit. */
export const PERSON: CreditReport["person"] = { idType: "10", idNum: "999999199001010016" };

/** Cells from a month on, a letter each; amounts by letter: 1,100 for each month overdue. */
export function cellsFrom(first: string, letters: string): ReportedAmountCell[] {
  const [year = 0, month = 1] = first.split("-").map(Number);
  return letters.split("").map((status, index) => {
    const count = month - 1 + index;
    const text = `${year + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
    const overdue = status === "#" || status === "A" ? null : /[1-7]/u.test(status) ? Number(status) * 1100 : 0;
    return { month: text, status, overdue };
  });
}

/** A loan of 30 months that was overdue once, with a guarantor, a prepayment and a month that nobody told. */
export const loan: CreditReportAccount = withHistory(
  {
    account: "N00000000H0001LN20240115000001",
    accountType: "D1",
    basic: {
      BusiLines: "1",
      BusiDtlLines: "11",
      OpenDate: "2024-01-15",
      Cy: "CNY",
      LoanAmt: "1200000",
      Flag: "0",
      DueDate: "2044-01-15",
      RepayMode: "11",
      RepayFreqcy: "03",
      RepayPrd: "240",
      ApplyBusiDist: "110000",
      GuarMode: "3",
      OthRepyGuarWay: "0",
      AssetTrandFlag: "0",
      FundSou: "1",
      LoanForm: "1",
      LoanConCode: "房贷字第示例号",
      FirstHouLoanFlag: "01",
    },
    parties: [
      {
        InfoIDType: "1",
        ArlpName: "示例丁",
        ArlpCertType: "10",
        ArlpCertNum: "999999198001010011",
        ArlpType: "2",
        ArlpAmt: "1200000",
        WartySign: "0",
        MaxGuarMcc: "N00000000H0001GU20240115000001",
      },
    ],
    latest: {
      status: "1",
      balance: 1170000,
      overdue: 0,
      category: "1",
      repaymentStatus: "N",
      lastRepaymentDate: "2026-06-15",
      lastRepaymentAmount: 7800,
      closed: false,
      reportDate: "2026-06-15",
    },
    lastMonth: {
      month: "2026-06",
      reportDate: "2026-06-15",
      values: {
        Month: "2026-06",
        SettDate: "2026-06-15",
        AcctStatus: "1",
        AcctBal: "1170000",
        RemRepPrd: "211",
        FiveCate: "1",
        FiveCateAdjDate: "2024-01-15",
        RpyStatus: "N",
        OverdPrd: "0",
        TotOverd: "0",
        OverdPrinc: "0",
        CurRpyAmt: "7800",
        ActRpyAmt: "7800",
        LatRpyDate: "2026-06-15",
        CloseDate: "",
      },
    },
    transactions: [{ type: "4", date: "2025-08-20", amount: 10000, months: 0, details: "客户申请提前部分还款" }],
    events: [],
  },
  "*NNNNN1NNNNNNNNN#NNNNNMNNNNNNN",
);

/** The same loan as it should read: the month was paid, the missing one was told, and the balance is lower. */
export const loanAsTrue: CreditReportAccount = withHistory(
  {
    ...loan,
    parties: [{ ...loan.parties[0], ArlpCertNum: "99999919880101001X" }],
    ...(loan.latest === undefined ? {} : { latest: { ...loan.latest, balance: 1162200 } }),
    transactions: [...loan.transactions, { type: "1", date: "2025-11-02", amount: 0, months: 6, details: "" }],
  },
  "*NNNNNNNNNNNNNNNNNNNNNMNNNNNNN",
);

/** A credit card with a month without a bill. */
export const card: CreditReportAccount = withHistory(
  {
    account: "N00000000H0001CC000042",
    accountType: "R2",
    basic: { BusiLines: "2", BusiDtlLines: "81", AcctCredLine: "50000", CreditID: "7391" },
    parties: [],
    latest: {
      status: "1",
      balance: 320,
      overdue: 0,
      category: "1",
      repaymentStatus: "N",
      lastRepaymentDate: "",
      lastRepaymentAmount: null,
      closed: false,
      reportDate: "2026-06-10",
    },
    transactions: [],
    events: [{ type: "11", month: "2024-03" }],
  },
  "*NAN12NNNNNNNNNNNNNNNNNNNNNNNN",
);

/** As told. */
export const told: CreditReport = { reportVersion: 1, person: PERSON, upTo: "2026-06", accounts: [card, loan] };

/** As it should read. */
export const truth: CreditReport = { ...told, accounts: [card, loanAsTrue] };

/** An account with a history from 2024-01 on, and the grid that goes with it. */
export function withHistory(
  account: Omit<CreditReportAccount, "history" | "grid">,
  letters: string,
): CreditReportAccount {
  const history = cellsFrom("2024-01", letters);
  const grid = history.slice(-24).map(({ month, status }) => ({ month, status }));
  return { ...account, grid, history };
}
