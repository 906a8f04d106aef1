import type { FaultCase } from "../support/fault-case.js";
import { FEBRUARY, olderByAMonth, paidOnTime, several } from "./fault-lives.js";

/** The bureau refuses what it was sent. */
export const refusalCases: readonly FaultCase[] = [
  {
    id: "record-refused",
    title: {
      en: "February's record is refused once: it is reported again in a new file, as of its own day",
      zh: "二月记录被拒一次：以原报告日期在新文件中重报",
    },
    requirements: ["REPAIR"],
    lives: [paidOnTime],
    faults: [{ kind: "reject", record: 2, times: 1 }],
  },
  {
    id: "record-refused-thrice",
    title: { en: "A record is refused three times running", zh: "同一记录连续三次被拒" },
    requirements: ["REPAIR"],
    lives: [paidOnTime],
    faults: [{ kind: "reject", record: 2, times: 3 }],
  },
  {
    id: "opening-refused",
    title: {
      en: "The opening is refused: nothing of the account is held until it is put right",
      zh: "开户记录被拒：更正前账户未入库",
    },
    requirements: ["REPAIR"],
    lives: several,
    faults: [{ kind: "reject", record: 1, times: 1 }],
  },
  {
    id: "closing-refused",
    title: {
      en: "The closing is refused: the account reads open until it is put right",
      zh: "关闭记录被拒：更正前账户显示未结清",
    },
    requirements: ["REPAIR"],
    lives: [paidOnTime],
    faults: [{ kind: "reject", record: 4, times: 1 }],
  },
  {
    id: "one-of-two-refused",
    title: {
      en: "One record of a file is refused and the other loaded: only the one is reported again",
      zh: "文件中一条被拒一条入库：只重报被拒的一条",
    },
    requirements: ["REPAIR", "R0001203"],
    lives: [paidOnTime, olderByAMonth],
    faults: [{ kind: "reject", record: 3, times: 1 }],
  },
  ...(["ABF000", "ABF001", "ABF002"] as const).map(
    (code): FaultCase => ({
      id: `file-failure-${code.toLowerCase()}`,
      title: {
        en: `A whole file fails (${code}): its records are reported again under a new name`,
        zh: `整个文件失败（${code}）：以新文件名重报全部记录`,
      },
      requirements: ["REPAIR", "F0000601"],
      lives: several,
      faults: [{ kind: "file-failure", date: FEBRUARY, code }],
    }),
  ),
  {
    id: "bureau-clock-ahead",
    title: {
      en: "The bureau's clock is a day ahead, and a record is refused",
      zh: "征信中心时钟快一天，且一条记录被拒",
    },
    requirements: ["REPAIR"],
    lives: [paidOnTime],
    faults: [
      { kind: "bureau-clock", minutes: 1440 },
      { kind: "reject", record: 2, times: 1 },
    ],
  },
  {
    id: "bureau-clock-behind",
    title: {
      en: "The bureau's clock is a day behind, and a record is refused",
      zh: "征信中心时钟慢一天，且一条记录被拒",
    },
    requirements: ["REPAIR"],
    lives: [paidOnTime],
    faults: [
      { kind: "bureau-clock", minutes: -1440 },
      { kind: "reject", record: 2, times: 1 },
    ],
  },
];
