import type { FeedbackError } from "../../../../schemas/pboc-g2/feedback-record.js";
import type { LoadFault } from "../../bureau.js";
import type { DecodedRecord } from "../codec/decoded-record.js";
import type { FileDefect } from "../file/file-defect.js";
import type { FileHeader } from "../file/file-header.js";
import { type FileName, fileNamePrefix, parseFileName } from "../file/file-name.js";
import type { FilePart } from "../file/file-part.js";
import type { RejectedRecord, ReportOutcome } from "../file/make-feedback.js";
import { type FileCheckEvent, FileChecker } from "../rules/engine/check-file.js";
import { findingInRecord, type RuleFinding } from "../rules/engine/rule-finding.js";
import { judgeHistory } from "../rules/history/judge-history.js";
import { type ToldRecord, tellRecord } from "../rules/history/told-record.js";
import type { RecordView } from "../rules/record-view.js";
import type { Registries } from "../rules/rule.js";
import { applyTold } from "./apply-told.js";
import { fileFailure, joinedLines, missingBranch, tooLarge, usedName } from "./bureau-findings.js";
import type { BureauStore } from "./bureau-store.js";
import { historyOf } from "./history-of.js";
import { StagedStore } from "./staged-store.js";

/** What the bureau makes of one record. */
export interface RecordFate {
  readonly line: number;
  readonly recordType: string;
  readonly account: string;
  /** Empty where it was loaded. */
  readonly refusedBy: readonly RuleFinding[];
  readonly byFault: boolean;
}

/** What loading needs beside the file. */
export interface FileLoaderOptions {
  readonly registries?: Registries;
  readonly fault?: LoadFault | undefined;
  /** Told of every record; what it says is void where the file fails as a whole. */
  readonly onRecord?: (fate: RecordFate) => void;
}

/** What became of a file. */
export interface FileFate {
  /** Whether the same file came under this name before: then nothing was loaded, and there is nothing to answer (L16). */
  readonly repeated: boolean;
  /** What made the file fail as a whole; empty where it stands. */
  readonly failures: readonly RuleFinding[];
  /** What the feedback is made of; null where none can be made, since the name is none of a report. */
  readonly outcome: Omit<ReportOutcome, "createdAt"> | null;
}

/** The judgement of one record, or of one piece of a divided line. */
interface Judged {
  readonly view: RecordView;
  readonly findings: readonly RuleFinding[];
}

/**
 * Loads one report file while its parts go by: each record is judged by itself, then against what is held, and stored or
 * refused. Nothing reaches the store before `end`, which knows whether the file as a whole stands.
 */
export class FileLoader {
  private readonly fileName: string;
  private readonly digest: string;
  private readonly store: StagedStore;
  private readonly name: FileName | undefined;
  private readonly checker: FileChecker;
  private readonly fault: LoadFault | undefined;
  private readonly repeated: boolean;
  private readonly isNewName: boolean;
  private readonly onRecord: ((fate: RecordFate) => void) | undefined;
  private readonly failures: RuleFinding[] = [];
  private readonly rejected: RejectedRecord[] = [];
  private seen: Judged[] = [];
  private accepted = 0;
  private header: FileHeader | null = null;
  private line = 0;

  /**
   * @param fileName As received.
   * @param digest Of the file's whole name and its bytes; tells another file under a used name from the same one.
   */
  constructor(fileName: string, digest: string, store: BureauStore, options: FileLoaderOptions = {}) {
    this.fileName = fileName;
    this.digest = digest;
    this.store = new StagedStore(store);
    this.fault = options.fault;
    this.onRecord = options.onRecord;
    const { name } = parseFileName(fileName);
    this.name = name?.feedbackFlag === "0" ? name : undefined;
    this.checker = new FileChecker(fileName, options.registries, (view, findings) => {
      this.seen.push({ view, findings });
    });
    const known = this.name === undefined ? undefined : store.nameDigest(fileNamePrefix(this.name));
    this.repeated = known === digest;
    this.isNewName = known === undefined;
    this.begin(name, known);
  }

  /** Takes the next part; answers what the rules that need no store have to say. */
  accept(part: FilePart): readonly FileCheckEvent[] {
    this.seen = [];
    const events = this.checker.accept(part);
    if (this.repeated) return events;
    if (part.part === "header") this.header = part.header;
    if (part.part === "record") this.acceptRecord(part.record);
    for (const event of events) this.noteFailures(event, part);
    if (part.part === "header") this.line = 1;
    return events;
  }

