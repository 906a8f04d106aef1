import { contractualDay, localTime } from "../loan/business-day.js";
import { dayInMonth, monthOf } from "../loan/day.js";
import type { Defect } from "./defect.js";

/** 17:30, in minutes since midnight. */
const batchStart = 1050;

/** On a due day the overdue batch starts at 17:30, and repayments made after it are counted for the next day. */
export const dueDayBatch: Defect = {
  name: "due-day-batch-before-postings",
  sentence: {
    en: "On a due day the overdue batch starts at 17:30, and repayments made after it are counted for the next day.",
    zh: "应还款日17:30开始跑逾期批量，之后的还款被记到次日。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    posting: {
      ...right.posting,
      bookingDay: (booked, contract) => {
        const day = right.posting.bookingDay(booked, contract);
        const nominal = dayInMonth(monthOf(day), contract.terms.dueDay);
        const isDueDay = contractualDay(nominal, contract) === day;
        const { minutes } = localTime(booked.event.occurredAt, contract.agreement.timeZone);
        return isDueDay && booked.event.type === "repayment" && minutes >= batchStart ? day + 1 : day;
      },
    },
  }),
};
