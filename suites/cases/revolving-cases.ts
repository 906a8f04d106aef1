import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { LineTerms, RevolvingTerms } from "../../schemas/ledger/terms.js";
import type { LineLife, LineStep } from "../../schemas/run/line-life.js";
import type { RevolvingAction, RevolvingStep } from "../../schemas/run/revolving-life.js";
import { plainItems } from "../../src/generate/reporting-items.js";
import { daysBetween } from "../../src/ledger/dates.js";
import { sells } from "../support/needs.js";
import type { WrittenCase } from "../support/written-case.js";

/** A revolving line of 20,000.00 for five months; it and the due dates of the account are working days. */
const LINE: LineTerms = {
  product: "line",
  revolving: true,
  limit: 2_000_000,
  effectiveDate: "2024-01-10",
  expiryDate: "2024-06-12",
};

/** At 7.2 %, interest due on 22 February, 22 March, 22 April and 22 May, and with the expiry. */
const ACCOUNT: RevolvingTerms = {
  product: "R1",
  annualRatePpm: 72_000,
  openDate: "2024-01-10",
  dueDay: 22,
  reporting: plainItems,
};

const DUE: readonly IsoDate[] = ["2024-02-22", "2024-03-22", "2024-04-22", "2024-05-22"];

/** Something that happens on a day as the case is written. */
export function on(date: IsoDate, action: RevolvingAction, at = "10:00:00.000"): RevolvingStep {
  return { days: daysBetween(ACCOUNT.openDate, date), at, do: action };
}

/** An amount is drawn. */
export const draws = (amount: number): RevolvingAction => ({ kind: "draw-amount", amount });
/** What is due is paid, or all that is owed, or a share of it. */
export const pays = (of: "due" | "everything", permille = 1000, less = 0): RevolvingAction => ({
  kind: "pay-back",
  of,
  permille,
  less,
});

/** Pays what falls due on the due dates, or on some of them. */
export function onDueDates(dates: readonly IsoDate[] = DUE): RevolvingStep[] {
  return dates.map((date) => on(date, pays("due")));
}

/** Everything that is owed is paid on the day on which it falls due. */
export const settled: RevolvingStep = on(LINE.expiryDate, pays("everything"));

const limitBecomes = (limit: number, date: IsoDate): LineStep => ({
  days: daysBetween(LINE.effectiveDate, date),
  at: "11:00:00.000",
  do: { kind: "change-limit", limit },
});

