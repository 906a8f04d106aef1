import { describe, expect, it } from "vitest";
import type { Fault } from "../../../schemas/run/fault-plan.js";
import { durationWords } from "./duration-words.js";
import { faultWords } from "./fault-words.js";

const date = "2024-02-10";

const told: readonly (readonly [Fault, string, string])[] = [
  [
    { kind: "outage", date, at: "23:30", minutes: 60, how: "refused" },
    "from 2024-02-10 23:30, for 1 hour, the bureau refuses connections",
    "自 2024-02-10 23:30 起 1 小时，征信中心拒绝连接",
  ],
  [
    { kind: "outage", date, at: "08:00", minutes: 31_680, how: "reset" },
    "from 2024-02-10 08:00, for 22 days, every upload to the bureau breaks half-way",
    "自 2024-02-10 08:00 起 22 天，向征信中心的上传均中途断开",
  ],
  [
    { kind: "answer", date, times: 1, how: "lost" },
    "from 2024-02-10 on, the first submission is received, and the answer to it is lost",
    "自 2024-02-10 起首次报送：文件已收到，应答丢失",
  ],
  [
    { kind: "answer", date, times: 3, how: "too-many" },
    "from 2024-02-10 on, the first 3 submissions are answered 429 with Retry-After, and are not received",
    "自 2024-02-10 起前 3 次报送：返回 429 及 Retry-After，文件未收到",
  ],
  [
    { kind: "reject", record: 2, times: 1 },
    "the bureau refuses record 2 of each account, right as it is, once",
    "征信中心将各账户的第 2 条记录（内容正确）拒绝一次",
  ],
  [
    { kind: "reject", record: 2, times: 3 },
    "the bureau refuses record 2 of each account, right as it is, 3 times running",
    "征信中心将各账户的第 2 条记录（内容正确）连续拒绝 3 次",
  ],
  [
    { kind: "file-failure", date, code: "ABF001" },
    "the first file received from 2024-02-10 on fails as a whole, right as it is (ABF001: decompression failed)",
    "自 2024-02-10 起收到的首个文件（内容正确）整体失败（ABF001：解压失败）",
  ],
  [
    { kind: "feedback", date, how: "doubled", days: 3 },
    "the feedback to the first file received from 2024-02-10 on comes again 3 days later",
    "自 2024-02-10 起收到的首个文件，其反馈于 3 天后重复到达",
  ],
  [
    { kind: "feedback", date, how: "lost", days: 1 },
    "the feedback to the first file received from 2024-02-10 on never comes",
    "自 2024-02-10 起收到的首个文件，其反馈丢失",
  ],
  [
    { kind: "bureau-clock", minutes: -1530 },
    "the bureau's clock is 1 day 1 hour 30 minutes behind the lender's",
    "征信中心时钟比机构慢 1 天 1 小时 30 分钟",
  ],
  [
    { kind: "folder", date, at: "12:00", minutes: 1 },
    "from 2024-02-10 12:00, for 1 minute, nothing can be written to the folder",
    "自 2024-02-10 12:00 起 1 分钟，交换目录无法写入",
  ],
  [
    { kind: "repeated-call", call: 1, how: "at-once" },
    "call 1 about each account (its opening) is made twice with one Idempotency-Key, both at once",
    "各账户的第 1 次调用（开户）以同一 Idempotency-Key 同时发送两次",
  ],
  [
    { kind: "process", date, how: "kill-in-step", afterMs: 20 },
    "from 2024-02-10 on, the lender is ended without warning during a step of the clock, 20 ms into it, once",
    "自 2024-02-10 起，机构系统在推进时钟期间被强制终止（20 毫秒后），一次",
  ],
  [
    { kind: "process", date, how: "start-twice" },
    "from 2024-02-10 on, the lender is started a second time while it runs, once",
    "自 2024-02-10 起，机构系统在运行中被再次启动，一次",
  ],
  [
    { kind: "repeated-call", call: 4, how: "after" },
    "call 4 about each account is made twice with one Idempotency-Key, one after the other",
    "各账户的第 4 次调用以同一 Idempotency-Key 先后发送两次",
  ],
  [
    { kind: "swapped-calls", call: 2 },
    "call 2 about each account, a repayment, is made only after the next one of the day",
    "各账户的第 2 次调用（还款）在同日下一笔之后才发送",
  ],
];

describe("a fault in words", () => {
  it.each(told)("%j", (fault, en, zh) => {
    expect(faultWords(fault)).toEqual({ en, zh });
  });
});

it("says a duration in its largest units, nothing being left out but zeros", () => {
  expect([0, 1, 61, 1440, 43_200].map((minutes) => durationWords(minutes).en)).toEqual([
    "0 minutes",
    "1 minute",
    "1 hour 1 minute",
    "1 day",
    "30 days",
  ]);
});
