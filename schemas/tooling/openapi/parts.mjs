import * as examples from "./examples.mjs";

/** A reference to the schema of a public type. */
export const schema = (name) => ({ $ref: `#/components/schemas/${name}` });

/** A JSON body of a public type, or of one of several, with examples by name. */
export function json(name, examples) {
  const named = Object.entries(examples ?? {}).map(([key, value]) => [key, { value }]);
  const body = Array.isArray(name) ? { oneOf: name.map(schema) } : schema(name);
  const content = { schema: body, ...(named.length > 0 ? { examples: Object.fromEntries(named) } : {}) };
  return { "application/json": content };
}

/** Raw bytes of a message file. */
export const fileBytes = {
  "application/octet-stream": {
    schema: {
      description:
        "The file itself, byte for byte: text, gzip or SM4, as its name says. Never base64, never re-encoded.",
    },
  },
};

/** An answer that is an error: RFC 9457 problem details. */
export const problem = (description) => ({
  description,
  content: { "application/problem+json": { schema: schema("Problem") } },
});

/** The answers that any call can have. */
export const always = {
  400: problem("The request cannot be read: no JSON, or not as its schema asks."),
  500: problem("The lender failed. The harness stops and reports it."),
};

/** The header that makes repeating a call harmless. */
export const idempotencyKey = (same) => ({
  name: "Idempotency-Key",
  in: "header",
  required: true,
  description:
    `Equals ${same} of the body. The harness repeats a call whose answer was lost, with the same key and body: do the ` +
    "work once and give the first answer again, whatever the clock says by then. The same key with another body is " +
    "refused (422). Keys are forgotten at a reset.",
  schema: { type: "string", pattern: "^[A-Za-z0-9._:-]{1,80}$" },
});

/** A message file's name in a path. */
export const fileName = {
  name: "fileName",
  in: "path",
  required: true,
  description:
    "Name of the file with its extension: 14 characters of provider code, yyyyMMdd, record type, `0`, three of serial, " +
    "one of feedback flag; then `.txt`, `.txt.zip` (gzip) or `.enc` (SM4 of the gzip).",
  schema: { type: "string", maxLength: 80 },
  example: examples.fileName,
};
