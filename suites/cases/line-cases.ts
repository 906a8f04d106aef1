import type { LineTerms } from "../../schemas/ledger/terms.js";
import type { LifeStep, LoanLife } from "../../schemas/run/life.js";
import type { LineLife, LineStep } from "../../schemas/run/line-life.js";
import { sells } from "../support/needs.js";
import { lifeWith, pays, paysOnTime, type WrittenCase } from "../support/written-case.js";

/** A revolving line of 20,000.00 from mid January on for a year. */
const LINE: LineTerms = {
  product: "line",
  revolving: true,
  limit: 2_000_000,
  effectiveDate: "2024-01-10",
  expiryDate: "2025-01-10",
};

/** A life of that line, or of one with other terms. */
export function lineWith(
  line: Partial<LineTerms>,
  draws: readonly LoanLife[],
  steps: readonly LineStep[] = [],
  months = 4,
): LineLife {
  return { line: { ...LINE, ...line }, openTime: "09:30:00.000", steps: [...steps], draws: [...draws], months };
}

/** A draw of 6,000.00 in three instalments. */
export function draw(openDate: string, principal = 600_000, steps: readonly LifeStep[] = paysOnTime(3)): LoanLife {
  return lifeWith({ product: "R4", openDate, principal }, steps);
}

/** The limit becomes another one, so many days after the grant. */
export const limitBecomes = (limit: number, days: number): LineStep => ({
  days,
  at: "10:00:00.000",
  do: { kind: "change-limit", limit },
});

const only = sells("R4");

/** Credit lines and what is drawn under them (clauses L33 to L36). */
export const lineCases: readonly WrittenCase[] = [
  {
    id: "line-granted-and-never-drawn",
    title: {
      en: "A line that is never drawn owes its 220 and nothing else: no account, no balance",
      zh: "授信未用信：只报220，不产生账户和余额",
    },
    requirements: ["OWED-220-10", "UNOWED-220"],
    only,
    life: () => lineWith({}, []),
  },
  {
    id: "line-expires",
    title: {
      en: "An undrawn line expires: a 220 of code 20, then silence",
      zh: "未用信的授信到期：报220/20，此后不再报送",
    },
    requirements: ["OWED-220-20"],
    only,
    life: () => lineWith({ expiryDate: "2024-03-20" }, []),
  },
  {
    id: "line-drawn-once",
    title: {
      en: "One draw, repaid on time: an account of its own under the line, closed while the line stays",
      zh: "用信一笔按时还清：额度项下单独账户，账户关闭而授信仍有效",
    },
    requirements: ["OWED-220-10", "OWED-10", "OWED-30", "OWED-32"],
    only,
    life: () => lineWith({}, [draw("2024-01-20")]),
  },
  {
    id: "line-drawn-on-the-day-of-its-grant",
    title: { en: "Granted and drawn on one day", zh: "授信生效当日即用信" },
    requirements: ["OWED-220-10", "OWED-10"],
    only,
    life: () => lineWith({}, [draw("2024-01-10")]),
  },
  {
    id: "line-before-its-draw",
    title: {
      en: "Granted and drawn on one day, where the line must not come after the draw",
      zh: "授信与用信同日，约定授信协议不得晚于账户报送",
    },
    requirements: ["REF-220", "OWED-220-10", "OWED-10"],
    only,
    life: ({ references }) => (references === "before-or-with" ? lineWith({}, [draw("2024-01-10")]) : null),
  },
  {
    id: "two-draws-side-by-side",
    title: {
      en: "Two draws run side by side, one of them in arrears: two accounts, one line",
      zh: "两笔用信并行，其中一笔逾期：两个账户，一个授信协议",
    },
    requirements: ["OWED-10", "OWED-30"],
    only,
    life: () => lineWith({}, [draw("2024-01-15"), draw("2024-02-03", 500_000, [pays(2), pays(3)])], [], 6),
  },
  {
    id: "drawn-again-after-repayment",
    title: {
      en: "What is repaid is drawn again: a new account, and nothing of the old one's past in it",
      zh: "还清后再次用信：新账户，不带旧账户历史",
    },
    requirements: ["OWED-10", "OWED-20", "OWED-32"],
    only,
    life: () =>
      lineWith({ limit: 600_000 }, [
        draw("2024-01-15"),
        lifeWith({ product: "R4", openDate: "2024-04-20", principal: 600_000 }, paysOnTime(3)),
      ]),
  },
  {
    id: "draw-beyond-the-limit",
    title: {
      en: "A draw that the line does not bear never comes to be: no account is reported",
      zh: "超过可用额度的用信未发生：不得报送账户",
    },
    requirements: ["OWED-220-10", "UNOWED-10"],
    only,
    life: () => lineWith({ limit: 600_000 }, [draw("2024-01-15"), draw("2024-02-20", 500_000)]),
  },
  {
    id: "limit-raised-and-cut",
    title: {
      en: "The limit is raised, then cut below what is drawn: a 220 of code 30 each time",
      zh: "额度先调高、再调低至已用以下：每次报220/30",
    },
    requirements: ["OWED-220-30"],
    only,
    life: () => lineWith({}, [draw("2024-01-20", 1_500_000)], [limitBecomes(3_000_000, 20), limitBecomes(500_000, 45)]),
  },
  {
    id: "limit-changed-twice-on-a-day",
    title: { en: "Two changes of the limit on one day are one record", zh: "同日两次调整额度只报一条" },
    requirements: ["OWED-220-30"],
    only,
    life: () => lineWith({}, [], [limitBecomes(3_000_000, 20), limitBecomes(2_500_000, 20)]),
  },
  {
    id: "limit-changed-on-the-day-of-the-grant",
    title: {
      en: "A change on the day of the grant is told by the grant's own record",
      zh: "生效当日调整额度由生效记录反映",
    },
    requirements: ["OWED-220-10", "UNOWED-220"],
    only,
    life: () => lineWith({}, [], [limitBecomes(3_000_000, 0)]),
  },
  {
    id: "line-expires-while-drawn",
    title: {
      en: "The line expires with a draw running: the line is over, the loan goes on",
      zh: "授信到期时仍有用信：授信失效，贷款继续报送",
    },
    requirements: ["OWED-220-20", "OWED-30"],
    only,
    life: () => lineWith({ expiryDate: "2024-03-01" }, [draw("2024-01-20")]),
  },
  {
    id: "line-ended-early",
    title: {
      en: "The line is ended before it expires; what would be drawn afterwards is not",
      zh: "授信提前终止；其后不能再用信",
    },
    requirements: ["OWED-220-20"],
    only,
    life: () =>
      lineWith(
        {},
        [draw("2024-01-20"), draw("2024-03-20")],
        [{ days: 50, at: "10:00:00.000", do: { kind: "end-line" } }],
      ),
  },
  {
    id: "line-that-does-not-revolve",
    title: {
      en: "A line that does not revolve: what is repaid does not come back",
      zh: "非循环额度：还款后额度不恢复",
    },
    requirements: ["OWED-220-10", "UNOWED-10"],
    only,
    life: () =>
      lineWith({ revolving: false, limit: 1_000_000 }, [
        draw("2024-01-15"),
        lifeWith({ product: "R4", openDate: "2024-04-20", principal: 600_000 }, paysOnTime(3)),
      ]),
  },
];
