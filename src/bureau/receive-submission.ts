import { printableName, submissionNameFault } from "../profiles/submission-name.js";
import { type BureauAnswer, json, problem } from "./bureau-answer.js";
import { type DecideSubmission, storeEverything } from "./decide-submission.js";
import type { BureauInbox } from "./inbox.js";

/** A call to the stub bureau, however it came in. */
export interface BureauRequest {
  readonly method: string;
  /** Path as sent, still percent-encoded, without the query. */
  readonly path: string;
  readonly contentEncoding: string | undefined;
  /** The body; `too-large` where it was beyond the limit and was not read to its end. */
  readonly body: Uint8Array | "too-large";
}

/** What the stub bureau is made of, whether it listens or is called in this process. */
export interface BureauOptions {
  readonly inbox: BureauInbox;
  /** Largest submission in bytes. Default 64 MiB. */
  readonly fileBytes?: number;
  /** What is made of a submission that arrived whole. Default: it is stored. */
  readonly decide?: DecideSubmission;
}

/** Largest submission in bytes where nothing else is said. */
export const defaultFileBytes: number = 64 * 1024 * 1024;

const submissions = "/submissions/";

/**
 * The stub bureau's answer to a call. This is its one definition: the listening server and the handlers for a lender in
 * this process only carry requests to it and answers back.
 *
 * `POST /submissions/{fileName}` takes a message file as raw bytes of any content type and answers 202 with a receipt, and
 * the same file once more with the same receipt; another file under a used name is 409 (clause L16). `GET /health`
 * answers 200. Everything else is a problem.
 */
export async function receiveRequest(request: BureauRequest, options: BureauOptions): Promise<BureauAnswer> {
  const { method, path } = request;
  if (path === "/health") {
    if (method === "GET" || method === "HEAD") return json(200, { status: "ok" });
    return problem(405, "Method Not Allowed", "GET /health is the only call there.");
  }
  if (!path.startsWith(submissions)) {
    const detail = "A message file is submitted by POST /submissions/{fileName}.";
    return refuse(request, options, path, 404, "Not Found", detail);
  }
  const name = decode(path.slice(submissions.length));
  const shown = name ?? path.slice(submissions.length);
  if (method !== "POST") {
    const detail = "A message file is submitted by POST, with the file's bytes as the body.";
    return refuse(request, options, shown, 405, "Method Not Allowed", detail);
  }
  const fault = name === undefined ? "is not percent-encoded UTF-8" : submissionNameFault(name);
  if (name === undefined || fault !== undefined) {
    const detail = `The file name ${fault ?? ""}. Submit under the bare name of the message file.`;
    return refuse(request, options, shown, 400, "File name not accepted", detail);
  }
  return receiveFile(request, options, name);
}

async function receiveFile(request: BureauRequest, options: BureauOptions, name: string): Promise<BureauAnswer> {
  const { contentEncoding, body } = request;
  if (body === "too-large") {
    const detail = `A submission may have ${options.fileBytes ?? defaultFileBytes} bytes (limits.fileBytes).`;
    return refuse(request, options, name, 413, "Submission too large", detail);
  }
  if (contentEncoding !== undefined && contentEncoding !== "identity") {
    const detail = "The body is the file itself, byte for byte: send no Content-Encoding, also for a packed file.";
    return refuse(request, options, name, 415, "Content-Encoding not accepted", detail);
  }
  const file = { name, bytes: body };
  if (options.inbox.standing(file) === "new") {
    const decision = await (options.decide ?? storeEverything)(file);
    // What the bureau decides against is part of its play, so it is no refusal that stops the run.
    if (decision.kind === "refused") return problem(decision.status, decision.title, decision.detail);
  }
  // Asked again, since the same name may have come a second time meanwhile.
  const receipt = { fileName: name, bytes: body.length };
  switch (options.inbox.store(file)) {
    case "new":
      return json(202, receipt);
    case "again":
      return json(202, { ...receipt, alreadyReceived: true });
    case "name-used":
      return nameUsed();
    case "full": {
      const detail = "More has been submitted than is kept between two steps of the clock.";
      return refuse(request, options, name, 503, "Inbox full", detail);
    }
  }
}

/** Another file has been received under this name (F0000601, clause L16). */
function nameUsed(): BureauAnswer {
  const detail =
    "Another file has been received under this name: F0000601 (ABF009). It was not loaded; submit it under a new name.";
  return problem(409, "File name already used", detail, { rule: "F0000601", code: "ABF009" });
}

/**
 * Name under which a call submits a file, as it can be printed; undefined for a call that submits none, or none under a
 * name that can be taken.
 */
export function submittedName(method: string, path: string): string | undefined {
  if (method !== "POST" || !path.startsWith(submissions)) return undefined;
  const name = decode(path.slice(submissions.length));
  return name === undefined || submissionNameFault(name) !== undefined ? undefined : name;
}

/** Answers with a problem, and notes it for the run where the lender tried to submit something. */
function refuse(
  request: BureauRequest,
  options: BureauOptions,
  name: string,
  status: number,
  title: string,
  detail: string,
): BureauAnswer {
  if (request.method === "POST" || request.method === "PUT") {
    options.inbox.refuse({ name: printableName(name), status, detail });
  }
  return problem(status, title, detail);
}

/** A percent-encoded name as text; undefined where it is none. */
function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
