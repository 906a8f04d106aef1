import type { LifeStory, TimelineItem } from "../../schemas/run/event-log.js";
import type { Finding } from "../../schemas/run/finding.js";
import { epochMs, localEndText, localText } from "../ledger/business-day.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import type { JudgedLife, JudgedPart } from "./judge-cohort.js";
import { ledgerItems } from "./ledger-story.js";

/** A life of a counterexample as a dated story: what happened, what was owed, what arrived. */
export function tellStory(judged: JudgedLife): LifeStory {
  const { life, parts } = judged;
  const items = parts.flatMap((part) => partItems(part, judged));
  return {
    life: life.setting.index,
    plan: life.setting.life,
    account: life.keys()[0] ?? "",
    timeline: items.sort((a, b) => sortKey(a).localeCompare(sortKey(b), "en")),
  };
}

/** A part of a life and the findings that may be about it. */
interface Telling {
  readonly part: JudgedPart;
  /** Those of its key; of a life with one part all of them. */
  readonly findings: readonly Finding[];
}

function partItems(part: JudgedPart, { life, parts, findings, horizon }: JudgedLife): TimelineItem[] {
  const { timeZone } = life.setting.agreement;
  const ledger = ledgerItems(part.part);
  if (part.outcome === null) return ledger;
  const own = parts.length === 1 ? findings : findings.filter(({ account }) => account === part.lived?.account);
  const telling = { part, findings: own };
  const judgedRecords = part.received.filter(({ asOf }) => asOf <= horizon);
  const asOfDates = new Set(judgedRecords.map(({ asOf }) => asOf));
  return [
    ...ledger,
    ...part.owed
      .filter((record) => record.required || asOfDates.has(record.asOf))
      .map((record) => owedItem(record, telling, timeZone)),
    ...judgedRecords.map((record) => receivedItem(record, telling, timeZone)),
  ];
}

const LANE_ORDER = { ledger: "0", owed: "1", received: "2" } as const;

function sortKey(item: TimelineItem): string {
  return `${item.date} ${LANE_ORDER[item.lane]} ${item.time ?? "99"}`;
}

function owedItem(record: OwedRecord, { part, findings: all }: Telling, timeZone: string): TimelineItem {
  const findings = all.filter(
    ({ owed }) =>
      owed?.recordType === record.recordType &&
      owed.asOf === record.asOf &&
      owed.deadline === record.deadline &&
      owed.codes[0] === record.codes[0]?.code,
  );
  const met = part.outcome?.pairing.matches.some(({ owed }) => owed === record) === true;
  const pending = part.outcome?.notYetDue.includes(record) === true;
  const status = record.fields.get("AcctMthlyBlgInfSgmt.RpyStatus")?.accepted[0]?.value;
  const code = record.codes[0]?.code ?? "";
  const type = code === "" ? record.recordType : `${record.recordType}/${code}`;
  const month = record.months[0];
  return {
    lane: "owed",
    // What puts something right belongs to the day on which it became known.
    date: record.kind === "correction" ? localEndText(record.notBefore, timeZone).slice(0, 10) : record.asOf,
    text: {
      en: `${type} owed${month === undefined ? "" : ` for ${month}`}${status === undefined ? "" : `, status ${status}`}`,
      zh: `应报 ${type}${month === undefined ? "" : `（${month}）`}${status === undefined ? "" : `，还款状态 ${status}`}`,
    },
    state: pending ? "not-yet-due" : !met ? "missing" : findings.length > 0 ? "wrong" : "met",
    deadline: localText(record.deadline, timeZone),
    findings: findings.map(({ id }) => id),
  };
}

const A_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function receivedItem(record: ReceivedRecord, { part, findings: all }: Telling, timeZone: string): TimelineItem {
  const findings = all.filter(({ received }) => received?.file === record.file && received.line === record.line);
  const unowed = part.outcome?.pairing.surplus.includes(record) === true;
  const status = record.fields.get("AcctMthlyBlgInfSgmt.RpyStatus");
  const type = record.code === "" ? record.recordType : `${record.recordType}/${record.code}`;
  const tells = record.kind !== "correction" && A_DATE.test(record.asOf);
  return {
    lane: "received",
    date: tells ? record.asOf : localText(record.arrival.by, timeZone).slice(0, 10),
    text: {
      en: `${type} received${record.month === null ? "" : ` for ${record.month}`}${status === undefined ? "" : `, status ${status}`}`,
      zh: `收到 ${type}${record.month === null ? "" : `（${record.month}）`}${status === undefined ? "" : `，还款状态 ${status}`}`,
    },
    state: unowed ? "unowed" : findings.length > 0 ? "wrong" : "ok",
    arrived: localText(record.arrival.by, timeZone),
    findings: findings.map(({ id }) => id),
  };
}

/** A story with the findings it refers to under other ids; references to findings that are not told are left out. */
export function renameFindings(story: LifeStory, ids: ReadonlyMap<string, string>): LifeStory {
  const timeline = story.timeline.map((item) => ({
    ...item,
    findings: item.findings.flatMap((id) => ids.get(id) ?? []),
  }));
  return { ...story, timeline };
}

/** Findings in the order in which a reader should see them: most harm first, then as they happened. */
export function rankFindings(findings: readonly Finding[]): Finding[] {
  const when = (finding: Finding): number =>
    epochMs(finding.received?.arrivedBy ?? finding.owed?.deadline ?? "1970-01-01T00:00:00Z");
  return [...findings].sort((a, b) => b.harm.score - a.harm.score || when(a) - when(b));
}