  /** Call once, after the last part: stores what was loaded, unless the file failed as a whole. */
  end(): FileFate {
    const { failures, name, repeated } = this;
    if (name === undefined || repeated) return { repeated, failures, outcome: null };
    // The name stays that of the file which had it first: sent again, that one is still the same.
    if (this.isNewName) this.store.useName(fileNamePrefix(name), this.digest);
    const stands = failures.length === 0;
    if (stands) this.store.commit();
    return {
      repeated,
      failures,
      outcome: {
        name,
        version: this.header?.version ?? "2.0.0",
        accepted: stands ? this.accepted : 0,
        rejected: stands ? this.rejected : [],
        fileErrors: errorsOf(failures),
      },
    };
  }

  private begin(name: FileName | undefined, known: string | undefined): void {
    if (name !== undefined && this.name === undefined) {
      this.failures.push(fileFailure("F0000201", this.fileName, "name.feedback-flag", name.feedbackFlag));
    }
    if (this.name === undefined) return;
    const usedBefore = known !== undefined && !this.repeated;
    this.failures.push(...usedName(this.fileName, fileNamePrefix(this.name), usedBefore));
    const code = this.fault?.failFile;
    if (code !== undefined && this.failures.length === 0) {
      this.failures.push(fileFailure(`TS-${code}`, this.fileName, "file", null));
    }
  }

  private acceptRecord(record: DecodedRecord): void {
    this.line = record.line;
    const [judged, ...more] = this.seen;
    if (judged === undefined) return;
    const { view } = judged;
    const told = tellRecord(view, this.header);
    let refusedBy = more.length > 0 ? [joinedLines(view, record.line)] : judged.findings.filter(isRefusal);
    let byFault = false;
    if (refusedBy.length === 0 && told !== null && this.failures.length === 0) {
      refusedBy = this.judge(told, view);
      if (refusedBy.length === 0 && this.isPlanned(told, view)) {
        refusedBy = [missingBranch(view)];
        byFault = true;
      }
      if (refusedBy.length === 0) applyTold(told, this.store);
    }
    if (refusedBy.length === 0) this.accepted += 1;
    else this.rejected.push({ line: record.line, raw: record.raw, errors: errorsOf(refusedBy) });
    const account = told?.kind === "account" ? told.key : "";
    this.onRecord?.({ line: record.line, recordType: record.recordType, account, refusedBy, byFault });
  }

  private judge(told: ToldRecord, view: RecordView): RuleFinding[] {
    const history = historyOf(told, this.store);
    return judgeHistory(told, history).map(({ rule, breach }) => findingInRecord(rule, breach, view));
  }

  private isPlanned(told: ToldRecord, view: RecordView): boolean {
    if (told.act !== "report" || told.kind !== "account") return false;
    return this.fault?.reject?.(told.key, told.rptDate, view.code) === true;
  }

  private noteFailures(event: FileCheckEvent, part: FilePart): void {
    if (event.kind === "limit") this.failures.push(tooLarge(event.defect, this.fileName));
    if (event.kind !== "file" && event.kind !== "header") return;
    // A line feed between two records spoils that line alone (S11); its record comes after this and is refused.
    if (part.part === "defect" && this.isWithinLine(part.defect)) return;
    for (const finding of event.findings) {
      // What spoils every line is told once.
      if (isRefusal(finding) && !this.failures.some(({ rule }) => rule === finding.rule)) this.failures.push(finding);
    }
  }

  /** Whether a defect of line ends lies inside a line that is still to come, and not at the end of one that came. */
  private isWithinLine(defect: FileDefect): boolean {
    return defect.kind === "line-end" && (defect.line ?? 0) > this.line;
  }
}

/** Whether the bureau refuses for it: warnings and checks of ours have no code. */
function isRefusal(finding: RuleFinding): boolean {
  return finding.level === "MUST" && finding.feedbackCode !== null;
}

function errorsOf(findings: readonly RuleFinding[]): FeedbackError[] {
  return findings.map(({ feedbackCode, feedbackTag }) => ({ FbCode: feedbackCode ?? "", FbMsg: feedbackTag }));
}
