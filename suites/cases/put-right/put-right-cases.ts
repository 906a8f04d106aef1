import { sells } from "../../support/needs.js";
import type { WrittenCase } from "../../support/written-case.js";
import { contractWith } from "../collateral-cases.js";
import { guaranteeWith } from "../guarantee-cases.js";
import { draw, limitBecomes, lineWith } from "../line-cases.js";
import { correctedPaymentCases } from "./corrected-payment-cases.js";
import { putRightAccountCases } from "./put-right-account-cases.js";

const at = "10:00:00.000";

/** What is no loan was told wrongly: the records that put it right (clauses L75, L77, L78, L84). */
export const putRightCases: readonly WrittenCase[] = [
  ...putRightAccountCases,
  ...correctedPaymentCases,
  {
    id: "line-void",
    title: {
      en: "A line that was never drawn should never have been told: it is deleted by a 224",
      zh: "未用信的授信协议本不应报送：以224整笔删除",
    },
    requirements: ["OWED-224"],
    only: sells("R4"),
    life: () => lineWith({}, [], [limitBecomes(3_000_000, 20), { days: 40, at, do: { kind: "void" } }]),
  },
  {
    id: "line-void-on-the-day-of-its-grant",
    title: {
      en: "A line is void on the day of its grant: nothing is owed, not even its deletion",
      zh: "授信生效当日作废：无需报送，也无需删除",
    },
    requirements: ["UNOWED-224"],
    only: sells("R4"),
    life: () => lineWith({}, [], [{ days: 0, at, do: { kind: "void" } }]),
  },
  {
    id: "line-identity-corrected-and-drawn",
    title: {
      en: "A line was told of the wrong document and is drawn later: the draw is another account, still of the person of the grant",
      zh: "授信人证件有误，更正后再用信：更正授信基础段，用信账户仍为授信时所报之人",
    },
    requirements: ["OWED-222-B", "OWED-10"],
    only: sells("R4"),
    life: () =>
      lineWith(
        {},
        [draw("2024-02-15")],
        [{ days: 20, at, do: { kind: "correct-identity", wrong: "document" } }, limitBecomes(3_000_000, 50)],
      ),
  },
  {
    id: "line-identity-corrected-after-its-end",
    title: {
      en: "The person's name turns out wrong after the line was ended",
      zh: "授信终止后发现姓名错误",
    },
    requirements: ["OWED-222-B"],
    only: sells("R4"),
    life: () =>
      lineWith(
        {},
        [],
        [
          { days: 20, at, do: { kind: "end-line" } },
          { days: 32, at, do: { kind: "correct-identity", wrong: "name" } },
        ],
      ),
  },
  {
    id: "limit-change-taken-back",
    title: {
      en: "A change of the limit never was: its 220 of code 30 is deleted by a 223",
      zh: "额度调整不实：以223删除该220/30",
    },
    requirements: ["OWED-223-D"],
    only: sells("R4"),
    life: () => lineWith({}, [], [limitBecomes(3_000_000, 20), { days: 40, at, do: { kind: "take-back", back: 1 } }]),
  },
  {
    id: "second-limit-change-of-a-day-taken-back",
    title: {
      en: "Of two changes of one day the second never was: the record of the day stays, its D is corrected",
      zh: "同日两次调额中后一次不实：当日记录保留，更正额度段",
    },
    requirements: ["OWED-222-D", "UNOWED-223"],
    only: sells("R4"),
    life: () =>
      lineWith(
        {},
        [],
        [
          limitBecomes(3_000_000, 20),
          { ...limitBecomes(2_500_000, 20), at: "11:00:00.000" },
          { days: 40, at, do: { kind: "take-back", back: 1 } },
        ],
      ),
  },
  {
    id: "limit-change-of-the-grant-taken-back",
    title: {
      en: "A change on the day of the grant never was: the grant's own record is corrected, not deleted",
      zh: "生效当日的调额不实：更正生效记录，不删除",
    },
    requirements: ["OWED-222-D", "UNOWED-223"],
    only: sells("R4"),
    life: () => lineWith({}, [], [limitBecomes(3_000_000, 0), { days: 12, at, do: { kind: "take-back", back: 1 } }]),
  },
  {
    id: "limit-change-taken-back-on-its-day",
    title: {
      en: "A change of the limit is taken back on its own day: it counts for nothing, and nothing is put right",
      zh: "调额当日撤销：视为未发生，无需更正",
    },
    requirements: ["UNOWED-222", "UNOWED-223"],
    only: sells("R4"),
    life: () =>
      lineWith(
        {},
        [],
        [limitBecomes(3_000_000, 20), { days: 20, at: "11:00:00.000", do: { kind: "take-back", back: 1 } }],
      ),
  },
  {
    id: "guarantee-void",
    title: {
      en: "A guarantee should never have been told: it is deleted by a 234 after less was covered",
      zh: "担保账户本不应报送：在保余额变化后以234整笔删除",
    },
    requirements: ["OWED-234"],
    only: sells("G1"),
    life: () =>
      guaranteeWith([
        { days: 20, at, do: { kind: "cover-less", balance: 1_500_000 } },
        { days: 40, at, do: { kind: "void" } },
      ]),
  },
  {
    id: "guarantee-void-on-the-day-of-giving",
    title: {
      en: "A guarantee is void on the day of giving: nothing is owed, not even its deletion",
      zh: "担保提供当日作废：无需报送，也无需删除",
    },
    requirements: ["UNOWED-234"],
    only: sells("G1"),
    life: () => guaranteeWith([{ days: 0, at, do: { kind: "void" } }]),
  },
  {
    id: "guarantee-identity-corrected",
    title: {
      en: "The debtor of a guarantee was told wrongly: one correction of the base, and the right one from then on",
      zh: "被担保人身份报错：更正基础段，此后报送正确信息",
    },
    requirements: ["OWED-232-B"],
    only: sells("G1"),
    life: () =>
      guaranteeWith([
        { days: 20, at, do: { kind: "correct-identity", wrong: "both" } },
        { days: 45, at, do: { kind: "cover-less", balance: 1_500_000 } },
      ]),
  },
  {
    id: "covered-balance-taken-back",
    title: {
      en: "What is covered never became less: that record is deleted, and what a later category told of it is corrected",
      zh: "在保余额减少不实：删除该记录，并更正其后分类记录中的余额",
    },
    requirements: ["OWED-233-D", "OWED-232-D"],
    only: sells("G1"),
    life: () =>
      guaranteeWith([
        { days: 20, at, do: { kind: "cover-less", balance: 1_500_000 } },
        { days: 40, at, do: { kind: "classify", fiveCate: "2" } },
        { days: 60, at, do: { kind: "take-back", back: 2 } },
      ]),
  },
  {
    id: "classification-of-the-giving-taken-back",
    title: {
      en: "A category of the day of giving never was: that day's own record is corrected",
      zh: "提供当日的五级分类不实：更正当日记录",
    },
    requirements: ["OWED-232-D", "UNOWED-233"],
    only: sells("G1"),
    life: () =>
      guaranteeWith([
        { days: 0, at, do: { kind: "classify", fiveCate: "3" } },
        { days: 12, at, do: { kind: "take-back", back: 1 } },
      ]),
  },
  {
    id: "contract-void",
    title: {
      en: "A contract over collateral that no loan names should never have been told: it is deleted by a 514",
      zh: "无贷款引用的抵押合同本不应报送：以514整笔删除",
    },
    requirements: ["OWED-514"],
    only: sells("collateral"),
    life: () =>
      contractWith([
        { days: 20, at, do: { kind: "revalue", item: 1, value: 2_500_000 } },
        { days: 40, at, do: { kind: "void" } },
      ]),
  },
  {
    id: "contract-void-after-its-end",
    title: {
      en: "A contract is void after it was ended: it is deleted all the same",
      zh: "抵押合同终止后作废：仍需删除",
    },
    requirements: ["OWED-514"],
    only: sells("collateral"),
    life: () =>
      contractWith([
        { days: 20, at, do: { kind: "end-contract" } },
        { days: 40, at, do: { kind: "void" } },
      ]),
  },
  {
    id: "contract-void-on-the-day-of-effect",
    title: {
      en: "A contract is void on the day of effect: nothing is owed, not even its deletion",
      zh: "抵押合同生效当日作废：无需报送，也无需删除",
    },
    requirements: ["UNOWED-514"],
    only: sells("collateral"),
    life: () => contractWith([{ days: 0, at, do: { kind: "void" } }]),
  },
];
