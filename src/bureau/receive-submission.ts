import type { SubmittedFile } from "../profiles/submission.js";
import { printableName } from "../profiles/submission-name.js";
import { type BureauAnswer, json, nameUsed, problem } from "./bureau-answer.js";
import { type DecideSubmission, storeEverything } from "./decide-submission.js";
import type { BureauInbox } from "./inbox.js";
import { type BureauRequest, defaultFileBytes, readSubmissionCall, submissionsPath } from "./read-submission-call.js";

/** What the stub bureau is made of, whether it listens or is called in this process. */
export interface BureauOptions {
  readonly inbox: BureauInbox;
  /** Largest submission in bytes. Default 64 MiB. */
  readonly fileBytes?: number;
  /** What is made of a submission that arrived whole. Default: it is stored. */
  readonly decide?: DecideSubmission;
}

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
  if (!path.startsWith(submissionsPath)) {
    const detail = "A message file is submitted by POST /submissions/{fileName}.";
    return refuse(request, options, path, 404, "Not Found", detail);
  }
  const call = readSubmissionCall(request, options.fileBytes ?? defaultFileBytes);
  if (call.kind === "file") return receiveFile(request, options, call.file);
  return refuse(request, options, call.name, call.status, call.title, call.detail);
}

async function receiveFile(request: BureauRequest, options: BureauOptions, file: SubmittedFile): Promise<BureauAnswer> {
  if (options.inbox.standing(file) === "new") {
    const decision = await (options.decide ?? storeEverything)(file);
    // What the bureau decides against is part of its play, so it is no refusal that stops the run.
    if (decision.kind === "refused") return problem(decision.status, decision.title, decision.detail);
  }
  const receipt = { fileName: file.name, bytes: file.bytes.length };
  // Asked again, since the same name may have come a second time meanwhile.
  switch (options.inbox.store(file)) {
    case "new":
      return json(202, receipt);
    case "again":
      return json(202, { ...receipt, alreadyReceived: true });
    case "name-used":
      return nameUsed();
    case "full": {
      const detail = "More has been submitted than is kept between two steps of the clock.";
      return refuse(request, options, file.name, 503, "Inbox full", detail);
    }
  }
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
