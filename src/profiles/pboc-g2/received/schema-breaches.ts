import {
  validateRecord210,
  validateRecord212,
  validateRecord213,
  validateRecord214,
} from "../../../../schemas/generated/validators/index.js";
import { schemaProblems } from "../../../../schemas/validation.js";
import type { Validator } from "../../../../schemas/validator.js";
import type { RuleBreach } from "../../received-record.js";
import type { DecodedRecord } from "../codec/decoded-record.js";

const VALIDATORS: ReadonlyMap<string, Validator<unknown>> = new Map<string, Validator<unknown>>([
  ["210", validateRecord210],
  ["212", validateRecord212],
  ["213", validateRecord213],
  ["214", validateRecord214],
]);

/**
 * What its JSON Schema has against a record that breaks no rule: values in a form that the bureau lets pass and the
 * published layout does not have. A doubt, not a rejection.
 */
export function schemaBreaches({ recordType, body }: Pick<DecodedRecord, "recordType" | "body">): RuleBreach[] {
  const validate = VALIDATORS.get(recordType);
  if (validate === undefined || validate(body)) return [];
  return schemaProblems(validate, body).map(({ pointer, message }) => ({
    rule: `SCHEMA-${recordType}`,
    level: "SHOULD",
    confidence: "A",
    field: pointer.slice(1).replaceAll("/", "."),
    received: "",
    expected: message,
    title: {
      en: `The record is not as its schema describes it at ${pointer.slice(1)}: ${message}`,
      zh: `记录 ${pointer.slice(1)} 与报文结构定义不符：${message}`,
    },
  }));
}
