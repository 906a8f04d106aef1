import type { Sm4Settings } from "../../../../schemas/pboc-g2/sm4-settings.js";
import type { IssuedFeedback } from "../../bureau.js";
import { packFile } from "../file/encode-report.js";
import { encodeFeedback } from "../file/feedback-file.js";
import { formatFileName } from "../file/file-name.js";
import { makeFeedback, type ReportOutcome } from "../file/make-feedback.js";

/**
 * The feedback file of a report, in the report's own form: a lender that sends SM4 is answered in SM4. Without a key for it
 * the answer is plain text, or nobody could read that the key is missing.
 */
export function issueFeedback(outcome: ReportOutcome, sm4: Sm4Settings | undefined): IssuedFeedback {
  const { name, file } = makeFeedback(outcome);
  const form = name.form === "enc" && sm4 === undefined ? "txt" : name.form;
  const bytes = packFile(encodeFeedback(file), form, sm4);
  return { name: formatFileName({ ...name, form }), bytes, flag: file.header.flag };
}
