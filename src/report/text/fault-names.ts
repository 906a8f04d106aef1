import type {
  AnswerFault,
  FeedbackFault,
  FileFailureCode,
  OutageFault,
  ProcessFault,
  RepeatedCallFault,
} from "../../../schemas/run/fault-plan.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { text } from "./bilingual.js";

/** A kind of fault with what tells it from others of its kind, as coverage counts them. */
type FaultName =
  | `outage/${OutageFault["how"]}`
  | `answer/${AnswerFault["how"]}`
  | `file-failure/${FileFailureCode}`
  | `feedback/${FeedbackFault["how"]}`
  | `process/${ProcessFault["how"]}`
  | `repeated-call/${RepeatedCallFault["how"]}`
  | "reject"
  | "bureau-clock"
  | "folder"
  | "swapped-calls";

const NAMES: Readonly<Record<FaultName, Bilingual>> = {
  "outage/refused": text("outage: refused", "中断：拒绝连接"),
  "outage/reset": text("outage: broken half-way", "中断：上传中途断开"),
  "outage/unavailable": text("outage: 503", "中断：503"),
  "answer/error": text("answer: 500", "应答：500"),
  "answer/unavailable": text("answer: 503", "应答：503"),
  "answer/too-many": text("answer: 429", "应答：429"),
  "answer/reset": text("answer: broken half-way", "应答：中途断开"),
  "answer/slow": text("answer: slow", "应答：缓慢"),
  "answer/lost": text("answer: lost", "应答：丢失"),
  "answer/twice": text("answer: twice", "应答：两次"),
  reject: text("record refused", "记录被拒"),
  "file-failure/ABF000": text("file failed: ABF000", "文件失败：ABF000"),
  "file-failure/ABF001": text("file failed: ABF001", "文件失败：ABF001"),
  "file-failure/ABF002": text("file failed: ABF002", "文件失败：ABF002"),
  "feedback/late": text("feedback: late", "反馈：迟到"),
  "feedback/lost": text("feedback: lost", "反馈：丢失"),
  "feedback/doubled": text("feedback: doubled", "反馈：重复"),
  "feedback/swapped": text("feedback: out of order", "反馈：乱序"),
  "bureau-clock": text("bureau's clock off", "征信中心时钟偏差"),
  folder: text("folder not writable", "目录无法写入"),
  "swapped-calls": text("calls out of order", "调用乱序"),
  "process/kill-in-step": text("lender ended in a step of the clock", "推进时钟时被终止"),
  "process/kill-before-send": text("lender ended before sending", "报送前被终止"),
  "process/kill-in-send": text("lender ended while sending", "报送中被终止"),
  "process/kill-after-receipt": text("lender ended after the receipt", "收妥后被终止"),
  "process/start-twice": text("lender started twice", "重复启动"),
  "process/restart-later": text("lender restarted a day later", "一天后重启"),
  "repeated-call/after": text("call repeated afterwards", "调用先后重复"),
  "repeated-call/at-once": text("call repeated at once", "调用同时重复"),
};

/** Short names of faults for coverage. */
export const FAULT_NAMES: ReadonlyMap<string, Bilingual> = new Map(Object.entries(NAMES));
