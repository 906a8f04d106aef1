import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import { plainItems } from "../../../src/generate/reporting-items.js";
import { type OnlyWith, sells, takes } from "../../support/needs.js";
import type { WrittenCase } from "../../support/written-case.js";
import { activated, cardLife, on as onCard, pays as paysCard, spends } from "../card-life.js";
import { claimWith } from "../claim-cases.js";
import { contractWith, loanOn } from "../collateral-cases.js";
import { guaranteeWith } from "../guarantee-cases.js";
import { draw, limitBecomes, lineWith } from "../line-cases.js";
import { draws, lifeOf, on, onDueDates, settled } from "../revolving-cases.js";

const at = "10:00:00.000";

/** A product whose code changes. */
const changing =
  (product: Capabilities["products"][number]): OnlyWith =>
  (capabilities) =>
    sells(product)(capabilities) && takes("code-change")(capabilities);

/** What is no loan gets another code (clause L76). */
export const newCodeCases: readonly WrittenCase[] = [
  {
    id: "revolving-code-changed",
    title: {
      en: "A revolving loan gets another code while interest is overdue: a 211, and the new code from then on",
      zh: "循环贷账户欠息期间变更标识码：报211，此后使用新标识码",
    },
    requirements: ["OWED-211", "OWED-30", "OWED-40"],
    only: changing("R1"),
    life: () =>
      lifeOf([
        on("2024-01-20", draws(800_000)),
        ...onDueDates(["2024-02-22"]),
        on("2024-04-01", { kind: "change-code" }),
        on("2024-04-08", { kind: "pay-back", of: "due", permille: 1000, less: 0 }),
        ...onDueDates(["2024-04-22", "2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "line-of-revolving-loan-code-changed",
    title: {
      en: "The line of a revolving loan gets another code: a 221, and the account may name it by either",
      zh: "循环贷账户所属授信协议变更标识码：报221，账户可引用变更前后的标识码",
    },
    requirements: ["OWED-221", "OWED-220-30", "OWED-30"],
    only: changing("R1"),
    life: () =>
      lifeOf([on("2024-01-20", draws(500_000)), ...onDueDates(), settled], {
        lineSteps: [
          { days: 30, at, do: { kind: "change-code" } },
          { days: 51, at: "11:00:00.000", do: { kind: "change-limit", limit: 3_000_000 } },
        ],
      }),
  },
  {
    id: "card-code-changed",
    title: {
      en: "A credit card gets another code on a bill day: what is as of that day bears the new one",
      zh: "贷记卡账单日变更标识码：当日及以后的记录使用新标识码",
    },
    requirements: ["OWED-211", "OWED-CARD-30"],
    only: changing("R2"),
    life: () =>
      cardLife([
        activated,
        onCard("2024-02-12", spends(300_000)),
        onCard("2024-03-28", paysCard("due")),
        onCard("2024-04-08", { kind: "change-code" }),
        onCard("2024-04-28", paysCard("everything")),
      ]),
  },
  {
    id: "overdraft-card-code-changed",
    title: {
      en: "A card that overdraws a deposit gets another code between two bills",
      zh: "准贷记卡两个账单日之间变更标识码",
    },
    requirements: ["OWED-211", "OWED-CARD-30"],
    only: changing("R3"),
    life: () =>
      cardLife([activated, onCard("2024-02-12", spends(300_000)), onCard("2024-03-20", { kind: "change-code" })], {
        terms: { product: "R3", reporting: { ...plainItems, busiLines: "2", busiDtlLines: "71" } },
      }),
  },
  {
    id: "claim-code-changed",
    title: {
      en: "A claim gets another code and is paid on the same day: that payment is told under the new one",
      zh: "催收账户变更标识码，当日收回：以新标识码报送",
    },
    requirements: ["OWED-211", "OWED-C1-40"],
    only: changing("C1"),
    life: () =>
      claimWith([
        { days: 20, at, do: { kind: "recover", amount: 400_000 } },
        { days: 45, at, do: { kind: "change-code" } },
        { days: 45, at: "11:00:00.000", do: { kind: "recover", amount: 300_000 } },
      ]),
  },
  {
    id: "line-code-changed-and-drawn",
    title: {
      en: "A line gets another code and is drawn afterwards: a 221, and the draw names the line by the new one",
      zh: "授信协议变更标识码后用信：报221，用信账户引用新标识码",
    },
    requirements: ["OWED-221", "OWED-10", "OWED-220-30"],
    only: changing("R4"),
    life: () =>
      lineWith({}, [draw("2024-02-15")], [{ days: 20, at, do: { kind: "change-code" } }, limitBecomes(3_000_000, 50)]),
  },
  {
    id: "line-code-changed-while-drawn",
    title: {
      en: "A drawn line gets another code twice: a 221 each time, the draw's own code stays",
      zh: "已用信的授信协议两次变更标识码：各报221，用信账户标识码不变",
    },
    requirements: ["OWED-221", "OWED-30", "UNOWED-211"],
    only: changing("R4"),
    life: () =>
      lineWith(
        {},
        [draw("2024-01-20")],
        [
          { days: 20, at, do: { kind: "change-code" } },
          { days: 21, at, do: { kind: "change-code" } },
        ],
      ),
  },
  {
    id: "guarantee-code-changed",
    title: {
      en: "A guarantee gets another code, then less is covered: a 231, and the new code from then on",
      zh: "担保账户变更标识码后在保余额减少：报231，此后使用新标识码",
    },
    requirements: ["OWED-231", "OWED-230-30"],
    only: changing("G1"),
    life: () =>
      guaranteeWith([
        { days: 20, at, do: { kind: "change-code" } },
        { days: 45, at, do: { kind: "cover-less", balance: 1_500_000 } },
      ]),
  },
  {
    id: "contract-code-changed-and-named",
    title: {
      en: "A contract gets another code, and a loan names it afterwards: a 511, and the new code in segment E",
      zh: "抵押合同变更标识码后发放贷款：报511，贷款E段引用新标识码",
    },
    requirements: ["OWED-511", "OWED-510-30", "OWED-10"],
    only: changing("collateral"),
    life: () =>
      contractWith(
        [
          { days: 10, at, do: { kind: "change-code" } },
          { days: 40, at, do: { kind: "revalue", item: 1, value: 2_500_000 } },
        ],
        {},
        loanOn("2024-02-05"),
      ),
  },
  {
    id: "contract-code-changed-while-named",
    title: {
      en: "A contract that a loan names gets another code: a 511, the loan's own code stays",
      zh: "已被贷款引用的抵押合同变更标识码：报511，贷款标识码不变",
    },
    requirements: ["OWED-511", "OWED-30", "UNOWED-211"],
    only: changing("collateral"),
    life: () => contractWith([{ days: 20, at, do: { kind: "change-code" } }], {}, loanOn("2024-01-20")),
  },
];
