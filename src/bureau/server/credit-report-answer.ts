import type { CreditReport } from "../../../schemas/run/credit-report.js";
import { type BureauAnswer, json, problem } from "../bureau-answer.js";
import type { BureauBook } from "../store/bureau-book.js";
import type { ServerCall } from "./answer-call.js";
import { preferred } from "./preferred.js";

/**
 * Makes the page of a credit report. It is handed in: the bureau knows nothing of pages, and answers in JSON alone without
 * it.
 */
export type CreditReportPage = (report: CreditReport, look: CreditReportLook) => string;

/** How a page is wished. */
export interface CreditReportLook {
  readonly lang: "en" | "zh";
  /** Reference to the same page in the other language. */
  readonly otherLanguage: string;
}

/** A page as an answer. */
export interface PageAnswer {
  readonly status: 200;
  readonly contentType: "text/html; charset=utf-8";
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Beside the policy in the page itself: no other site may frame it, nothing runs in it, and no browser keeps what is about a
 * person. The same address is answered by JSON too.
 */
const pageHeaders: Readonly<Record<string, string>> = {
  "content-security-policy":
    "script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  vary: "Accept, Accept-Language",
};

/**
 * The credit report of a person: a page where the caller would rather have one, else JSON.
 * @param parts document type and number, as the path has them
 */
export function answerCreditReport(
  call: ServerCall,
  book: BureauBook,
  page: CreditReportPage | undefined,
  parts: readonly string[],
): BureauAnswer | PageAnswer {
  const { query } = call;
  const [idType = "", idNum = ""] = parts;
  const upTo = query.get("upTo");
  const asked = query.get("lang");
  if (!/^[0-9A-Z]{1,2}$/.test(idType) || !/^[!-~]{1,20}$/.test(idNum)) {
    return problem(400, "Bad Request", "A person is named by document type (two characters) and number (20 at most).");
  }
  if (upTo !== null && !/^[0-9]{4}-(0[1-9]|1[0-2])$/.test(upTo)) {
    return problem(400, "Bad Request", "upTo is a month, yyyy-MM.");
  }
  if (asked !== null && asked !== "en" && asked !== "zh") {
    return problem(400, "Bad Request", "lang is en or zh.");
  }
  const report = book.creditReport({ idType, idNum }, upTo ?? undefined);
  const form = preferred(call.accept, ["application/json", "text/html"]);
  if (page === undefined || form === "application/json") return json(200, report);
  const lang = asked ?? preferred<"en" | "zh">(call.acceptLanguage, ["en", "zh"]);
  const other = new URLSearchParams({ ...(upTo === null ? {} : { upTo }), lang: lang === "en" ? "zh" : "en" });
  const body = page(report, { lang, otherLanguage: `?${other.toString()}` });
  return { status: 200, contentType: "text/html; charset=utf-8", body, headers: pageHeaders };
}
