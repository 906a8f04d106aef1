import type {
  AnswerFault,
  Fault,
  FeedbackFault,
  FileFailureCode,
  OutageFault,
  ProcessFault,
  RepeatedCallFault,
} from "../../../schemas/run/fault-plan.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { text } from "./bilingual.js";
import { durationWords } from "./duration-words.js";

/** What goes wrong on purpose, in one sentence; dates and times are local ones of the business clock. */
export function faultWords(fault: Fault): Bilingual {
  switch (fault.kind) {
    case "outage":
      return spanWords(fault, OUTAGES[fault.how]);
    case "folder":
      return spanWords(fault, text("nothing can be written to the folder", "交换目录无法写入"));
    case "answer":
      return answerWords(fault);
    case "reject":
      return rejectWords(fault.record, fault.times);
    case "file-failure":
      return fileFailureWords(fault.date, fault.code);
    case "feedback":
      return feedbackWords(fault);
    case "bureau-clock":
      return clockWords(fault.minutes);
    case "repeated-call":
      return repeatedCallWords(fault);
    case "swapped-calls":
      return text(
        `call ${fault.call} about each account, a repayment, is made only after the next one of the day`,
        `各账户的第 ${fault.call} 次调用（还款）在同日下一笔之后才发送`,
      );
    case "process":
      return processWords(fault);
  }
}

const OUTAGES: Readonly<Record<OutageFault["how"], Bilingual>> = {
  refused: text("the bureau refuses connections", "征信中心拒绝连接"),
  reset: text("every upload to the bureau breaks half-way", "向征信中心的上传均中途断开"),
  unavailable: text("the bureau answers 503 with Retry-After", "征信中心返回 503 及 Retry-After"),
};

function spanWords({ date, at, minutes }: { date: string; at: string; minutes: number }, what: Bilingual): Bilingual {
  const long = durationWords(minutes);
  return text(`from ${date} ${at}, for ${long.en}, ${what.en}`, `自 ${date} ${at} 起 ${long.zh}，${what.zh}`);
}

/** What happens to a submission: said of one, and of several. */
const ANSWERS: Readonly<Record<AnswerFault["how"], { one: string; several: string; zh: string }>> = {
  error: {
    one: "is answered 500, and is not received",
    several: "are answered 500, and are not received",
    zh: "返回 500，文件未收到",
  },
  unavailable: {
    one: "is answered 503 with Retry-After, and is not received",
    several: "are answered 503 with Retry-After, and are not received",
    zh: "返回 503 及 Retry-After，文件未收到",
  },
  "too-many": {
    one: "is answered 429 with Retry-After, and is not received",
    several: "are answered 429 with Retry-After, and are not received",
    zh: "返回 429 及 Retry-After，文件未收到",
  },
  reset: {
    one: "breaks half-way, and is not received",
    several: "break half-way, and are not received",
    zh: "中途断开，文件未收到",
  },
  slow: {
    one: "is received, and answered byte by byte",
    several: "are received, and answered byte by byte",
    zh: "文件已收到，应答逐字节返回",
  },
  lost: {
    one: "is received, and the answer to it is lost",
    several: "are received, and the answers to them are lost",
    zh: "文件已收到，应答丢失",
  },
  twice: {
    one: "is received, and answered twice",
    several: "are received, and each is answered twice",
    zh: "文件已收到，应答返回两次",
  },
};

function answerWords({ date, times, how }: AnswerFault): Bilingual {
  const words = ANSWERS[how];
  const subject = times === 1 ? "the first submission" : `the first ${times} submissions`;
  const counted = times === 1 ? "首次报送" : `前 ${times} 次报送`;
  return text(
    `from ${date} on, ${subject} ${times === 1 ? words.one : words.several}`,
    `自 ${date} 起${counted}：${words.zh}`,
  );
}

function rejectWords(record: number, times: number): Bilingual {
  const often = times === 1 ? "once" : `${times} times running`;
  const oftenZh = times === 1 ? "拒绝一次" : `连续拒绝 ${times} 次`;
  return text(
    `the bureau refuses record ${record} of each account, right as it is, ${often}`,
    `征信中心将各账户的第 ${record} 条记录（内容正确）${oftenZh}`,
  );
}

const FILE_FAILURES: Readonly<Record<FileFailureCode, Bilingual>> = {
  ABF000: text("decryption failed", "解密失败"),
  ABF001: text("decompression failed", "解压失败"),
  ABF002: text("it cannot be parsed", "无法解析"),
};

function fileFailureWords(date: string, code: FileFailureCode): Bilingual {
  const why = FILE_FAILURES[code];
  return text(
    `the first file received from ${date} on fails as a whole, right as it is (${code}: ${why.en})`,
    `自 ${date} 起收到的首个文件（内容正确）整体失败（${code}：${why.zh}）`,
  );
}

function feedbackWords({ date, how, days }: FeedbackFault): Bilingual {
  const long = durationWords(days * 1440);
  const what = {
    late: text(`comes ${long.en} late`, `迟到 ${long.zh}`),
    lost: text("never comes", "丢失"),
    doubled: text(`comes again ${long.en} later`, `于 ${long.zh}后重复到达`),
    swapped: text("comes after that to the next file", "晚于下一文件的反馈到达"),
  }[how];
  return text(
    `the feedback to the first file received from ${date} on ${what.en}`,
    `自 ${date} 起收到的首个文件，其反馈${what.zh}`,
  );
}

function clockWords(minutes: number): Bilingual {
  const long = durationWords(Math.abs(minutes));
  return minutes < 0
    ? text(`the bureau's clock is ${long.en} behind the lender's`, `征信中心时钟比机构慢 ${long.zh}`)
    : text(`the bureau's clock is ${long.en} ahead of the lender's`, `征信中心时钟比机构快 ${long.zh}`);
}

function repeatedCallWords({ call, how }: RepeatedCallFault): Bilingual {
  const [opening, openingZh] = call === 1 ? [" (its opening)", "（开户）"] : ["", ""];
  const [when, whenZh] = how === "after" ? ["one after the other", "先后"] : ["both at once", "同时"];
  return text(
    `call ${call} about each account${opening} is made twice with one Idempotency-Key, ${when}`,
    `各账户的第 ${call} 次调用${openingZh}以同一 Idempotency-Key ${whenZh}发送两次`,
  );
}

const PROCESS_FAULTS: Readonly<Record<ProcessFault["how"], Bilingual>> = {
  "kill-in-step": text("is ended without warning during a step of the clock", "在推进时钟期间被强制终止"),
  "kill-before-send": text(
    "is ended without warning before it sends a file, the call being open",
    "在报送调用已建立、文件尚未发送时被强制终止",
  ),
  "kill-in-send": text("is ended without warning half-way through sending a file", "在报送文件中途被强制终止"),
  "kill-after-receipt": text(
    "is ended without warning when a file is received and not answered yet",
    "在文件已收到、尚未应答时被强制终止",
  ),
  "start-twice": text("is started a second time while it runs", "在运行中被再次启动"),
  "restart-later": text("is stopped in order, and started again a day later", "正常停止，一天后重新启动"),
};

function processWords({ date, how, afterMs }: ProcessFault): Bilingual {
  const what = PROCESS_FAULTS[how];
  const [after, afterZh] =
    how === "kill-in-step" ? [`, ${afterMs ?? 0} ms into it`, `（${afterMs ?? 0} 毫秒后）`] : ["", ""];
  return text(
    `from ${date} on, the lender ${what.en}${after}, once`,
    `自 ${date} 起，机构系统${what.zh}${afterZh}，一次`,
  );
}
