import { type BureauAnswer, problem } from "../bureau-answer.js";

/** Seconds that a lender is asked to wait before it tries again, on the business clock as on any other. */
export const retryAfterSeconds = 60;

/** The bureau's answer to a call that it does not take up. The list is closed. */
export function insteadOfAnAnswer(how: "error" | "unavailable" | "too-many"): BureauAnswer {
  switch (how) {
    case "error":
      return problem(500, "Internal Server Error", `The bureau failed. ${notReceived}`);
    case "unavailable":
      return {
        ...problem(503, "Service Unavailable", `The bureau is out of service. ${notReceived}`),
        retryAfter: retryAfterSeconds,
      };
    case "too-many":
      return {
        ...problem(429, "Too Many Requests", `The bureau takes no more at present. ${notReceived}`),
        retryAfter: retryAfterSeconds,
      };
  }
}

const notReceived = "Nothing was received: send the same bytes under the same name again (L16).";
