import type { Bilingual } from "../../../schemas/run/finding.js";
import type { LogReading } from "../../engine/event-log/read-log.js";
import { ExitCode, type ExitCodeValue } from "../../verdict/exit-codes.js";
import type { Judgement } from "../../verdict/judge.js";

/** What a reading and a judgement are told by. */
type Judged = Pick<Judgement, "exitCode" | "doubts">;

/** What has to be said about a log beside what is made of it: where it breaks off, contradicts itself, or is passed over. */
export function logNotes(reading: LogReading, judged: Judged): string[] {
  const { events, complete, cutOff } = reading;
  const how =
    events.length === 0 ? "before its first line" : cutOff ? "in the middle of a line" : "before the run's end";
  const told = [...judged.doubts.map(({ text }) => text), ...readingDoubts(reading, judged)];
  return [...(complete ? [] : [`The log breaks off ${how}: the report is incomplete.`]), ...told.map(({ en }) => en)];
}

/** The exit code to end with: what the log calls for, and never green where something was passed over or contradicts it. */
export function exitCodeToTell(reading: LogReading, judged: Judged): ExitCodeValue {
  const doubtful = judged.exitCode === ExitCode.conformant && readingDoubts(reading, judged).length > 0;
  return doubtful ? ExitCode.incomplete : judged.exitCode;
}

/** What is doubtful about a log as it was read: events that nobody here knows, and a last line that says otherwise. */
export function readingDoubts({ events, unknownTypes }: LogReading, { exitCode }: Judged): Bilingual[] {
  const types = unknownTypes.join(", ");
  const unknown = {
    en: `Passed over, as a newer version wrote them: ${types}. What they tell is not judged.`,
    zh: `已忽略由更新版本写入的事件：${types}，其内容未作判定。`,
  };
  const [first, last] = [events[0], events.at(-1)];
  const version = first?.type === "run-started" ? ` ${first.tool.version}` : "";
  const told = last?.type === "run-finished" ? last.exitCode : exitCode;
  const otherCode = {
    en:
      `The log contradicts itself: it ends with exit code ${told}, and what it tells calls for ${exitCode}. ` +
      `It was changed, or the version that wrote it${version} judged otherwise.`,
    zh: `日志自相矛盾：末行的退出码为 ${told}，而依其内容应为 ${exitCode}。日志已被改动，或写入它的版本${version}判定不同。`,
  };
  return [...(unknownTypes.length === 0 ? [] : [unknown]), ...(told === exitCode ? [] : [otherCode])];
}
