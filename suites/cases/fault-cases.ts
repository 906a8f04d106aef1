import type { Fault } from "../../schemas/run/fault-plan.js";
import type { Life } from "../../schemas/run/life.js";
import type { FaultCase } from "../support/fault-case.js";
import { lifeWith, pays, paysOnTime, step } from "../support/written-case.js";

/** Three months paid on time: told on opening, in February and March, and closed in April. */
const paidOnTime: Life = lifeWith({}, paysOnTime(3));

/** Its March is missed and caught up on the 25th, which owes a record of its own day. */
const caughtUp: Life = lifeWith({}, [pays(1), pays(2, 10), pays(3)]);

/** Half of its first instalment is paid and nothing more: a payment that counts twice shows at once. */
const halfPaid: Life = lifeWith({}, [
  step(1, { kind: "pay", amount: { of: "instalment", permille: 500, less: 0 }, instalment: 1 }),
]);

/** Opened a month before, so that in each month's file it is one record ahead. */
const olderByAMonth: Life = lifeWith({ openDate: "2023-12-15", instalments: 4 }, paysOnTime(4));

/** Due on other days, so that there are files between those of the others. */
const dueOnThe5th: Life = lifeWith({ dueDay: 5 }, paysOnTime(3));
const dueOnThe25th: Life = lifeWith({ dueDay: 25 }, paysOnTime(3));

const several: readonly Life[] = [paidOnTime, caughtUp, olderByAMonth, dueOnThe5th, dueOnThe25th];

/** The first submission from here on carries February's record under any agreement. */
const FEBRUARY = "2024-02-10";

function answered(how: (Fault & { kind: "answer" })["how"], times = 1): Fault {
  return { kind: "answer", date: FEBRUARY, times, how };
}

/** The bureau cannot be reached, or answers as it should not. */
const lineCases: readonly FaultCase[] = [
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

/** The bureau refuses what it was sent. */
const refusalCases: readonly FaultCase[] = [
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
  ...(["ABF000", "ABF001"] as const).map(
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

/** Feedback that does not come as agreed. */
const feedbackCases: readonly FaultCase[] = [
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

/** Calls that come more than once, or many at a time. */
const trafficCases: readonly FaultCase[] = [
  ...(["after", "at-once"] as const).flatMap((how): FaultCase[] =>
    [1, 2].map((call) => ({
      id: `call-${call}-repeated-${how}`,
      title: {
        en: `${call === 1 ? "The opening" : "A repayment"} is told twice under one key, ${how === "after" ? "one after the other" : "both at once"}`,
        zh: `${call === 1 ? "开户" : "还款"}以同一幂等键发送两次（${how === "after" ? "先后" : "同时"}）`,
      },
      requirements: ["OWED-10", "OWED-30"],
      lives: [halfPaid],
      faults: [{ kind: "repeated-call", call, how }],
    })),
  ),
  {
    id: "payments-out-of-order",
    title: {
      en: "Two part payments of one day are told in the other order",
      zh: "同日两笔部分还款以相反顺序到达",
    },
    requirements: ["OWED-30"],
    lives: [
      lifeWith({}, [
        step(1, { kind: "pay", amount: { of: "instalment", permille: 500, less: 0 }, instalment: 1 }),
        pays(1, 0, "15:00:00.000"),
        pays(2),
        pays(3),
      ]),
    ],
    faults: [{ kind: "swapped-calls", call: 2 }],
  },
  {
    id: "many-payments-at-one-instant",
    title: { en: "Twenty part payments of one account at one instant", zh: "同一账户同一时刻二十笔部分还款" },
    requirements: ["OWED-30"],
    lives: [
      lifeWith({}, [
        ...Array.from({ length: 20 }, () =>
          step(1, { kind: "pay", amount: { of: "instalment", permille: 40, less: 0 }, instalment: 1 }),
        ),
        pays(1, 0, "10:00:00.000"),
        pays(2),
        pays(3),
      ]),
    ],
    faults: [],
  },
  {
    id: "many-accounts-on-one-day",
    title: { en: "A thousand accounts fall due on one day", zh: "一千个账户同日到期" },
    requirements: ["OWED-30"],
    agreements: ["plain"],
    lives: Array.from({ length: 1000 }, () => lifeWith({ instalments: 1 }, [pays(1)], 2)),
    faults: [],
  },
];

/** Every written case of the fault suite. */
export const faultCases: readonly FaultCase[] = [...lineCases, ...refusalCases, ...feedbackCases, ...trafficCases];
