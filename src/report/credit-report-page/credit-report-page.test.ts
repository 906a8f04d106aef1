import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { validateCreditReport } from "../../../schemas/generated/validators/index.js";
import type { CreditReport, CreditReportAccount } from "../../../schemas/run/credit-report.js";
import { renderComparedReportsPage } from "./compared-reports-page.js";
import { renderCreditReportPage } from "./credit-report-page.js";
import { card, loan, loanAsTrue, PERSON, told, truth, withHistory } from "./testing/reports.js";

const one = renderCreditReportPage(told, { lang: "en", otherLanguage: "?upTo=2026-06&lang=zh" });
const two = renderComparedReportsPage(told, truth, { lang: "zh" });

/** A page without its style, a line an element that begins a part. */
function readable(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/u, "<style>…</style>")
    .replace(/sha256-[^&']+/u, "sha256-…")
    .replaceAll(/(?=<(?:article|section|h[123]|tr|div|dl|details|p|main|ul|li)\b)/gu, "\n");
}

/** What a reader of one language sees: no tags, and nothing of the other language. */
function seen(page: string, lang: "en" | "zh"): string {
  const body = page.slice(page.indexOf("<main>"));
  const other = lang === "en" ? "zh" : "en";
  return body
    .replaceAll(new RegExp(`<span lang="${other}">[^<]*</span>`, "gu"), "")
    .replaceAll(/<[^>]+>/gu, " ")
    .replaceAll(/\s+/gu, " ");
}

const only = (account: CreditReportAccount): CreditReport => ({ ...told, accounts: [account] });

describe("a credit report as a page", () => {
  it("is made of reports that are what their schema says", () => {
    expect([told, truth].map((report) => validateCreditReport(report))).toEqual([true, true]);
  });

  it("shows every part of the report", async () => {
    await expect(readable(one)).toMatchFileSnapshot("__snapshots__/credit-report.html");
  });

  it("shows states, months and amounts with their meaning", () => {
    const text = seen(one, "en");
    expect(text).toContain("R2 credit card");
    expect(text).toContain("balance 1,170,000");
    expect(text).toContain("1 to 30 days overdue");
    expect(text).toContain("2024-03 11 no statement this month");
    expect(text).toContain("2025-08-20 4 partial prepayment 10,000 0 ＊＊＊");
    expect(one).toContain('title="2024-07 1 to 30 days overdue / 逾期1-30天"><b>1</b><small>1,100</small>');
    expect(seen(one, "zh")).toContain("最近24个月还款记录 2024 2025 2026 07 08");
  });

  it("says that nothing is held", () => {
    const empty = renderCreditReportPage({ reportVersion: 1, person: PERSON, accounts: [] }, { lang: "en" });
    expect(seen(empty, "en")).toContain("Nothing is held of this person.");
  });

  it("shows an account of which nothing was told but that it is there", () => {
    const bare = { account: "X", accountType: "D1", basic: {}, parties: [], grid: [], history: [] };
    const page = renderCreditReportPage(only({ ...bare, transactions: [], events: [] }), { lang: "en" });
    expect(seen(page, "en")).toContain("… D1 non-revolving loan Latest state — Basic data —");
  });

  it("asks nothing of the network, and permits its own style alone", () => {
    for (const page of [one, two]) {
      const style = /<style>([\s\S]*?)<\/style>/u.exec(page)?.[1] ?? "";
      const hash = createHash("sha256").update(style).digest("base64");
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u
        .exec(page)?.[1]
        ?.replaceAll("&#39;", "'");
      expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
      expect(page).not.toMatch(/<script|\s(?:style|on\w+|src|srcset|action)=|url\(|@import/u);
    }
    expect([...one.matchAll(/href="([^"]*)"/gu)].map((match) => match[1])).toEqual(["?upTo=2026-06&amp;lang=zh"]);
    expect(two).not.toContain("href=");
  });
});

describe("two reports side by side", () => {
  it("shows what differs, and folds what does not", async () => {
    await expect(readable(two)).toMatchFileSnapshot("__snapshots__/compared-reports.html");
  });

  it("signs what differs with a sign and a word, not with colour alone", () => {
    const text = seen(renderComparedReportsPage(told, truth, { lang: "en" }), "en");
    expect(text).toContain("2 accounts 1 account differs");
    expect(text).toContain("≠ differs balance 1,170,000 1,162,200");
    expect(text).toContain("as told as it should read ≠ differs balance");
    // Of the last 24 months, July 2024 and May 2025.
    const [, signs = ""] = /<tr class="signs">(.*?)<\/tr>/u.exec(two) ?? [];
    expect(signs.split("</td>").flatMap((cell, index) => (cell.includes("≠") ? [index] : []))).toEqual([1, 11]);
    expect(text).toContain("≠ differs true 2025-11-02 1 extension 0 6 —");
    expect(text).toContain("Accounts that read the same in both N00000000H0001…0042");
  });

  it("says that values differ whose masked forms are the same", () => {
    const other = { ...loan, parties: [{ ...loan.parties[0], ArlpName: "示例戊" }] };
    const text = seen(renderComparedReportsPage(told, only(other), { lang: "en" }), "en");
    expect(text).toContain("≠ differs name differs in what is masked 示＊＊ 示＊＊");
  });

  it("names an account that only one of them has, and an amount that alone differs", () => {
    const text = seen(renderComparedReportsPage(only(card), only(loan), { lang: "en" }), "en");
    expect(text).toContain("R2 credit card in the report as told alone");
    expect(text).toContain("D1 non-revolving loan in the report as it should read alone");
    const [first, ...rest] = loanAsTrue.history;
    const changed = first === undefined ? [] : [{ ...first, overdue: 5 }, ...rest];
    const page = renderComparedReportsPage(only(loanAsTrue), only({ ...loanAsTrue, history: changed }), { lang: "en" });
    expect(page).toMatch(/<td class="t-good changed"[^>]*><b>\*<\/b><span class="sign"[^>]*>≠.*?<small>5<\/small>/u);
    expect(page).not.toContain('class="signs"');
  });

  it("is quiet where both say the same, in whatever order", () => {
    const turned = Object.fromEntries(Object.entries(loan).reverse()) as unknown as CreditReportAccount;
    const page = renderComparedReportsPage(only(loan), only(turned), { lang: "en" });
    expect(seen(page, "en")).toContain("1 account both reports say the same");
    expect(page).not.toContain("<article");
  });
});

describe("what a lender sent", () => {
  const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)>'\u202e\u001b[2J`;

  it("is never markup, wherever it stands", () => {
    const hostile = withHistory(
      {
        account: HOSTILE,
        accountType: HOSTILE,
        basic: { [HOSTILE]: HOSTILE, Cy: HOSTILE, BusiLines: HOSTILE, LoanAmt: HOSTILE, __proto__: "x" },
        parties: [{ ArlpName: HOSTILE, ArlpType: HOSTILE, constructor: HOSTILE }],
        latest: {
          status: HOSTILE,
          balance: 1,
          overdue: 1,
          category: HOSTILE,
          repaymentStatus: HOSTILE,
          lastRepaymentDate: HOSTILE,
          lastRepaymentAmount: 1,
          closeDate: HOSTILE,
          transferOutMonth: HOSTILE,
          closed: true,
          reportDate: HOSTILE,
        },
        lastMonth: { month: HOSTILE, reportDate: HOSTILE, values: { AcctStatus: HOSTILE, toString: HOSTILE } },
        transactions: [{ type: HOSTILE, date: HOSTILE, amount: 1, months: 1, details: HOSTILE }],
        events: [{ type: HOSTILE, month: HOSTILE }],
      },
      "N",
    );
    const cells = [{ month: HOSTILE, status: HOSTILE, overdue: 1 }];
    const report = {
      ...only({ ...hostile, history: cells, grid: cells }),
      person: { idType: HOSTILE, idNum: HOSTILE },
      upTo: HOSTILE,
    };
    for (const page of [
      renderCreditReportPage(report, { lang: "en", otherLanguage: HOSTILE }),
      renderComparedReportsPage(report, told, { lang: "en" }),
    ]) {
      expect(page).not.toMatch(/<(?:script|img)/u);
      expect(["\u202e", "\u001b"].filter((character) => page.includes(character))).toEqual([]);
      expect(page.slice(page.indexOf("<main>")).replaceAll(/<[^>]*>/gu, "")).not.toMatch(/["']/u);
    }
  });

  it("is masked where it says who somebody is, known field or not", () => {
    const secret = { ...loan, basic: { ...loan.basic, NobodyClassified: "a-secret-of-somebody" } };
    const values = [
      PERSON.idNum,
      loan.account,
      "房贷字第示例号",
      "示例丁",
      "999999198001010011",
      "N00000000H0001GU20240115000001",
      "客户申请提前部分还款",
      "a-secret-of-somebody",
    ];
    const raw = JSON.stringify(only(secret));
    expect(values.filter((value) => !raw.includes(value))).toEqual([]);
    for (const page of [
      renderCreditReportPage(only(secret), { lang: "zh" }),
      renderComparedReportsPage(only(secret), truth, { lang: "zh" }),
    ]) {
      expect(values.filter((value) => page.includes(value))).toEqual([]);
    }
  });
});
