import type { Instalment } from "../loan/loan-state.js";
import { observationDay, settlementDay } from "../reporting/dates.js";
import type { Defect } from "./defect.js";

const nominal = (row: Instalment): number => row.nominal;

/** The extract reads the nominal due date and not the one moved off the holiday. */
export const holidayRollIgnored: Defect = {
  name: "holiday-roll-ignored",
  sentence: {
    en: "The extract reads the nominal due date and not the one moved off the holiday.",
    zh: "抽数使用名义还款日，未按节假日顺延。",
  },
  expected: ["misdated", "contradicted"],
  seed: (right) => ({
    ...right,
    dates: {
      dueDay: nominal,
      settlementDay: (state, month, contract) => settlementDay(state, month, contract, nominal),
      observationDay: (state, settlement, contract) => observationDay(state, settlement, contract, nominal),
    },
    ageing: {
      ...right.ageing,
      isOverdue: (row, day, contract) => right.ageing.isOverdue(row, day + row.due - row.nominal, contract),
    },
  }),
};
