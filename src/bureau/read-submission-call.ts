import type { SubmittedFile } from "../profiles/submission.js";
import { submissionNameFault } from "../profiles/submission-name.js";

/** A call to the bureau, however it came in. */
export interface BureauRequest {
  readonly method: string;
  /** Path as sent, still percent-encoded, without the query. */
  readonly path: string;
  readonly contentEncoding: string | undefined;
  /** The body; `too-large` where it was beyond the limit and was not read to its end. */
  readonly body: Uint8Array | "too-large";
}

/** Largest submission in bytes where nothing else is said. */
export const defaultFileBytes: number = 64 * 1024 * 1024;

/** Path below which files are submitted. */
export const submissionsPath = "/submissions/";

/** A submission as it came in whole, or why it cannot be taken. */
export type SubmissionCall =
  | { readonly kind: "file"; readonly file: SubmittedFile }
  | {
      readonly kind: "refused";
      /** Name or path as received. */
      readonly name: string;
      readonly status: 400 | 405 | 413 | 415;
      readonly title: string;
      readonly detail: string;
    };

/**
 * Reads a call below `/submissions/`. What is in the file is not looked at.
 * @param fileBytes largest submission
 */
export function readSubmissionCall(request: BureauRequest, fileBytes: number): SubmissionCall {
  const { method, path, contentEncoding, body } = request;
  const encoded = path.slice(submissionsPath.length);
  const name = decodeName(encoded);
  const refused = (status: 400 | 405 | 413 | 415, title: string, detail: string): SubmissionCall => {
    return { kind: "refused", name: name ?? encoded, status, title, detail };
  };
  if (method !== "POST") {
    const detail = "A message file is submitted by POST, with the file's bytes as the body.";
    return refused(405, "Method Not Allowed", detail);
  }
  const fault = name === undefined ? "is not percent-encoded UTF-8" : submissionNameFault(name);
  if (name === undefined || fault !== undefined) {
    const detail = `The file name ${fault ?? ""}. Submit under the bare name of the message file.`;
    return refused(400, "File name not accepted", detail);
  }
  if (body === "too-large") {
    const detail = `A submission may have ${fileBytes} bytes (limits.fileBytes).`;
    return refused(413, "Submission too large", detail);
  }
  if (contentEncoding !== undefined && contentEncoding !== "identity") {
    const detail = "The body is the file itself, byte for byte: send no Content-Encoding, also for a packed file.";
    return refused(415, "Content-Encoding not accepted", detail);
  }
  return { kind: "file", file: { name, bytes: body } };
}

/**
 * Name under which a call submits a file, as it can be printed; undefined for a call that submits none, or none under a
 * name that can be taken.
 */
export function submittedName(method: string, path: string): string | undefined {
  if (method !== "POST" || !path.startsWith(submissionsPath)) return undefined;
  const name = decodeName(path.slice(submissionsPath.length));
  return name === undefined || submissionNameFault(name) !== undefined ? undefined : name;
}

/** A percent-encoded name as text; undefined where it is none. */
export function decodeName(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
