import type { Exchange, TextByName } from "../../../schemas/run/event-log.js";
import { LENDER_INTERFACE_FIELDS } from "./lender-interface-fields.js";
import { maskJson } from "./mask-json.js";
import type { OnMasked } from "./mask-value.js";

/** Headers whose values say nothing secret. Any other header may carry a key, so its value is left out. */
const PLAIN_HEADERS: ReadonlySet<string> = new Set([
  "accept",
  "content-length",
  "content-type",
  "host",
  "idempotency-key",
  "prefer",
  "user-agent",
]);

/** A call to the lender without secrets and personal data. Idempotency keys stay: without them the chain is another. */
export function maskExchange(exchange: Exchange, onMasked?: OnMasked): Exchange {
  const { body, ...rest } = exchange;
  const headers = maskHeaders(exchange.headers, onMasked);
  return body === undefined ? { ...rest, headers } : { ...rest, headers, body: maskBody(body, onMasked) };
}

/** Headers with the value of every one that may be secret replaced by ＊＊＊. */
export function maskHeaders(headers: TextByName, onMasked?: OnMasked): TextByName {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (PLAIN_HEADERS.has(name.toLowerCase())) return [name, value];
      onMasked?.("free-text", value);
      return [name, "＊＊＊"];
    }),
  );
}

/** A JSON body masked by field; anything else (a feedback file, a broken body) is left out but for its length. */
function maskBody(body: string, onMasked: OnMasked | undefined): string {
  if (body === "" || /^\[\d+ characters left out\]$/u.test(body)) return body;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return `[${body.length} characters left out]`;
  }
  return JSON.stringify(maskJson(LENDER_INTERFACE_FIELDS, value, onMasked));
}