/** The life of a case. */
export function lifeOf(
  steps: readonly RevolvingStep[],
  { lineSteps = [], months = 6 }: { readonly lineSteps?: readonly LineStep[]; readonly months?: number } = {},
): LineLife {
  const inOrder = [...steps].sort((a, b) => a.days - b.days || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return {
    line: LINE,
    openTime: "09:30:00.000",
    steps: [...lineSteps],
    draws: [],
    account: { terms: ACCOUNT, openTime: "09:30:00.000", steps: inOrder, months },
    months: 6,
  };
}

const only = sells("R1");

/** Revolving loans in one account (clauses L43 to L49). */
export const revolvingCases: readonly WrittenCase[] = [
  {
    id: "revolving-never-drawn",
    title: {
      en: "Opened and never drawn: an account of nothing, told every month as *, closed when its line expires",
      zh: "循环贷账户开户后未支用：每月报*，额度到期日关闭",
    },
    requirements: ["OWED-10", "OWED-30", "OWED-32"],
    only,
    life: () => lifeOf([]),
  },
  {
    id: "revolving-drawn-on-its-opening",
    title: {
      en: "Drawn on the day of the opening: the opening record tells what is drawn at the end of the day",
      zh: "开户当日即支用：开户记录余额为当日终支用额",
    },
    requirements: ["OWED-10", "OWED-30"],
    only,
    life: () => lifeOf([on("2024-01-10", draws(800_000)), ...onDueDates(), settled]),
  },
  {
    id: "revolving-repaid-and-drawn-again",
    title: {
      en: "Drawn, repaid to nothing, drawn again: one account throughout, not closed in between, and no special transaction",
      zh: "支用、全部还清、再次支用：始终一个账户，其间不关闭，不报特殊交易",
    },
    requirements: ["OWED-10", "OWED-30", "OWED-32", "UNOWED-20"],
    only,
    life: () =>
      lifeOf([
        on("2024-01-20", draws(1_000_000)),
        on("2024-03-05", pays("everything")),
        on("2024-04-01", draws(1_500_000)),
        ...onDueDates(),
        settled,
      ]),
  },
  {
    id: "revolving-several-draws-a-day",
    title: {
      en: "Several draws on one day, and part of it repaid on the same: interest runs on what is left at its end",
      zh: "一日多次支用并部分还款：按日终余额计息",
    },
    requirements: ["OWED-30"],
    only,
    life: () =>
      lifeOf([
        on("2024-01-30", draws(300_000)),
        on("2024-01-30", draws(500_000), "11:00:00.000"),
        on("2024-01-30", pays("everything", 250), "12:00:00.000"),
        on("2024-01-30", draws(100_050), "13:00:00.000"),
        ...onDueDates(),
        settled,
      ]),
  },
  {
    id: "revolving-arrears-of-interest",
    title: {
      en: "Interest is left unpaid: overdue without overdue principal, nothing can be drawn, then cleared and drawn again",
      zh: "利息未还：逾期本金为零，期间不能支用；还清后可再支用",
    },
    requirements: ["OWED-30", "OWED-40"],
    only,
    life: () =>
      lifeOf([
        on("2024-01-15", draws(1_200_000)),
        on("2024-03-05", draws(100_000)),
        on("2024-04-02", pays("due")),
        on("2024-04-02", draws(200_000), "11:00:00.000"),
        ...onDueDates(["2024-04-22", "2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "revolving-draw-resets-nothing",
    title: {
      en: "Drawn on the due day itself, with its interest unpaid: the days past due go on from the due date",
      zh: "应还日当日支用而未付息：逾期天数仍自应还日起算",
    },
    requirements: ["OWED-30"],
    only,
    life: () =>
      lifeOf([
        on("2024-01-15", draws(1_200_000)),
        on("2024-02-22", draws(300_000)),
        on("2024-03-22", pays("due", 300)),
        on("2024-04-22", pays("due")),
        ...onDueDates(["2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "revolving-limit-changed",
    title: {
      en: "The limit of the line changes: a 220 of code 30, and segment C with the next monthly record of the account",
      zh: "额度调整：报220/30，并随账户下一条月度记录报C段",
    },
    requirements: ["OWED-30", "OWED-220-30"],
    only,
    life: () =>
      lifeOf([on("2024-01-20", draws(500_000)), ...onDueDates(), settled], {
        lineSteps: [limitBecomes(3_000_000, "2024-03-01"), limitBecomes(2_500_000, "2024-05-22")],
      }),
  },
  {
    id: "revolving-limit-cut-below-the-balance",
    title: {
      en: "The limit is cut below what is drawn: the balance stays, and nothing more is drawn until it is below the limit",
      zh: "额度调低至余额以下：余额不变，降至额度以内方可再支用",
    },
    requirements: ["OWED-30", "OWED-220-30"],
    only,
    life: () =>
      lifeOf(
        [
          on("2024-01-20", draws(1_500_000)),
          on("2024-03-05", draws(1_000)),
          on("2024-03-06", pays("everything", 700)),
          on("2024-03-07", draws(100_000)),
          ...onDueDates(),
          settled,
        ],
        { lineSteps: [limitBecomes(1_000_000, "2024-03-04")] },
      ),
  },
  {
    id: "revolving-expires-unpaid",
    title: {
      en: "The line expires with a balance: the principal is overdue, aged by its days, until it is paid",
      zh: "额度到期时仍有余额：本金逾期，按天数归入账龄，直至还清",
    },
    requirements: ["OWED-30", "OWED-20"],
    only,
    life: () =>
      lifeOf([on("2024-03-10", draws(900_000)), ...onDueDates(), on("2024-08-05", pays("everything"))], { months: 9 }),
  },
  {
    id: "revolving-expires-at-nothing",
    title: {
      en: "Repaid to nothing before the expiry: the account stays open until then and closes with it",
      zh: "到期前已全部还清：账户仍存续，至到期日关闭",
    },
    requirements: ["OWED-30", "OWED-32"],
    only,
    life: () =>
      lifeOf([on("2024-02-01", draws(900_000)), ...onDueDates(), on("2024-05-22", pays("everything"), "11:00:00.000")]),
  },
  {
    id: "revolving-line-ended-early",
    title: {
      en: "The line is ended early: nothing more can be drawn, the account goes on as agreed to its own due date",
      zh: "额度提前终止：不能再支用，账户按约存续至原到期日",
    },
    requirements: ["OWED-30", "OWED-32", "OWED-220-20"],
    only,
    life: () =>
      lifeOf([on("2024-01-20", draws(700_000)), on("2024-03-20", draws(100_000)), ...onDueDates(), settled], {
        lineSteps: [
          { days: daysBetween(LINE.effectiveDate, "2024-03-11"), at: "10:00:00.000", do: { kind: "end-line" } },
        ],
      }),
  },
  {
    id: "revolving-repayment-reversed",
    title: {
      en: "A repayment is reversed on its day: it never was, neither in the balance nor in what was received",
      zh: "还款当日冲正：余额与实还均视为未还",
    },
    requirements: ["OWED-30"],
    only,
    life: () =>
      lifeOf([
        on("2024-01-20", draws(700_000)),
        on("2024-02-08", pays("everything", 500)),
        on("2024-02-08", { kind: "reverse" }, "11:00:00.000"),
        ...onDueDates(),
        settled,
      ]),
  },
  {
    id: "revolving-classified",
    title: {
      en: "Classified worse while its interest is overdue, and better afterwards",
      zh: "欠息期间下调五级分类，还清后上调",
    },
    requirements: ["OWED-30", "OWED-40"],
    only,
    life: () =>
      lifeOf([
        on("2024-01-20", draws(700_000)),
        on("2024-03-01", { kind: "classify", fiveCate: "2" }),
        on("2024-03-11", pays("due")),
        on("2024-03-12", { kind: "classify", fiveCate: "1" }),
        ...onDueDates(DUE.slice(1)),
        settled,
      ]),
  },
];
