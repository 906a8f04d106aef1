import {
  validateRecord114,
  validateRecord120,
  validateRecord130,
  validateRecord134,
  validateRecord140,
  validateRecord210,
  validateRecord211,
  validateRecord212,
  validateRecord213,
  validateRecord214,
  validateRecord215,
  validateRecord220,
  validateRecord221,
  validateRecord222,
  validateRecord223,
  validateRecord224,
  validateRecord230,
  validateRecord231,
  validateRecord232,
  validateRecord233,
  validateRecord234,
  validateRecord510,
  validateRecord511,
  validateRecord514,
} from "../../../../schemas/generated/validators/index.js";
import { schemaProblems } from "../../../../schemas/validation.js";
import type { Validator } from "../../../../schemas/validator.js";
import type { RuleBreach } from "../../received-record.js";
import type { DecodedRecord } from "../codec/decoded-record.js";

// Not 110: its schema is that of template 10, and the template stands in the header of the file.
const VALIDATORS: ReadonlyMap<string, Validator<unknown>> = new Map<string, Validator<unknown>>([
  ["114", validateRecord114],
  ["120", validateRecord120],
  ["130", validateRecord130],
  ["134", validateRecord134],
  ["140", validateRecord140],
  ["210", validateRecord210],
  ["211", validateRecord211],
  ["212", validateRecord212],
  ["213", validateRecord213],
  ["214", validateRecord214],
  ["215", validateRecord215],
  ["220", validateRecord220],
  ["221", validateRecord221],
  ["222", validateRecord222],
  ["223", validateRecord223],
  ["224", validateRecord224],
  ["230", validateRecord230],
  ["231", validateRecord231],
  ["232", validateRecord232],
  ["233", validateRecord233],
  ["234", validateRecord234],
  ["510", validateRecord510],
  ["511", validateRecord511],
  ["514", validateRecord514],
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
