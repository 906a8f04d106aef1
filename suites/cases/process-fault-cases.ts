import type { Fault, ProcessFault } from "../../schemas/run/fault-plan.js";
import type { Life } from "../../schemas/run/life.js";
import type { FaultCase } from "../support/fault-case.js";
import { lifeWith, pays, paysOnTime } from "../support/written-case.js";

/** Paid on time; missed and caught up; older by a month; due on another day. All owe records around the 15th. */
const lives: readonly Life[] = [
  lifeWith({}, paysOnTime(3)),
  lifeWith({}, [pays(1), pays(2, 10), pays(3)]),
  lifeWith({ openDate: "2023-12-15", instalments: 4 }, paysOnTime(4)),
  lifeWith({ dueDay: 25 }, paysOnTime(3)),
];

function processFault(how: ProcessFault["how"], date: string, more: Pick<ProcessFault, "afterMs"> = {}): Fault {
  return { kind: "process", date, how, ...more };
}

type Told = Pick<FaultCase, "id" | "title" | "faults">;

// Each start of a lender takes its time, so they are few.
const cases: readonly Told[] = [
  {
    id: "killed-in-end-of-day",
    title: {
      en: "Killed in the end-of-day job: the day's records come once, as of their own day",
      zh: "日终处理中进程被强行终止：当日记录只报一次，报告日期不变",
    },
    faults: [processFault("kill-in-step", "2024-02-15", { afterMs: 5 })],
  },
  {
    id: "killed-before-send",
    title: {
      en: "Killed between commit and send: the file that was made is sent after the restart",
      zh: "提交之后、报送之前进程被强行终止：重启后补送已生成的文件",
    },
    faults: [processFault("kill-before-send", "2024-02-10")],
  },
  {
    id: "killed-in-send",
    title: {
      en: "Killed half-way through a file: the same file is sent again from its beginning",
      zh: "报送至一半时进程被强行终止：同一文件从头重送",
    },
    faults: [processFault("kill-in-send", "2024-02-10")],
  },
  {
    id: "killed-after-receipt",
    title: {
      en: "Killed when the file is received and not yet answered: it stays one submission",
      zh: "文件已收到、应答未达时进程被强行终止：仍视为同一次报送",
    },
    faults: [processFault("kill-after-receipt", "2024-02-10")],
  },
  {
    id: "killed-twice-over",
    title: {
      en: "Killed before a send and killed again when it is made good",
      zh: "报送之前进程被强行终止，补送时再次被终止",
    },
    faults: [processFault("kill-before-send", "2024-02-10"), processFault("kill-after-receipt", "2024-02-10")],
  },
  {
    id: "started-twice",
    title: {
      en: "Started twice at once, before a day ends: nothing comes twice",
      zh: "日终之前同时启动两个进程：没有任何记录重复报送",
    },
    faults: [processFault("start-twice", "2024-02-15")],
  },
  {
    id: "restarted-a-day-later",
    title: {
      en: "Stopped over the end of a day and started a day later: that day's records keep their own day",
      zh: "跨日终停机、一日后重启：该日记录保持原报告日期",
    },
    faults: [processFault("restart-later", "2024-02-16")],
  },
  {
    id: "restarted-while-files-wait",
    title: {
      en: "Stopped while files wait for the bureau, and started a day later: they are sent when it is back",
      zh: "文件待送期间停机、一日后重启：征信中心恢复后补送",
    },
    faults: [
      { kind: "outage", date: "2024-02-15", at: "12:00", minutes: 5760, how: "refused" },
      processFault("restart-later", "2024-02-17"),
    ],
  },
];

/** What happens to a lender's own process; lived only where the harness started it. */
export const processFaultCases: readonly FaultCase[] = cases.map((one) => ({
  ...one,
  requirements: ["OWED-30", "R0001203"],
  agreements: ["plain"],
  lives,
}));
