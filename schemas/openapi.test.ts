import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";

interface Media {
  schema: { $ref?: string; oneOf?: { $ref: string }[] };
  examples?: Record<string, { value: unknown }>;
}
interface Operation {
  description: string;
  parameters?: { name: string; description: string }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { description: string; content?: Record<string, Media> }>;
}
interface OpenApi {
  jsonSchemaDialect: string;
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

const file = new URL("./generated/lender-interface.openapi.json", import.meta.url);
const document = JSON.parse(readFileSync(file, "utf8")) as OpenApi;
const operations: [string, Operation][] = Object.entries({ ...document.paths, ...document.webhooks }).flatMap(
  ([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]),
);
const media: Media[] = operations.flatMap(([, { requestBody, responses }]) => [
  ...Object.values(requestBody?.content ?? {}),
  ...Object.values(responses).flatMap(({ content }) => Object.values(content ?? {})),
]);

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false });
ajv.addVocabulary(["components", "discriminator"]);
ajv.addSchema({ $id: "openapi.json", components: document.components });

test("every call of the interface is there, in the order of a run", () => {
  expect(operations.map(([name]) => name)).toEqual([
    "get /capabilities",
    "put /clock",
    "post /reset",
    "post /accounts",
    "post /accounts/{accountId}/events",
    "get /submissions",
    "post /feedback/{fileName}",
    "post submission",
  ]);
});

test("every reference leads to a schema", () => {
  const refs = [...readFileSync(file, "utf8").matchAll(/"\$ref": "#\/components\/schemas\/([^"]+)"/g)];
  expect(refs.length).toBeGreaterThan(50);
  for (const [, name = ""] of refs) expect(Object.keys(document.components.schemas)).toContain(name);
});

test("every schema compiles, and every example is what its schema says", () => {
  let examples = 0;
  for (const { schema, examples: named } of media) {
    for (const [name, { value }] of Object.entries(named ?? {})) {
      const inDocument = ({ $ref }: { $ref?: string }): { $ref: string } => ({ $ref: `openapi.json${$ref ?? ""}` });
      const validate = ajv.compile(schema.oneOf ? { oneOf: schema.oneOf.map(inDocument) } : inDocument(schema));
      expect([name, validate(value), validate.errors]).toEqual([name, true, null]);
      examples += 1;
    }
  }
  expect(examples).toBeGreaterThanOrEqual(15);
});

test("creating calls are idempotent, and every error is a problem", () => {
  for (const path of ["/accounts", "/accounts/{accountId}/events"]) {
    const names = document.paths[path]?.["post"]?.parameters?.map(({ name }) => name);
    expect(names).toContain("Idempotency-Key");
  }
  for (const [name, { responses }] of operations) {
    for (const [status, { content }] of Object.entries(responses).filter(([status]) => Number(status) >= 400)) {
      expect([name, status, Object.keys(content ?? {})]).toEqual([name, status, ["application/problem+json"]]);
    }
  }
});

test("the file in the example of a page has a whole header", () => {
  const [page] = Object.values(document.paths["/submissions"]?.["get"]?.responses["200"]?.content ?? {});
  const one = page?.examples?.["one"]?.value as { files: { contentBase64: string }[] } | undefined;
  const text = Buffer.from(one?.files[0]?.contentBase64 ?? "", "base64").toString("utf8");
  expect(text).toBe("A0502102.0.0  N00000000H00012024021600150000000000\r\n");
});
