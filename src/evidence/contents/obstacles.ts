import type { LogEvent } from "../../../schemas/run/event-log.js";
import type { EvidenceObstacle } from "../../../schemas/run/evidence.js";
import { addDays } from "../../ledger/dates.js";
import type { RunFacts } from "./run-facts.js";

const TEXTS: Readonly<Record<EvidenceObstacle["obstacle"], EvidenceObstacle["text"]>> = {
  "no-policy": {
    en: "The log does not say how the run is judged.",
    zh: "日志未说明判定方式。",
  },
  "not-certifying": {
    en: "The run was judged as an ordinary one, not as a certification (tallystick certify).",
    zh: "本次运行按普通运行判定，而非认证运行（tallystick certify）。",
  },
  "judged-on-another-day": {
    en: "Expiry dates were looked at as of a day on which the run did not take place.",
    zh: "到期日的判断基准日并非运行当日。",
  },
  "part-of-a-run": {
    en: "It is one part of a run that was split (--shard).",
    zh: "仅为分片运行（--shard）的一部分。",
  },
  "two-builds": {
    en: "The run compares two builds (--against); a certification is of one.",
    zh: "本次运行比较两个版本（--against），而认证只针对一个版本。",
  },
  "messages-missing": {
    en: "Message files that came were not kept, so nobody can look at them again.",
    zh: "收到的报文文件未全部保存，无法复核。",
  },
  "newer-events": {
    en: "The log holds events that this version does not know.",
    zh: "日志含有本版本不认识的事件。",
  },
  unsigned: {
    en: "It is not signed: nobody stands for it.",
    zh: "未签名：无人为其负责。",
  },
};

/** What keeps a run from being a certification, however it ended. */
export function obstaclesOf(
  { started, policy, firstDay, lastDay }: RunFacts,
  log: { readonly events: readonly LogEvent[]; readonly unknownTypes: readonly string[] },
  signed: boolean,
): EvidenceObstacle[] {
  const found: Record<EvidenceObstacle["obstacle"], boolean> = {
    "no-policy": policy === null,
    "not-certifying": policy !== null && policy.mode !== "certify",
    // A day to either side: the machine that ran may have counted days elsewhere.
    "judged-on-another-day": policy !== null && (policy.on < addDays(firstDay, -1) || policy.on > addDays(lastDay, 1)),
    "part-of-a-run": started.shard !== undefined && started.shard.of > 1,
    "two-builds": started.builds !== undefined,
    "messages-missing": log.events.some((event) => event.type === "cohort-finished" && event.messages === undefined),
    "newer-events": log.unknownTypes.length > 0,
    unsigned: !signed,
  };
  return (Object.keys(TEXTS) as EvidenceObstacle["obstacle"][])
    .filter((obstacle) => found[obstacle])
    .map((obstacle) => ({ obstacle, text: TEXTS[obstacle] }));
}
