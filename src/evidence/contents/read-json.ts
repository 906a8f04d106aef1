import { parseWith } from "../../../schemas/validation.js";
import type { Validator } from "../../../schemas/validator.js";
import { EvidenceDamaged } from "../evidence-error.js";

/**
 * JSON of a bundle, once it has been proven to be as its schema says.
 * @param what What it is, as messages name it.
 * @throws EvidenceDamaged
 */
export function readJson<Value>(text: string, validator: Validator<Value>, what: string): Value {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new EvidenceDamaged(`${what} is no JSON: ${messageOf(cause)}.`, { cause });
  }
  try {
    return parseWith(validator, value, what);
  } catch (cause) {
    throw new EvidenceDamaged(messageOf(cause), { cause });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
