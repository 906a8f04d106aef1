import { validateHeaderName, validateHeaderValue } from "node:http";
import type { ConfiguredHeaders } from "../../../schemas/run/config.js";
import type { ConfigProblem } from "./config-error.js";
import { type Environment, resolveSecret } from "./resolve-secret.js";

/** Headers as they are sent, and which of their values are secrets. */
export interface ResolvedHeaders {
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

/** Headers that carry credentials: their values may not stand in a file. */
const credential = /^(proxy-)?authorization$|^cookie$|token|secret|password|passwd|credential|api-?key|signature/i;

/** Headers that the harness or the connection sets itself. */
const reserved =
  /^(host|connection|keep-alive|transfer-encoding|upgrade|te|trailer|expect|content-.*|idempotency-key)$/i;

/** Fills in secrets and checks names and values; what is wrong is noted in `problems`. */
export function resolveHeaders(
  configured: ConfiguredHeaders,
  field: readonly string[],
  env: Environment,
  problems: ConfigProblem[],
): ResolvedHeaders {
  const headers: Record<string, string> = {};
  const secrets: string[] = [];
  for (const [name, value] of Object.entries(configured)) {
    const at = [...field, name];
    const fault = nameFault(name);
    if (fault !== undefined) {
      problems.push({ field: at, message: fault });
      continue;
    }
    if (typeof value === "string" && credential.test(name)) {
      const message =
        "holds a secret in the file. Put the value into the environment and write " +
        '{ env: "LENDER_TOKEN" }, with prefix: "Bearer " where it needs one.';
      problems.push({ field: at, message });
      continue;
    }
    const text = typeof value === "string" ? value : resolveSecret(value, at, env, problems);
    if (text === undefined) continue;
    if (!isHeaderValue(name, text)) {
      problems.push({ field: at, message: "has a character that no header may have, such as a line end." });
      continue;
    }
    headers[name] = text;
    // Both with and without the prefix: a lender may send back either.
    if (typeof value === "object") secrets.push(text, env[value.env] ?? text);
  }
  return { headers, secrets };
}

function nameFault(name: string): string | undefined {
  if (reserved.test(name)) return "is set by the harness itself. Leave it out.";
  try {
    validateHeaderName(name);
    return undefined;
  } catch {
    return "is no name of a header.";
  }
}

function isHeaderValue(name: string, value: string): boolean {
  try {
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}
