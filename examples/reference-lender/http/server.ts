import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { ClockRequest, ResetRequest } from "../../../schemas/ledger/lender-interface.js";
import type { Lender } from "../lender.js";
import type { TakenEvent, TakenRequest } from "../line/taken.js";
import { Refusal } from "../loan/refusal.js";
import { problemOf } from "./problem.js";
import { accountSchema, clockSchema, eventSchema, resetSchema } from "./request-schemas.js";

const largestBody = 64 * 1024 * 1024;

/** The lender interface over HTTP. */
export function lenderServer(lender: Lender, capabilities: () => Capabilities): FastifyInstance {
  const app = Fastify({
    bodyLimit: largestBody,
    // What is sent is judged as it is sent: nothing is converted, dropped or filled in.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, discriminator: true } },
  });
  // No call is made by QUERY; a body that nobody reads needs no content type.
  app.addHttpMethod("QUERY", { overrideExisting: true });
  // Text too is taken as the bytes it came in: a feedback file must not be re-encoded on the way.
  app.removeContentTypeParser("text/plain");
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => {
    done(null, body);
  });
  app.setErrorHandler(async (error, request, reply) => {
    const problem = problemOf(error, request.method, request.url);
    await reply.code(problem.status).type("application/problem+json").send(JSON.stringify(problem));
  });
  app.setNotFoundHandler(async (request, reply) => {
    const refusal = new Refusal(404, "no-such-call", `There is no ${request.method} ${request.url}.`);
    const problem = problemOf(refusal, request.method, request.url);
    await reply.code(404).type("application/problem+json").send(JSON.stringify(problem));
  });

  app.get("/capabilities", async () => capabilities());
  app.put<{ Body: ClockRequest }>("/clock", { schema: { body: clockSchema } }, (request) =>
    lender.moveClock(request.body.now),
  );
  app.post<{ Body: ResetRequest }>("/reset", { schema: { body: resetSchema } }, (request) =>
    lender.reset(request.body.now, request.body.agreement),
  );
  app.post<{ Body: TakenRequest }>("/accounts", { schema: { body: accountSchema } }, async (request, reply) => {
    const answer = await lender.openAccount(request.body, keyOf(request) ?? request.body.clientRef);
    if (answer.replayed) reply.header("idempotent-replayed", "true");
    return reply.code(201).send(answer.body);
  });
  app.post<{ Body: TakenEvent; Params: { accountId: string } }>(
    "/accounts/:accountId/events",
    { schema: { body: eventSchema } },
    async (request, reply) => {
      const key = keyOf(request) ?? request.body.eventId;
      const answer = await lender.postEvent(request.params.accountId, request.body, key);
      if (answer.replayed) reply.header("idempotent-replayed", "true");
      return reply.code(201).send(answer.body);
    },
  );
  app.get<{ Querystring: { after?: string } }>("/submissions", (request) =>
    lender.submissions(cursorOf(request.query.after)),
  );
  app.post<{ Params: { fileName: string } }>("/feedback/:fileName", async (request, reply) => {
    const { fileName } = request.params;
    if (!/^[A-Za-z0-9]{30}(\.txt|\.txt\.zip|\.enc)$/u.test(fileName)) {
      throw new Refusal(400, "file-name", `${fileName} is no name of a feedback file.`);
    }
    const { body } = request;
    if (!Buffer.isBuffer(body)) {
      throw new Refusal(415, "feedback-bytes", "A feedback file comes as raw bytes, application/octet-stream.");
    }
    await lender.feedback(fileName, body);
    return reply.code(204).send();
  });
  return app;
}

/** The Idempotency-Key header; quotes as in the header's draft standard are taken off. */
function keyOf(request: FastifyRequest): string | undefined {
  const header = request.headers["idempotency-key"];
  const key = Array.isArray(header) ? header[0] : header;
  return key === undefined || key === "" ? undefined : key.replaceAll(/^"|"$/gu, "");
}

function cursorOf(after: string | undefined): number {
  if (after === undefined || after === "") return 0;
  if (!/^[0-9]{1,15}$/u.test(after)) throw new Refusal(400, "cursor", `${after} is no cursor of this lender.`);
  return Number(after);
}
