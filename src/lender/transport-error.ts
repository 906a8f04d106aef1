import { LenderAnswerError, LenderUnreachable, type UnreachableReason } from "./lender-errors.js";

/** What is known when a request fails. */
export interface FailedRequest {
  /** `PUT /clock`. */
  readonly name: string;
  /** Base URL without secrets. */
  readonly baseUrl: string;
  readonly timeoutMs: number;
  /** Whether the status line and headers of the answer had come. */
  readonly begun: boolean;
  /** Largest answer that is read, in bytes. */
  readonly answerBytes: number;
}

/**
 * The failure of a request as LenderUnreachable or LenderAnswerError, told apart by the codes of Node's sockets, of
 * OpenSSL and of the HTTP clients (undici, superagent).
 */
export function transportError(error: unknown, request: FailedRequest): LenderUnreachable | LenderAnswerError {
  if (error instanceof LenderUnreachable || error instanceof LenderAnswerError) return error;
  const code = errorCode(error);
  const failed = `Failed to ${request.name} at ${request.baseUrl}`;
  if (code === "UND_ERR_RES_EXCEEDED_MAX_SIZE" || code === "ETOOLARGE")
    return tooLarge(failed, request.answerBytes, error);
  if (isTimeout(error, code)) {
    const began = request.begun ? "the answer began but did not end" : "no answer came";
    return new LenderUnreachable(
      `${failed}: ${began} within ${request.timeoutMs} ms. ` +
        "Look whether the lender hangs; if it is only slow, raise the time limits of the configuration.",
      { reason: "time-out", target: request.baseUrl, cause: error },
    );
  }
  if (isNotHttp(error, code)) {
    return new LenderAnswerError(
      `${failed}: what came back is no HTTP answer. Check that host, port and http or https are right.`,
      { fault: "not-http", cause: error },
    );
  }
  if (request.begun) {
    return new LenderAnswerError(
      `${failed}: the connection was closed in the middle of the answer (${code}). Look into the lender's log.`,
      { fault: "truncated", cause: error },
    );
  }
  const { reason, found, advice } = unreachable(code);
  return new LenderUnreachable(`${failed}: ${found}. ${advice}`, { reason, target: request.baseUrl, cause: error });
}

/** An answer beyond the limit, noticed before it was read to its end. */
export function tooLarge(failed: string, answerBytes: number, cause?: unknown): LenderAnswerError {
  return new LenderAnswerError(
    `${failed}: the answer has more than ${answerBytes} bytes and was not read to its end. ` +
      "Answer fewer files a page, or raise limits.answerBytes.",
    { fault: "too-large", cause },
  );
}

/** Whether a request failed because the connection was closed before any answer began. */
export function isConnectionLost(error: unknown): boolean {
  return ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ECONNABORTED"].includes(errorCode(error));
}

function isTimeout(error: unknown, code: string): boolean {
  const timeouts = ["ETIMEDOUT", "ETIME", "ETIMEOUT", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT"];
  if (timeouts.includes(code)) return true;
  // An abort signal's time-out is known by its name, superagent's by the limit that it carries.
  return error instanceof Error && (error.name === "TimeoutError" || "timeout" in error);
}

/** Node's parser gives a code; undici's parser error has a name and, in some cases, no code. */
function isNotHttp(error: unknown, code: string): boolean {
  if (code.startsWith("HPE_") || code === "UND_ERR_HEADERS_OVERFLOW") return true;
  return error instanceof Error && error.name === "HTTPParserError";
}

function unreachable(code: string): { reason: UnreachableReason; found: string; advice: string } {
  switch (code) {
    case "ECONNREFUSED":
      return {
        reason: "refused",
        found: "the connection was refused",
        advice: "Start the lender, or correct host and port in the configuration.",
      };
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return {
        reason: "dns",
        found: `the host name is not known (${code})`,
        advice: "Correct the host in target.baseUrl, or look whether this machine can resolve it.",
      };
    case "ECONNRESET":
    case "EPIPE":
    case "ECONNABORTED":
    case "UND_ERR_SOCKET":
      return {
        reason: "reset",
        found: "the connection was closed before an answer came",
        advice: "Look into the lender's log for a crash; check that http or https is right.",
      };
    default:
      return isTls(code)
        ? {
            reason: "tls",
            found: `no secure connection could be made (${code})`,
            advice: "Check that the lender speaks https there, and set target.tls.ca to the authority it is signed by.",
          }
        : {
            reason: "network",
            found: `the network failed (${code})`,
            advice: "Check that this machine can reach the lender.",
          };
  }
}

/** Codes of OpenSSL and of Node's own checks of a certificate. */
function isTls(code: string): boolean {
  return (
    code === "EPROTO" ||
    /^(ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT)/.test(code) ||
    ["HOSTNAME_MISMATCH", "INVALID_CA", "INVALID_PURPOSE", "PATH_LENGTH_EXCEEDED"].includes(code)
  );
}

/** The code of an error, or of the innermost cause that has one. */
function errorCode(error: unknown): string {
  let found = "unknown error";
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth += 1) {
    if ("code" in current && typeof current.code === "string") found = current.code;
  }
  return found;
}
