import type { FaultCase } from "../support/fault-case.js";
import { dueOnThe5th, FEBRUARY, olderByAMonth, paidOnTime, several } from "./fault-lives.js";

/** Feedback that does not come as agreed. */
export const feedbackCases: readonly FaultCase[] = [
  {
    id: "feedback-late",
    title: { en: "Feedback that refuses a record comes a week late", zh: "拒绝记录的反馈迟到一周" },
    requirements: ["REPAIR"],
    lives: [paidOnTime, olderByAMonth],
    faults: [
      { kind: "reject", record: 3, times: 1 },
      { kind: "feedback", date: FEBRUARY, how: "late", days: 7 },
    ],
  },
  {
    id: "feedback-lost",
    title: { en: "Feedback that refuses nothing never comes", zh: "全部通过的反馈丢失" },
    requirements: ["R0001203"],
    lives: several,
    faults: [{ kind: "feedback", date: FEBRUARY, how: "lost", days: 1 }],
  },
  {
    id: "feedback-doubled",
    title: {
      en: "Feedback that refuses a record comes again three days later: it is put right once",
      zh: "拒绝记录的反馈三天后重复到达：只更正一次",
    },
    requirements: ["REPAIR", "R0001203"],
    lives: [paidOnTime, olderByAMonth],
    faults: [
      { kind: "reject", record: 3, times: 1 },
      { kind: "feedback", date: FEBRUARY, how: "doubled", days: 3 },
    ],
  },
  {
    id: "feedback-swapped",
    title: {
      en: "Feedback to one file comes after that to the next: each is told by its name",
      zh: "前一文件的反馈晚于后一文件到达：按文件名对应",
    },
    requirements: ["REPAIR", "R0001203"],
    lives: [dueOnThe5th, paidOnTime, olderByAMonth],
    faults: [
      { kind: "reject", record: 3, times: 1 },
      { kind: "feedback", date: FEBRUARY, how: "swapped", days: 1 },
    ],
  },
];
