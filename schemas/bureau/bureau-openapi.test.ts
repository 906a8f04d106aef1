import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";

interface Media {
  schema: { $ref?: string };
  examples?: Record<string, { value: unknown }>;
}
interface Operation {
  operationId: string;
  security?: object[];
  responses: Record<string, { content?: Record<string, Media> }>;
}

const file = new URL("../generated/bureau.openapi.json", import.meta.url);
const text = readFileSync(file, "utf8");
const document = JSON.parse(text) as {
  security: object[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
};
const operations = Object.values(document.paths).flatMap((item) => Object.values(item));

test("every call of the bureau is there, and only its health is told without the token", () => {
  expect(operations.map(({ operationId }) => operationId)).toEqual([
    "submitFile",
    "listFeedback",
    "fetchFeedback",
    "getCreditReport",
    "getHealth",
  ]);
  expect(operations.filter(({ security }) => security !== undefined).map((one) => one.operationId)).toEqual([
    "getHealth",
  ]);
  expect(Object.keys(document.components.securitySchemes)).toEqual(["token"]);
});

test("every reference leads to a schema, and every example is what its schema says", () => {
  for (const [, name = ""] of text.matchAll(/"\$ref": "#\/components\/schemas\/([^"]+)"/g)) {
    expect(Object.keys(document.components.schemas)).toContain(name);
  }
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false });
  ajv.addVocabulary(["components"]);
  ajv.addSchema({ $id: "openapi.json", components: document.components });
  const checked = operations
    .flatMap(({ responses }) => Object.values(responses))
    .flatMap(({ content }) => Object.values(content ?? {}))
    .flatMap(({ schema, examples }) =>
      Object.entries(examples ?? {}).map(([name, { value }]) => {
        const validate = ajv.compile({ $ref: `openapi.json${schema.$ref ?? ""}` });
        return [name, validate(value), validate.errors];
      }),
    );
  expect(checked).toEqual(["first", "again", "first", "nothing_held", "up"].map((name) => [name, true, null]));
});

test("every error is a problem", () => {
  for (const { operationId, responses } of operations) {
    for (const [status, { content }] of Object.entries(responses).filter(([one]) => Number(one) >= 400)) {
      expect([operationId, status, Object.keys(content ?? {})]).toEqual([
        operationId,
        status,
        ["application/problem+json"],
      ]);
    }
  }
});
