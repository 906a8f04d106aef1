import type { Bilingual, Confidence, Level } from "../../../../schemas/run/finding.js";
import type { FileDefect } from "../file/file-defect.js";
import type { FileHeader } from "../file/file-header.js";
import type { Held, HeldEntry } from "../loading/held.js";
import type { Told } from "./history/told-record.js";
import type { RecordView, SegmentLetter } from "./record-view.js";
import type { RuleId } from "./rule-ids.js";

/** Account type of record 210 (账户类型, §2.2). */
export type AccountType = "D1" | "R1" | "R2" | "R3" | "R4" | "C1";

/** One breach of a rule: the field, what stood there, what should have. */
export interface Breach {
  /** Path of the field or segment, e.g. `AcctMthlyBlgInfSgmt.SettDate`; a part of the name or header for file rules. */
  readonly field: string;
  /** The text received; null where the element is missing. Not masked: who prints it masks it. */
  readonly received: string | null;
  /** What the rule wants there, in words. Never holds personal data. */
  readonly expected: Bilingual;
  /** Tag that the bureau would name in FbMsg; `0000` where it names none. */
  readonly feedbackTag: string;
}

/** What surrounds a record or file while it is judged. */
export interface RuleContext {
  /** Header of the file; null for a single record, so rules that compare with it do not apply. */
  readonly header: FileHeader | null;
  /** Lists that only some users have; rules that need them are silent without. */
  readonly registries: Registries;
}

/** Registries of the bureau, as far as the user can provide them. */
export interface Registries {
  /** Registered data providers, by their 14-character code (F0001202). */
  readonly providers?: ReadonlySet<string>;
  /** Registered organisations that are not cancelled: code to the code of the provider they belong to (I0001302). */
  readonly organisations?: ReadonlyMap<string, string>;
  /** Codes that the bureau has given to enterprises (中征码), 16 characters each (I0001402). */
  readonly enterprises?: ReadonlySet<string>;
}

/** What the bureau answers to a breach. */
export interface RuleFeedback {
  /** Six-character code (FbCode); null where the bureau has none. */
  readonly code: string | null;
  /** Tags that FbMsg can name; `0000` stands for none. */
  readonly tags: readonly string[];
}

/** What every rule says about itself. */
export interface RuleFacts {
  readonly id: RuleId;
  /** `official` ids stand in the bureau's lists; `quality` ids in a published set of quality rules; `own` are ours. */
  readonly origin: "official" | "quality" | "own";
  readonly feedback: RuleFeedback;
  /** MUST: the bureau rejects. SHOULD: a warning. */
  readonly level: Level;
  readonly confidence: Confidence;
  /** Section of the domain file (§) and of its supplement (S) that the rule is taken from. */
  readonly source: string;
  /** Record types it can judge; `*` for any. */
  readonly recordTypes: readonly string[];
  /** Fields it reads, by segment letter or record part. */
  readonly reads: readonly string[];
}

/** A rule that needs one record and nothing else that is stored. */
export interface RecordRule extends RuleFacts {
  readonly kind: "record";
  /** Account types it applies to; all where absent. */
  readonly accountTypes?: readonly AccountType[];
  /** Reporting codes it applies to; all where absent. */
  readonly codes?: readonly string[];
  /** Segments without which it has nothing to judge. */
  readonly needs: readonly SegmentLetter[];
  check(record: RecordView, context: RuleContext): readonly Breach[];
}

/** A breach found while a file goes by, with its place. */
export interface PlacedBreach extends Breach {
  /** Line in the file, the header being line 1; null where it belongs to the file as a whole. */
  readonly line: number | null;
}

/** What a file rule keeps while one file goes by. Its memory is bounded by the number of records, never by their size. */
export interface FileJudge {
  header?(header: FileHeader): readonly PlacedBreach[];
  defect?(defect: FileDefect): readonly PlacedBreach[];
  record?(record: RecordView): readonly PlacedBreach[];
}

/** A rule that needs the file: its name, its header, or the records beside each other. */
export interface FileRule extends RuleFacts {
  readonly kind: "file";
  /** Begin a file. */
  judge(context: RuleContext): FileJudge;
}

/** What the bureau holds around one record, as a history rule asks for it. */
export interface History {
  /** What the record names, of its kind; undefined where it was never told, was deleted, or has another code now. */
  readonly held: Held | undefined;
  /** Whether an id change has replaced the code that the record names. */
  readonly renamed: boolean;
  /** For an id change: what is held under the new code. */
  readonly target: HeldEntry | undefined;
}

/**
 * A rule that compares a record with what the bureau has stored (official numbers 12xx and 11xx). It is asked only of
 * records that break no rule by themselves, so it need not doubt their values.
 */
export interface HistoryRule extends RuleFacts {
  readonly kind: "history";
  check(told: Told, history: History): readonly Breach[];
}

export type Rule = RecordRule | FileRule | HistoryRule;
