import type { SubmissionsPage } from "../../schemas/ledger/lender-interface.js";
import type { SubmissionSource, SubmittedFile } from "../profiles/submission.js";
import { printableName, submissionNameFault } from "../profiles/submission-name.js";
import { LenderAnswerError } from "./lender-errors.js";
import type { LenderPort } from "./lender-port.js";

/** Pages that one drain asks for at most; a lender that needs more is taken to be turning in a circle. */
const mostPages = 10_000;

/**
 * Files that the lender lets be pulled: `GET /submissions?after=`, page after page, until one is empty.
 * The port is not closed with the source: whoever opened it closes it.
 */
export function createPullSource(port: LenderPort): SubmissionSource {
  let cursor = "";
  return {
    async drain() {
      const files: SubmittedFile[] = [];
      const seen = new Set([cursor]);
      for (;;) {
        const page = await port.submissions(cursor);
        files.push(...page.files.map(decodeFile));
        if (page.files.length === 0) {
          cursor = page.next;
          return files;
        }
        if (page.next === cursor) throw stuck("answered files and the cursor that was sent");
        if (seen.has(page.next)) throw stuck("answered a cursor that it had answered before");
        if (seen.size > mostPages) throw stuck(`answered ${mostPages} pages and no end`);
        seen.add(page.next);
        cursor = page.next;
      }
    },
    async clear() {
      cursor = "";
    },
    close: async () => undefined,
  };
}

/**
 * A file of a page as bytes.
 * @throws LenderAnswerError `file-name` or `file` when name or base64 cannot be taken.
 */
function decodeFile(file: SubmissionsPage["files"][number]): SubmittedFile {
  const fault = submissionNameFault(file.name);
  if (fault !== undefined) {
    throw new LenderAnswerError(
      `Failed to take the file ${JSON.stringify(printableName(file.name))} from GET /submissions: its name ${fault}. ` +
        "Answer the bare name of the message file.",
      { fault: "file-name" },
    );
  }
  const bytes = Buffer.from(file.contentBase64, "base64");
  // Node reads over anything that is no base64, so the text is made again and compared.
  if (bytes.toString("base64") !== file.contentBase64) {
    throw new LenderAnswerError(
      `Failed to take the file ${JSON.stringify(file.name)} from GET /submissions: contentBase64 is no base64. Encode ` +
        "the file's bytes with the standard alphabet and padding, in one line (RFC 4648 section 4).",
      { fault: "file" },
    );
  }
  return { name: file.name, bytes };
}

function stuck(found: string): LenderAnswerError {
  return new LenderAnswerError(
    `Failed to pull files from GET /submissions: the lender ${found}. Answer a cursor behind the last file of the page, ` +
      "and the cursor that was sent when there is nothing new.",
    { fault: "promise" },
  );
}
