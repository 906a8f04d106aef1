import type { DecodedRecord } from "../../profiles/pboc-g2/codec/decoded-record.js";
import { encodeFeedback } from "../../profiles/pboc-g2/file/feedback-file.js";
import type { FileHeader } from "../../profiles/pboc-g2/file/file-header.js";
import { type FileName, formatFileName, parseFileName } from "../../profiles/pboc-g2/file/file-name.js";
import { makeFeedback, type RejectedRecord } from "../../profiles/pboc-g2/file/make-feedback.js";
import type { RuleFinding } from "../../profiles/pboc-g2/rules/engine/rule-finding.js";
import type { RuleId } from "../../profiles/pboc-g2/rules/rule-ids.js";
import type { ValidateEvent, ValidateReporter } from "./validate-event.js";

/** A feedback file as it would come back. It carries rejected records whole, so it is not masked. */
export interface MadeFeedback {
  /** Name of the feedback file, always of the plain form. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FeedbackSettings {
  /** Local time of the bureau, `yyyy-MM-ddTHH:mm:ss`. */
  readonly now: () => string;
  readonly write: (feedback: MadeFeedback) => void;
  /** Told of every input for which the bureau would answer with no feedback file, and why. */
  readonly note: (label: string, reason: string) => void;
}

/** After these the bureau answers nothing at all (S11). */
const SILENT: ReadonlySet<RuleId> = new Set<RuleId>(["F0000201", "F0000502"]);

/** What is gathered about one report file. Only rejected records are held. */
interface Gathered {
  readonly name: FileName | undefined;
  header: FileHeader | undefined;
  readonly fileFindings: RuleFinding[];
  readonly rejected: RejectedRecord[];
}

/**
 * The bureau's own feedback file for every report file: flag 1 where all records are loaded, 3 where some are not, 2 where
 * the file as a whole is refused. Warnings are no matter of the bureau's and do not appear.
 */
export function feedbackReporter({ now, write, note }: FeedbackSettings): ValidateReporter {
  let current: Gathered | null = null;
  const finish = (event: Extract<ValidateEvent, { type: "input-finished" }>): void => {
    if (current === null) return;
    const { name, header, fileFindings, rejected } = current;
    const silent = fileFindings.find((finding) => SILENT.has(finding.rule));
    if (name === undefined || silent !== undefined) {
      const why =
        silent === undefined ? "the input has no file name to answer to" : `${silent.feedbackCode} is not answered`;
      note(event.label, `no feedback file: ${why}`);
      return;
    }
    const fileErrors = fileFindings.map((finding) => ({
      FbCode: finding.feedbackCode ?? "",
      FbMsg: finding.feedbackTag,
    }));
    const made = makeFeedback({
      name: { ...name, form: "txt" },
      version: header?.version ?? "2.0.0",
      createdAt: now(),
      accepted: event.accepted,
      rejected,
      fileErrors,
    });
    write({ name: formatFileName(made.name), bytes: encodeFeedback(made.file) });
  };
  return {
    event(event) {
      switch (event.type) {
        case "input-started":
          current = {
            name: event.name === null ? undefined : parseFileName(event.name).name,
            header: undefined,
            fileFindings: [],
            rejected: [],
          };
          break;
        case "header":
          if (current !== null) current.header = event.header;
          break;
        case "findings":
          if (current !== null) gather(current, event.record, event.findings);
          break;
        case "not-judged":
          note(event.label, event.reason.en);
          break;
        default:
          finish(event);
          current = null;
      }
    },
    end: () => undefined,
  };
}

/** Keep what the bureau would answer to: findings of level MUST that have a code. */
function gather(into: Gathered, record: DecodedRecord | null, findings: readonly RuleFinding[]): void {
  const answered = findings.filter((finding) => finding.level === "MUST" && finding.feedbackCode !== null);
  if (answered.length === 0) return;
  if (record === null) {
    into.fileFindings.push(...answered);
    return;
  }
  const errors = answered.map((finding) => ({ FbCode: finding.feedbackCode ?? "", FbMsg: finding.feedbackTag }));
  into.rejected.push({ line: record.line, raw: record.raw, errors });
}
