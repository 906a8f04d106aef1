import { validateRecord210 } from "../../../../schemas/generated/validators/index.js";
import { schemaProblems } from "../../../../schemas/validation.js";
import type { RuleBreach } from "../../received-record.js";
import type { RecordNode } from "../codec/decoded-record.js";

/**
 * What the JSON Schema of record 210 has against a record that breaks no rule: values in a form that the bureau lets pass
 * and the published layout does not have. A doubt, not a rejection.
 */
export function schemaBreaches(body: RecordNode): RuleBreach[] {
  if (validateRecord210(body)) return [];
  return schemaProblems(validateRecord210, body).map(({ pointer, message }) => ({
    rule: "SCHEMA-210",
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
