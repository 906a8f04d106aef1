import { readFile } from "node:fs/promises";
import { type BureauAnswer, json, nameUsed, problem } from "../bureau-answer.js";
import { type BureauRequest, decodeName, readSubmissionCall, submissionsPath } from "../read-submission-call.js";
import type { BureauBook } from "../store/bureau-book.js";
import { answerCreditReport, type CreditReportPage, type PageAnswer } from "./credit-report-answer.js";

/** A call of the bureau that runs alone. */
export interface ServerCall extends BureauRequest {
  readonly query: URLSearchParams;
  /** Header Accept. */
  readonly accept: string | undefined;
  /** Header Accept-Language. */
  readonly acceptLanguage: string | undefined;
}

/** The bytes of a file as an answer. */
export interface FileAnswer {
  readonly status: 200;
  readonly contentType: "application/octet-stream" | "application/json";
  readonly body: Uint8Array;
}

/** What calls are answered from. */
export interface CallOptions {
  readonly book: BureauBook;
  /** Largest submission in bytes. */
  readonly fileBytes: number;
  /** Makes the page of a credit report; absent: JSON alone. */
  readonly page?: CreditReportPage | undefined;
}

/** Entries of one page of feedback where nothing else is asked for, and at most. */
const pageSize = { usual: 100, most: 1000 };

const document = new URL("../../../schemas/generated/bureau.openapi.json", import.meta.url);

/**
 * The answer of the bureau that runs alone; who carries it is another's affair. The calls are those of
 * schemas/generated/bureau.openapi.json, which is told at `GET /openapi.json`.
 */
export async function answerCall(
  call: ServerCall,
  options: CallOptions,
): Promise<BureauAnswer | FileAnswer | PageAnswer> {
  const { method, path } = call;
  if (path.startsWith(submissionsPath)) return submit(call, options);
  const [, place = "", first, second, ...more] = path.split("/");
  const parts = [first, second].filter((part) => part !== undefined).map(decodeName);
  if (parts.includes(undefined)) return problem(400, "Bad Request", "The URL cannot be read.");
  const key = more.length > 0 ? "" : `${place} ${parts.length}`;
  const answer = answers[key];
  if (answer === undefined) {
    return problem(404, "Not Found", "There is no such call. GET /openapi.json tells those that there are.");
  }
  if (method !== "GET" && method !== "HEAD") return problem(405, "Method Not Allowed", "This is asked by GET.");
  return answer(call, options, parts.map(String));
}

type Answer = (
  call: ServerCall,
  options: CallOptions,
  parts: readonly string[],
) => BureauAnswer | FileAnswer | PageAnswer | Promise<FileAnswer>;

/** Who answers, by the first part of the path and the number of those after it. */
const answers: Readonly<Record<string, Answer>> = {
  "health 0": () => json(200, { status: "ok" }),
  "openapi.json 0": async () => ({ status: 200, contentType: "application/json", body: await readFile(document) }),
  "feedback 0": listFeedback,
  "feedback 1": fetchFeedback,
  "credit-reports 2": (call, { book, page }, parts) => answerCreditReport(call, book, page, parts),
};

async function submit(call: ServerCall, { book, fileBytes }: CallOptions): Promise<BureauAnswer> {
  const read = readSubmissionCall(call, fileBytes);
  if (read.kind === "refused") return problem(read.status, read.title, read.detail);
  const booked = await book.receive(read.file);
  switch (booked.kind) {
    case "received":
      return json(202, booked.receipt);
    case "name-used":
      return nameUsed();
    case "no-report": {
      const detail =
        "The name is none of a report file, so no feedback could answer it and nothing was received: 14 characters of " +
        "provider code, yyyyMMdd, record type, 0, three of serial, 0; then .txt, .txt.zip or .enc.";
      return problem(422, "Not a report file", detail);
    }
  }
}

function listFeedback({ query }: ServerCall, { book }: CallOptions): BureauAnswer {
  const limit = query.get("limit") ?? String(pageSize.usual);
  if (!/^[1-9][0-9]{0,3}$/.test(limit) || Number(limit) > pageSize.most) {
    return problem(400, "Bad Request", `limit is a number from 1 to ${pageSize.most}.`);
  }
  const page = book.feedbackAfter(query.get("after") ?? "", Number(limit));
  return page === undefined
    ? problem(400, "Bad Request", "after is the next of an earlier page, or absent to begin with the first.")
    : json(200, page);
}

function fetchFeedback(
  _call: ServerCall,
  { book }: CallOptions,
  [name = ""]: readonly string[],
): BureauAnswer | FileAnswer {
  const bytes = name.length > 80 ? undefined : book.feedback(name);
  return bytes === undefined
    ? problem(404, "Not Found", "There is no feedback file of this name. GET /feedback lists those that there are.")
    : { status: 200, contentType: "application/octet-stream", body: bytes };
}
