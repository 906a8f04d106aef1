import type { Fault } from "../../schemas/run/fault-plan.js";
import type { FaultCase } from "../support/fault-case.js";
import { FEBRUARY, paidOnTime, several } from "./fault-lives.js";

function answered(how: (Fault & { kind: "answer" })["how"], times = 1): Fault {
  return { kind: "answer", date: FEBRUARY, times, how };
}

/** The bureau cannot be reached, or answers as it should not. */
export const lineCases: readonly FaultCase[] = [
  {
    id: "outage-of-an-hour",
    title: {
      en: "The bureau refuses connections for the hour in which files are sent: they come when it is back",
      zh: "征信中心在报送时段一小时内拒绝连接：恢复后补送",
    },
    requirements: ["OWED-30"],
    agreements: ["plain"],
    lives: several,
    faults: [{ kind: "outage", date: "2024-02-16", at: "00:00", minutes: 60, how: "refused" }],
  },
  {
    id: "outage-of-weeks",
    title: {
      en: "The bureau is down for weeks: each day's records keep their own day and come in order when it is back",
      zh: "征信中心中断数周：各日记录保持原报告日期，恢复后按序补送",
    },
    requirements: ["OWED-30", "OWED-40"],
    lives: several,
    faults: [{ kind: "outage", date: FEBRUARY, at: "08:00", minutes: 31_680, how: "refused" }],
  },
  {
    id: "outage-unavailable",
    title: {
      en: "The bureau answers 503 with Retry-After for six days at month end",
      zh: "月末六天征信中心返回503及Retry-After",
    },
    requirements: ["OWED-30"],
    lives: several,
    faults: [{ kind: "outage", date: "2024-02-25", at: "12:00", minutes: 8640, how: "unavailable" }],
  },
  {
    id: "outage-resets",
    title: {
      en: "Every upload breaks half-way for nine days",
      zh: "九天内所有上传中途断开",
    },
    requirements: ["OWED-30"],
    lives: several,
    faults: [{ kind: "outage", date: "2024-03-24", at: "12:00", minutes: 12_960, how: "reset" }],
  },
  ...(
    [
      ["error", "500: nothing was received", "返回500：未收到文件"],
      ["unavailable", "503 with Retry-After", "返回503及Retry-After"],
      ["too-many", "429 with Retry-After", "返回429及Retry-After"],
      ["reset", "the connection breaks half-way", "连接中途断开"],
      ["slow", "the answer comes byte by byte", "应答逐字节返回"],
      ["lost", "the file is received and the answer is lost", "文件已收到但应答丢失"],
      ["twice", "the answer comes twice", "应答返回两次"],
    ] as const
  ).map(
    ([how, en, zh]): FaultCase => ({
      id: `answer-${how}`,
      title: { en: `One submission: ${en}`, zh: `一次报送：${zh}` },
      requirements: ["OWED-30", "R0001203"],
      lives: [paidOnTime],
      faults: [answered(how)],
    }),
  ),
  {
    id: "answer-lost-thrice",
    title: {
      en: "The answer is lost three times running: the file stays one submission",
      zh: "连续三次应答丢失：仍视为同一次报送",
    },
    requirements: ["OWED-30", "R0001203"],
    lives: several,
    faults: [answered("lost", 3)],
  },
  {
    id: "folder-full",
    title: { en: "Nothing can be written to the folder for twenty days", zh: "交换目录二十天无法写入" },
    requirements: ["OWED-30"],
    lives: several,
    faults: [{ kind: "folder", date: FEBRUARY, at: "12:00", minutes: 28_800 }],
  },
];
