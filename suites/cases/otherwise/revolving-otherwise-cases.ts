import type { RevolvingAction } from "../../../schemas/run/revolving-life.js";
import { sellsAndTakes } from "../../support/needs.js";
import type { WrittenCase } from "../../support/written-case.js";
import { draws, lifeOf, on, onDueDates, pays, settled } from "../revolving-cases.js";

const drawn = on("2024-01-20", draws(800_000));

const paidOtherwise = (
  kind: "paid-in-kind" | "paid-by-guarantor",
  of: "due" | "everything",
  permille = 1000,
): RevolvingAction => ({ kind, of, permille });

/** Revolving loans that are not simply repaid (clauses L80 to L83). */
export const revolvingOtherwiseCases: readonly WrittenCase[] = [
  {
    id: "revolving-court-then-paid",
    title: {
      en: "Interest is left unpaid, the lender goes to court and is paid: status 8 with K 8, and normal again from the day it is paid",
      zh: "循环贷欠息被司法追偿后还清：期间账户状态8并含K段8，还清当日起恢复正常",
    },
    requirements: ["OWED-30", "OWED-40"],
    only: sellsAndTakes("R1", "legal-action"),
    life: () =>
      lifeOf([
        drawn,
        ...onDueDates(["2024-02-22"]),
        on("2024-04-01", { kind: "go-to-court" }),
        on("2024-05-06", pays("due")),
        ...onDueDates(["2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "revolving-bad-debt-then-written-off",
    title: {
      en: "Bad debt, then written off, months told as before with B or their digit, until all of it is paid long after the expiry",
      zh: "循环贷先认定呆账后核销：逐月照常报送，状态B或逾期档次，到期后多月才还清",
    },
    requirements: ["OWED-30", "OWED-20"],
    only: sellsAndTakes("R1", "bad-debt", "write-off"),
    life: () =>
      lifeOf(
        [
          drawn,
          ...onDueDates(["2024-02-22"]),
          on("2024-04-08", { kind: "mark-bad-debt" }),
          on("2024-05-08", { kind: "write-off" }),
          on("2024-08-05", pays("everything")),
        ],
        { months: 9 },
      ),
  },
  {
    id: "revolving-written-off-and-recovered",
    title: {
      en: "Written off over unpaid interest and recovered: drawn again afterwards, as nothing changed in what can be drawn",
      zh: "循环贷因欠息核销后收回：收回后可再支用",
    },
    requirements: ["OWED-30", "OWED-40"],
    only: sellsAndTakes("R1", "write-off"),
    life: () =>
      lifeOf([
        drawn,
        on("2024-03-01", { kind: "write-off" }),
        on("2024-04-08", pays("due")),
        on("2024-04-09", draws(100_000)),
        ...onDueDates(["2024-04-22", "2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "revolving-relieved",
    title: {
      en: "Half of the unpaid interest is let go, and the rest paid: K 11, and no money for what was let go",
      zh: "循环贷欠息减免一半后还清余下部分：报K段11，减免不计实还",
    },
    requirements: ["OWED-30", "OWED-40"],
    only: sellsAndTakes("R1", "relief"),
    life: () =>
      lifeOf([
        drawn,
        on("2024-03-28", { kind: "relieve", permille: 500 }),
        on("2024-04-08", pays("due")),
        on("2024-04-22", { kind: "relieve", permille: 1000 }),
        ...onDueDates(["2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "revolving-last-of-it-relieved",
    title: {
      en: "After the expiry a part is paid and the last of the debt let go: closed that day with C or G",
      zh: "循环贷到期后部分还款、余额减免：当日关闭，状态C或G",
    },
    requirements: ["OWED-30", "OWED-20"],
    only: sellsAndTakes("R1", "relief"),
    life: () =>
      lifeOf([
        drawn,
        ...onDueDates(),
        on("2024-06-13", pays("everything", 600)),
        on("2024-07-08", { kind: "relieve", permille: 1000 }),
      ]),
  },
  {
    id: "revolving-paid-in-kind",
    title: {
      en: "Interest is paid by an asset on its due date, and a part of the principal by another: K 3, the letter Z",
      zh: "循环贷以资抵债付息，再抵部分本金：报K段3，状态Z",
    },
    requirements: ["OWED-30"],
    only: sellsAndTakes("R1", "repayment-in-kind"),
    life: () =>
      lifeOf([
        drawn,
        on("2024-02-22", paidOtherwise("paid-in-kind", "due")),
        on("2024-03-22", paidOtherwise("paid-in-kind", "everything", 500)),
        ...onDueDates(["2024-04-22", "2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "revolving-guarantor-pays-arrears",
    title: {
      en: "A guarantor pays what is overdue: code 40 that day, and K 2 with D in the month",
      zh: "担保人代偿循环贷逾期利息：当日报40，当月报K段2与状态D",
    },
    requirements: ["OWED-30", "OWED-40"],
    only: sellsAndTakes("R1", "guarantor-payment"),
    life: () =>
      lifeOf([
        drawn,
        ...onDueDates(["2024-02-22"]),
        on("2024-04-08", paidOtherwise("paid-by-guarantor", "due")),
        ...onDueDates(["2024-04-22", "2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "revolving-closed-by-guarantor",
    title: {
      en: "The line expires unpaid and a guarantor pays all of it: closed that day with C and K 2",
      zh: "循环贷到期未还，担保人全额代偿：当日关闭，状态C，报K段2",
    },
    requirements: ["OWED-30", "OWED-20"],
    only: sellsAndTakes("R1", "guarantor-payment"),
    life: () =>
      lifeOf([drawn, ...onDueDates(), on("2024-07-08", paidOtherwise("paid-by-guarantor", "everything"))], {
        months: 7,
      }),
  },
  {
    id: "revolving-stopped-and-resumed",
    title: {
      en: "Stopped, overdue while it is, and let go on: status 5 (or 2 while something is overdue), nothing drawn meanwhile",
      zh: "循环贷止付后解除：期间账户状态5（逾期时亦可为2），止付期间不能支用",
    },
    requirements: ["OWED-30", "OWED-40"],
    only: sellsAndTakes("R1", "stop-payment"),
    life: () =>
      lifeOf([
        drawn,
        on("2024-02-08", { kind: "stop" }),
        ...onDueDates(["2024-02-22"]),
        on("2024-03-04", draws(100_000)),
        on("2024-04-08", pays("due")),
        on("2024-05-08", { kind: "resume" }),
        on("2024-05-08", draws(100_000), "11:00:00.000"),
        ...onDueDates(["2024-04-22", "2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "revolving-stopped-on-its-opening",
    title: {
      en: "Stopped on the day of its opening and never resumed: told so every month, closed with its line",
      zh: "循环贷开户当日止付且未解除：逐月报送，额度到期日关闭",
    },
    requirements: ["OWED-10", "OWED-30", "OWED-32"],
    only: sellsAndTakes("R1", "stop-payment"),
    life: () => lifeOf([on("2024-01-10", { kind: "stop" })]),
  },
  {
    id: "revolving-stopped-and-in-court",
    title: {
      en: "Stopped, and taken to court while stopped: 8 goes before 5, and 5 is back when the arrears are paid",
      zh: "循环贷止付期间被司法追偿：状态8优先于5，还清后恢复5",
    },
    requirements: ["OWED-30", "OWED-40"],
    only: sellsAndTakes("R1", "stop-payment", "legal-action"),
    life: () =>
      lifeOf([
        drawn,
        on("2024-03-04", { kind: "stop" }),
        on("2024-03-28", { kind: "go-to-court" }),
        on("2024-05-06", pays("due")),
        ...onDueDates(["2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "revolving-sold-overdue",
    title: {
      en: "Sold while interest is overdue: closed that day with G and K 13, the price being no money received",
      zh: "循环贷欠息期间资产转让：当日关闭，状态G，报K段13，价款不计实还",
    },
    requirements: ["OWED-30", "OWED-20"],
    only: sellsAndTakes("R1", "claim-transfer"),
    life: () =>
      lifeOf([
        drawn,
        ...onDueDates(["2024-02-22"]),
        on("2024-05-07", { kind: "transfer-claim", how: "sale", permille: 600 }),
      ]),
  },
  {
    id: "revolving-carved-out-on-a-due-date",
    title: {
      en: "Carved out on a due date whose interest is paid that day: nothing is told after it",
      zh: "循环贷应还日付息后资产剥离：此后不再报送",
    },
    requirements: ["OWED-30", "OWED-32"],
    only: sellsAndTakes("R1", "claim-transfer"),
    life: () =>
      lifeOf([
        drawn,
        ...onDueDates(["2024-02-22", "2024-03-22", "2024-04-22"]),
        on("2024-04-22", { kind: "transfer-claim", how: "carve-out", permille: 900 }, "11:00:00.000"),
      ]),
  },
];
