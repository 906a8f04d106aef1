import type { DecodedRecord } from "../../codec/decoded-record.js";
import type { FileDefect } from "../../file/file-defect.js";
import type { FileHeader } from "../../file/file-header.js";
import type { FilePart } from "../../file/file-part.js";
import { FILE_RULES } from "../all-rules.js";
import type { RecordView } from "../record-view.js";
import type { FileJudge, FileRule, PlacedBreach, Registries, RuleContext } from "../rule.js";
import { checkRecord } from "./check-record.js";
import { findingInFile, type RuleFinding } from "./rule-finding.js";
import { splitAtLineFeeds } from "./split-at-line-feeds.js";

/** What comes out of judging a file, in the order of the file. */
export type FileCheckEvent =
  | { readonly kind: "header"; readonly header: FileHeader; readonly findings: readonly RuleFinding[] }
  | { readonly kind: "file"; readonly findings: readonly RuleFinding[] }
  | { readonly kind: "record"; readonly record: DecodedRecord; readonly findings: readonly RuleFinding[] }
  | { readonly kind: "limit"; readonly defect: FileDefect }
  | ({ readonly kind: "end" } & FileTotals);

/** What a file held. */
export interface FileTotals {
  readonly records: number;
  /** Records without a finding of level MUST. */
  readonly accepted: number;
  /** Records with one. */
  readonly rejected: number;
  /** Number of records of each type that no layout here covers. */
  readonly uncovered: ReadonlyMap<string, number>;
}

/** Told of every record as it was judged, those without a finding too; a line that line feeds divide is told in pieces. */
export type RecordObserver = (record: RecordView, findings: readonly RuleFinding[]) => void;

const NO_EVENTS: readonly FileCheckEvent[] = [];

/**
 * Judge a file while it streams by: every record by itself, and the file by its name, header, line ends and the identity of
 * its records. Holds one record at a time and 20 to 40 bytes for each that has gone by. A record with nothing wrong yields no
 * event.
 */
export async function* checkFile(
  parts: AsyncIterable<FilePart>,
  file: string,
  registries: Registries = {},
): AsyncGenerator<FileCheckEvent, void, undefined> {
  const checker = new FileChecker(file, registries);
  for await (const part of parts) {
    yield* checker.accept(part);
  }
  yield checker.end();
}

/** The same, one part at a time, for callers that hold the parts themselves. */
export class FileChecker {
  private readonly file: string;
  private readonly observe: RecordObserver | undefined;
  private readonly judges: readonly (readonly [FileRule, FileJudge])[];
  private readonly recordJudges: readonly (readonly [FileRule, FileJudge])[];
  private context: RuleContext;
  private records = 0;
  /** Lines beyond the bureau's count that lone line feeds have made. */
  private lineShift = 0;
  private rejected = 0;
  private readonly uncovered = new Map<string, number>();

  constructor(file: string, registries: Registries = {}, observe?: RecordObserver) {
    this.file = file;
    this.observe = observe;
    this.context = { header: null, registries };
    this.judges = FILE_RULES.map((rule) => [rule, rule.judge(this.context)]);
    this.recordJudges = this.judges.filter(([, judge]) => judge.record !== undefined);
  }

  /** Judge the next part; empty where there is nothing to say. */
  accept(part: FilePart): readonly FileCheckEvent[] {
    switch (part.part) {
      case "header":
        return [this.acceptHeader(part.header)];
      case "record":
        return this.acceptLine(part.record);
      default:
        return [this.acceptDefect(part.defect)];
    }
  }

  /** Totals, once every part has gone by. */
  end(): FileCheckEvent {
    const { records, rejected, uncovered } = this;
    return { kind: "end", records, accepted: records - rejected, rejected, uncovered };
  }

  private acceptHeader(header: FileHeader): FileCheckEvent {
    this.context = { ...this.context, header };
    return { kind: "header", header, findings: this.ask((judge) => judge.header?.(header)) };
  }

  private acceptLine(record: DecodedRecord): readonly FileCheckEvent[] {
    if (record.defects.length === 0 && this.lineShift === 0) return this.acceptRecord(record);
    const lines = record.defects.length === 0 ? [record] : splitAtLineFeeds(record);
    const shift = this.lineShift;
    this.lineShift += lines.length - 1;
    return lines.flatMap((line, index) => this.acceptRecord({ ...line, line: record.line + shift + index }));
  }

  private acceptRecord(record: DecodedRecord): readonly FileCheckEvent[] {
    const { view, findings } = checkRecord(record, this.context);
    this.records += 1;
    if (!view.covered && record.defects.length === 0) {
      this.uncovered.set(record.recordType, (this.uncovered.get(record.recordType) ?? 0) + 1);
    }
    let all = findings;
    for (const [rule, judge] of this.recordJudges) {
      const found = judge.record?.(view) ?? [];
      if (found.length > 0) {
        all = [...all, ...found.map((one) => findingInFile(rule, one, this.file, one.line, view))];
      }
    }
    this.observe?.(view, all);
    if (all.length === 0) return NO_EVENTS;
    if (all.some((finding) => finding.level === "MUST")) this.rejected += 1;
    return [{ kind: "record", record, findings: all }];
  }

  private acceptDefect(defect: FileDefect): FileCheckEvent {
    const findings = this.ask((judge) => judge.defect?.(defect));
    return defect.kind === "too-large" ? { kind: "limit", defect } : { kind: "file", findings };
  }

  private ask(question: (judge: FileJudge) => readonly PlacedBreach[] | undefined): RuleFinding[] {
    const findings: RuleFinding[] = [];
    for (const [rule, judge] of this.judges) {
      for (const found of question(judge) ?? []) {
        findings.push(findingInFile(rule, found, this.file, found.line));
      }
    }
    return findings;
  }
}
