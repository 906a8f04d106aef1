import type { Problem } from "../../../schemas/ledger/lender-interface.js";
import { CalendarRangeError } from "../loan/holidays.js";
import { Refusal } from "../loan/refusal.js";

const titles: Readonly<Record<number, string>> = {
  400: "The request cannot be read",
  404: "Not found",
  409: "The request conflicts with the state of the book",
  413: "The request is too large",
  415: "The content type is not supported",
  422: "The request was refused",
  500: "The lender failed",
};

/** The problem details (RFC 9457) of whatever a handler threw. */
export function problemOf(error: unknown, method: string, path: string): Problem {
  if (error instanceof Refusal) {
    return {
      type: `/problems/${error.kind}`,
      title: titles[error.status] ?? "The request was refused",
      status: error.status,
      detail: error.message,
      instance: path,
    };
  }
  if (error instanceof CalendarRangeError) {
    // An opening or an event can be refused for it; a day that has come and cannot be worked is the lender's failure.
    const status = method === "PUT" ? 500 : 422;
    return {
      type: "/problems/calendar-range",
      title: "The calendar ends",
      status,
      detail: error.message,
      instance: path,
    };
  }
  const status = statusOf(error);
  return {
    type: "about:blank",
    title: titles[status] ?? "The request failed",
    status,
    detail: error instanceof Error ? error.message : String(error),
    instance: path,
  };
}

function statusOf(error: unknown): number {
  if (typeof error === "object" && error !== null && "statusCode" in error) {
    const { statusCode } = error;
    if (typeof statusCode === "number" && statusCode >= 400 && statusCode < 600) return statusCode;
  }
  return 500;
}
