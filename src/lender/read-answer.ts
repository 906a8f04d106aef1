import { validateProblem } from "../../schemas/generated/validators/index.js";
import type { Problem } from "../../schemas/ledger/lender-interface.js";
import { schemaProblems } from "../../schemas/validation.js";
import type { Validator } from "../../schemas/validator.js";
import { excerpt, redact } from "./excerpt.js";
import { LenderAnswerError } from "./lender-errors.js";
import type { TransportAnswer } from "./lender-transport.js";

/** A call as its answer is judged. */
export interface AnsweredCall {
  /** `PUT /clock`. */
  readonly name: string;
  /** Base URL without secrets. */
  readonly baseUrl: string;
  /** Statuses that the interface gives this call, success only. */
  readonly statuses: readonly number[];
  /** Values that no message may show. */
  readonly secrets: readonly string[];
}

/**
 * The body of an answer as what the published schema says it is.
 * @throws LenderAnswerError when status, encoding, JSON or schema is not what the call promises.
 */
export function readAnswer<T>(answer: TransportAnswer, call: AnsweredCall, validator: Validator<T>): T {
  requireStatus(answer, call);
  const value = parseJson(answer, call);
  if (validator(value)) return value;
  const places = schemaProblems(validator, value)
    .slice(0, 3)
    .map(({ pointer, message }) => `${pointer === "" ? "the body" : pointer}: ${message}`);
  throw new LenderAnswerError(
    `${begin(answer, call)}, and the body is no ${validator.typeName}: ${redact(places.join(" "), call.secrets)} ` +
      "The lender interface document (lender-interface.openapi.json) has the schema.",
    { fault: "schema", status: answer.status },
  );
}

/**
 * Makes sure that an answer is a success that the call may have.
 * @throws LenderAnswerError with the lender's own problem details where it sent any.
 */
export function requireStatus(answer: TransportAnswer, call: AnsweredCall): void {
  const { status, headers } = answer;
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") {
    throw new LenderAnswerError(
      `${begin(answer, call)}, and the body is compressed (${redact(encoding.slice(0, 40), call.secrets)}) although ` +
        "none was asked for. Switch compression off for the lender interface.",
      { fault: "encoding", status },
    );
  }
  if (call.statuses.includes(status)) return;
  if (status >= 300 && status < 400) {
    // A query may hold whatever the call was about.
    const [location] = headers["location"]?.split(/[?#]/) ?? [];
    const where = location === undefined ? "nowhere" : excerpt(utf8(location), call.secrets);
    throw new LenderAnswerError(
      `${begin(answer, call)}, which points to ${where}. The interface has no redirects, and following one could carry ` +
        "secrets elsewhere: set target.baseUrl to the address that answers.",
      { fault: "redirect", status },
    );
  }
  const problem = readProblem(answer);
  if (problem !== undefined) {
    const text = [problem.title, problem.detail].filter((part) => part !== undefined && part !== "").join(": ");
    throw new LenderAnswerError(
      `${begin(answer, call)} with the problem ${excerpt(utf8(text), call.secrets)}. ` +
        `Expected was ${call.statuses.join(" or ")}.`,
      { fault: "status", status, problem },
    );
  }
  throw new LenderAnswerError(
    `${begin(answer, call)}; expected was ${call.statuses.join(" or ")}. The body begins with ` +
      `${excerpt(answer.body, call.secrets)}. ${adviceOn(status)}`,
    { fault: "status", status },
  );
}

function adviceOn(status: number): string {
  if (status === 401 || status === 403) return "Check target.headers and the environment variables they name.";
  if (status === 404 || status === 405) return "Check the path of target.baseUrl, and target.paths if it is set.";
  return "Look into the lender's log.";
}

/** Problem details of an answer, where it carries them. */
function readProblem(answer: TransportAnswer): Problem | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(answer.body));
    return validateProblem(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function parseJson(answer: TransportAnswer, call: AnsweredCall): unknown {
  const { status, body } = answer;
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (cause) {
    throw new LenderAnswerError(`${begin(answer, call)}, and the body is not UTF-8. Answer JSON in UTF-8.`, {
      fault: "encoding",
      status,
      cause,
    });
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the body, so it is neither repeated nor kept as the cause.
    const type = answer.headers["content-type"];
    const kind = /^\s*</.test(text) ? "HTML or XML" : "no JSON";
    throw new LenderAnswerError(
      `${begin(answer, call)}, and the body is ${kind}` +
        `${type === undefined ? "" : ` (content type ${excerpt(utf8(type), call.secrets)})`}. It begins with ` +
        `${excerpt(body, call.secrets)}. Check that target.baseUrl leads to the lender interface and not to a web page.`,
      { fault: "not-json", status },
    );
  }
}

function begin(answer: TransportAnswer, call: AnsweredCall): string {
  return `Failed to ${call.name} at ${call.baseUrl}: the lender answered ${answer.status}`;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
