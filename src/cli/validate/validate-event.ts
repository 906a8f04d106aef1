import type { Bilingual } from "../../../schemas/run/finding.js";
import type { DecodedRecord } from "../../profiles/pboc-g2/codec/decoded-record.js";
import type { FileHeader } from "../../profiles/pboc-g2/file/file-header.js";
import type { RuleFinding } from "../../profiles/pboc-g2/rules/engine/rule-finding.js";

/** What `validate` tells its reporter, in the order in which it happens. */
export type ValidateEvent =
  | { readonly type: "input-started"; readonly label: string; readonly name: string | null }
  | { readonly type: "header"; readonly label: string; readonly header: FileHeader }
  /** Findings about the file, or, where there is a record, about that record. */
  | {
      readonly type: "findings";
      readonly label: string;
      readonly record: DecodedRecord | null;
      readonly findings: readonly RuleFinding[];
    }
  /** Something that was not judged, or could not be read. */
  | { readonly type: "not-judged"; readonly label: string; readonly reason: Bilingual }
  | { readonly type: "input-finished"; readonly label: string; readonly records: number; readonly accepted: number };

/** Totals over all inputs. */
export interface ValidateSummary {
  readonly inputs: number;
  readonly records: number;
  readonly must: number;
  readonly should: number;
  readonly notJudged: number;
}

/** One way of showing what `validate` found. Every method may be called many times but `end`, which comes last. */
export interface ValidateReporter {
  event(event: ValidateEvent): void;
  end(summary: ValidateSummary): void;
}

/** How findings are shown. */
export interface Shown {
  readonly write: (text: string) => void;
  readonly lang: "en" | "zh";
  /** Whether what was received stands as it is. Whatever is made so says so at its head. */
  readonly reveal: boolean;
}
