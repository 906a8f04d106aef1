import { assemble } from "./document.mjs";
import { fileBytes, fileName, json, problem } from "./parts.mjs";

/** Types whose schemas the document carries, with everything they refer to. */
const types = ["SubmissionReceipt", "FeedbackPage", "BureauHealth", "CreditReport", "Problem"];

const receipt = {
  fileName: "N00000000H00012024021621000010.txt",
  bytes: 1834,
  receivedAt: "2024-02-16T00:16:00.000+08:00",
  feedback: "N00000000H00012024021621000011.txt",
};

const page = {
  feedback: [
    {
      fileName: receipt.feedback,
      submission: receipt.fileName,
      flag: "1",
      createdAt: receipt.receivedAt,
      bytes: 74,
    },
  ],
  next: "1",
};

const report = { reportVersion: 1, person: { idType: "10", idNum: "999999199001010016" }, accounts: [] };

const htmlPage = { "text/html": { schema: { type: "string" } } };

const query = (name, description, schema) => ({ name, in: "query", description, schema });

const path = (name, description, schema) => ({ name, in: "path", required: true, description, schema });

const bytesAnswer = (description) => ({ description, content: fileBytes });

/** The answers that any call but `GET /health` can have. */
const always = {
  401: problem("The bureau was started with a token, and the call does not bear it."),
  500: problem("The bureau failed. Nothing was received."),
};

const paths = {
  "/submissions/{fileName}": {
    post: {
      operationId: "submitFile",
      summary: "Submit a message file",
      description:
        "Received, loaded record by record and answered by a feedback file, all before this is answered; what was " +
        "answered 202 outlasts a crash. The same name with the same bytes once more is the same submission: it has the " +
        "same receipt, and nothing is loaded twice. After a broken connection, 408, 429 or 5xx send the same bytes " +
        "under the same name again. Any other status means: not received.",
      parameters: [fileName],
      requestBody: { required: true, content: fileBytes },
      responses: {
        202: {
          description: "Received. What became of its records is told by the feedback file.",
          content: json("SubmissionReceipt", { first: receipt, again: { ...receipt, alreadyReceived: true } }),
        },
        ...always,
        400: problem("The name is not the bare name of a file."),
        409: problem("Another file was received under this name: F0000601 (ABF009)."),
        413: problem("The file is larger than the bureau takes."),
        415: problem("The body was sent with a Content-Encoding; send the file's own bytes."),
        422: problem("The name is none of a report file, so no feedback could answer it."),
        503: problem("Too many large files come in at once. Retry-After says when to send it again."),
      },
    },
  },
  "/feedback": {
    get: {
      operationId: "listFeedback",
      summary: "Feedback files, oldest first",
      description: "Made with the submission that they answer. Each page goes on where the one before ended.",
      parameters: [
        query("after", "`next` of an earlier page; absent to begin with the first.", { type: "string" }),
        query("limit", "Entries of one page at most.", { type: "integer", minimum: 1, maximum: 1000, default: 100 }),
      ],
      responses: {
        200: { description: "A page.", content: json("FeedbackPage", { first: page }) },
        ...always,
        400: problem("after or limit cannot be read."),
      },
    },
  },
  "/feedback/{fileName}": {
    get: {
      operationId: "fetchFeedback",
      summary: "The bytes of a feedback file",
      description:
        "In the form of the report that it answers. Personal data: a refused record is in it as it was sent.",
      parameters: [path("fileName", "Name of the feedback file.", { type: "string", maxLength: 80 })],
      responses: {
        200: bytesAnswer("The file."),
        ...always,
        404: problem("There is none of this name."),
      },
    },
  },
  "/credit-reports/{idType}/{idNum}": {
    get: {
      operationId: "getCreditReport",
      summary: "A borrower's credit report",
      description:
        "Folded from what is held now; without accounts where nothing is held of the person. A page, with personal data " +
        "masked, for a caller whose Accept prefers text/html; else JSON.",
      parameters: [
        path("idType", "Document type (IDType, §4.9).", { type: "string", pattern: "^[0-9A-Z]{1,2}$" }),
        path("idNum", "Number of the document.", { type: "string", pattern: "^[!-~]{1,20}$" }),
        query("upTo", "Month with which the grids of open accounts end.", {
          type: "string",
          pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$",
        }),
        query("lang", "Language of the page; without it Accept-Language decides.", {
          type: "string",
          enum: ["en", "zh"],
        }),
      ],
      responses: {
        200: {
          description: "The report.",
          content: { ...json("CreditReport", { nothing_held: report }), ...htmlPage },
        },
        ...always,
        400: problem("The document, the month or the language cannot be read."),
      },
    },
  },
  "/health": {
    get: {
      operationId: "getHealth",
      summary: "Whether the bureau is up",
      description: "Needs no token.",
      security: [{}],
      responses: { 200: { description: "It is.", content: json("BureauHealth", { up: { status: "ok" } }) } },
    },
  },
};

const introduction = `
What \`tallystick bureau\` answers: the bureau's side of the line, alone, for testing against by hand or by another tool. It
loads the records of each file by all rules, those about what is held already included, answers with a feedback file at
once, and folds credit reports from what it holds. Errors are problem details (RFC 9457).

It is a stand-in made from public sources, not the bureau itself. Put no real person's data into it.
`.trim();

/**
 * The interface of the bureau that runs alone, as an OpenAPI 3.1 document.
 *
 * @param {Map<string, any>} schemas JSON Schemas of the public types.
 */
export function bureauDocument(schemas) {
  return assemble(schemas, types, {
    info: {
      title: "Tallystick bureau",
      version: "1",
      summary: "A credit bureau to test a lender against",
      description: introduction,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "http://127.0.0.1:4480" }],
    security: [{}, { token: [] }],
    paths,
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  });
}
