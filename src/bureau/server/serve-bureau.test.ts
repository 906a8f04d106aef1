import { mkdtempSync, rmSync } from "node:fs";
import { request as httpsRequest } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json as jsonOf, text } from "node:stream/consumers";
import { setupServer } from "msw/native";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  validateBureauHealth,
  validateCreditReport,
  validateFeedbackPage,
  validateProblem,
  validateSubmissionReceipt,
} from "../../../schemas/generated/validators/index.js";
import { testAuthority, testServerCertificate, testServerKey } from "../../lender/testing/tls.js";
import { tell } from "../../profiles/pboc-g2/loading/testing/family-messages.js";
import { ACCOUNT, month, opened } from "../../profiles/pboc-g2/loading/testing/messages.js";
import { fileOf } from "../../profiles/pboc-g2/loading/testing/tell-bureau.js";
import { ID_NUMBER } from "../../profiles/pboc-g2/rules/testing/base-records.js";
import { type BureauBook, openBureauBook } from "../store/bureau-book.js";
import { bookHandlers } from "./book-handlers.js";
import type { CreditReportPage } from "./credit-report-answer.js";
import { type ServedBureau, type ServeOptions, serveBureau } from "./serve-bureau.js";

let folder: string;
let book: BureauBook;
const open: Pick<ServedBureau, "close">[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "tallystick-"));
  const now = (): string => "2031-01-01T09:00:00.000+08:00";
  book = await openBureauBook({ path: join(folder, "bureau.mdb"), timeZone: "Asia/Shanghai", now });
});

afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(options: Partial<ServeOptions> = {}): Promise<string> {
  const served = await serveBureau({ book, ...options });
  open.push(served);
  return served.url;
}

/** The same bureau without a socket. */
function handle(options: Partial<ServeOptions> = {}): string {
  const url = "http://bureau.tallystick.invalid";
  const server = setupServer(...bookHandlers(url, { book, ...options }));
  server.listen({ onUnhandledRequest: "bypass" });
  open.push({ close: async () => server.close() });
  return url;
}

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
}

async function call(url: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(url, init);
  return { status: answer.status, type: answer.headers.get("content-type"), body: await answer.json() };
}

const post = (url: string, { name, bytes }: { name: string; bytes: Uint8Array }): Promise<Answer> =>
  call(`${url}/submissions/${name}`, { method: "POST", body: bytes });

const first = fileOf([opened], 1);

describe.each(["served", "handled"] as const)("the bureau on its own, %s", (kind) => {
  const begin = async (options: Partial<ServeOptions> = {}): Promise<string> =>
    kind === "served" ? serve(options) : handle(options);

  test("takes a file, lists and gives its feedback, and reports credit", async () => {
    const url = await begin();
    const taken = await post(url, first);
    expect([taken.status, validateSubmissionReceipt(taken.body)]).toEqual([202, true]);
    expect(await post(url, first)).toMatchObject({ status: 202, body: { alreadyReceived: true } });
    // A line that no rule lets through, so that there is something to refuse.
    await post(url, fileOf([month("2024-02"), month("2024-02", { "H.AcctBal": "-1" })], 2));
    const listed = await call(`${url}/feedback?limit=1`);
    expect([listed.status, validateFeedbackPage(listed.body)]).toEqual([200, true]);
    const rest = await call(`${url}/feedback?after=${(listed.body as { next: string }).next}`);
    expect(rest.body).toMatchObject({ feedback: [{ flag: "3" }], next: "2" });
    const [entry] = (rest.body as { feedback: { fileName: string; bytes: number }[] }).feedback;
    const answer = await fetch(`${url}/feedback/${entry?.fileName}`);
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    const bytes = await answer.arrayBuffer();
    expect([bytes.byteLength, new TextDecoder().decode(bytes).includes("<FbErrNum>")]).toEqual([entry?.bytes, true]);
    const report = await call(`${url}/credit-reports/10/${ID_NUMBER}?upTo=2024-12`);
    expect([report.status, validateCreditReport(report.body)]).toEqual([200, true]);
    expect(report.body).toMatchObject({ upTo: "2024-12", accounts: [{ account: ACCOUNT }] });
  });

  test("takes files about persons, agreements, guarantees and collateral, and answers what it refuses", async () => {
    const url = await begin();
    const told = (["110", "120", "130", "140", "220/10", "230/10", "510/10/mortgage"] as const).map((name) =>
      tell(name),
    );
    for (const [index, message] of told.entries()) {
      expect(await post(url, fileOf([message], index + 1))).toMatchObject({ status: 202 });
    }
    await post(url, fileOf([tell("220/20", { "CtrctBsSgmt.RptDate": "2024-01-10" }), tell("220/30")], 20));
    const { body } = await call(`${url}/feedback`);
    const { feedback } = body as { feedback: { fileName: string; flag: string }[] };
    expect(feedback.map(({ flag }) => flag)).toEqual([...told.map(() => "1"), "3"]);
    const answer = await fetch(`${url}/feedback/${feedback.at(-1)?.fileName}`);
    expect(await answer.text()).toContain("<FbCode>ABR004</FbCode><FbMsg>ContractCode</FbMsg>");
  });

  test("tells that it is well, and what it can", async () => {
    const url = await begin();
    const health = await call(`${url}/health`);
    expect([health.status, validateBureauHealth(health.body)]).toEqual([200, true]);
    const document = await call(`${url}/openapi.json`);
    expect(document).toMatchObject({ status: 200, body: { openapi: "3.1.0", info: { title: "Tallystick bureau" } } });
    expect((await fetch(`${url}/health`, { method: "HEAD" })).status).toBe(200);
  });

  test.each([
    ["GET", "/", 404],
    ["GET", "/nothing", 404],
    ["GET", "/feedback/none", 404],
    ["GET", `/feedback/${"x".repeat(100)}`, 404],
    ["GET", "/feedback/%zz", 400],
    ["GET", "/feedback/a/b", 404],
    ["GET", "/__proto__", 404],
    ["GET", "/constructor", 404],
    ["GET", "/feedback?limit=0", 400],
    ["GET", "/feedback?limit=1001", 400],
    ["GET", "/feedback?after=x", 400],
    ["GET", "/credit-reports/10/with%20blank", 400],
    ["GET", `/credit-reports/10/${"9".repeat(21)}`, 400],
    ["GET", "/credit-reports/1%00/9", 400],
    ["GET", "/credit-reports/10/9?upTo=2024", 400],
    ["GET", "/credit-reports/10", 404],
    ["POST", "/feedback", 405],
    // A method for which fastify asks a content type, and one that it does not know.
    ["QUERY", "/feedback", 405],
    ["QUERY", "/nothing", 404],
    ["PROPFIND", "/feedback", 405],
    ["QUERY", `/submissions/${first.name}`, 405],
    ["PUT", `/submissions/${first.name}`, 405],
    ["POST", "/submissions/", 400],
    ["POST", "/submissions/%2E%2E%2Fetc%2Fpasswd", 400],
    ["POST", "/submissions/%ff", 400],
    ["POST", "/submissions/hello.txt", 422],
  ])("answers %s %s with a problem", async (method, path, status) => {
    const url = await begin();
    const answer = await call(`${url}${path}`, { method });
    expect([answer.status, answer.type, validateProblem(answer.body)]).toEqual([
      status,
      "application/problem+json",
      true,
    ]);
    expect(book.feedbackAfter("", 10)?.feedback).toEqual([]);
  });

  test("takes no other file under a used name, no encoded body and none that is too large", async () => {
    const url = await begin({ fileBytes: 5000 });
    await post(url, first);
    expect(await post(url, { ...first, bytes: Buffer.from("x") })).toMatchObject({
      status: 409,
      body: { rule: "F0000601", code: "ABF009" },
    });
    expect(await post(url, { name: "G", bytes: new Uint8Array(5001) })).toMatchObject({ status: 413 });
    const init = { method: "POST", headers: { "content-encoding": "gzip" }, body: "x" };
    expect(await call(`${url}/submissions/F.txt`, init)).toMatchObject({ status: 415 });
    expect(book.feedbackAfter("", 10)?.feedback).toHaveLength(1);
  });
});

describe.each(["served", "handled"] as const)("the page of a credit report, %s", (kind) => {
  const page: CreditReportPage = ({ accounts }, { lang, otherLanguage }) =>
    `<p>${accounts.length} ${lang} ${otherLanguage}</p>`;
  const begin = async (options: Partial<ServeOptions>): Promise<string> =>
    `${kind === "served" ? await serve(options) : handle(options)}/credit-reports/10/${ID_NUMBER}`;
  const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  test.each([
    ["", browser, "zh-CN,zh;q=0.9,en;q=0.8", "<p>0 zh ?lang=en</p>"],
    ["?upTo=2024-12", browser, "de, en;q=0.5", "<p>0 en ?upTo=2024-12&lang=zh</p>"],
    ["?lang=zh&upTo=2024-12", "text/html", "en", "<p>0 zh ?upTo=2024-12&lang=en</p>"],
    ["?lang=en&x=%22%3E", "text/*", "zh", "<p>0 en ?lang=zh</p>"],
  ])("is given to a browser: %s, %s, %s", async (query, accept, language, expected) => {
    const url = await begin({ page });
    const answer = await fetch(`${url}${query}`, { headers: { accept, "accept-language": language } });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.text()).toBe(expected);
  });

  test.each(["*/*", "application/json", "text/html;q=0.5, */*", "text/html;q=0", "text/html;q=x", "image/png"])(
    "is not given to who would rather have JSON: %s",
    async (accept) => {
      const url = await begin({ page });
      const report = await call(url, { headers: { accept } });
      expect([report.type, validateCreditReport(report.body)]).toEqual(["application/json", true]);
    },
  );

  test("is not there where none was handed in, nor in another language", async () => {
    const headers = { accept: browser };
    expect(await call(await begin({}), { headers })).toMatchObject({ status: 200, type: "application/json" });
    expect(await call(`${await begin({ page })}?lang=de`, { headers })).toMatchObject({
      status: 400,
      body: { detail: "lang is en or zh." },
    });
  });
});

describe("the bureau on its own, served", () => {
  test("asks for the token before it gives a page", async () => {
    const url = await serve({ token: "secret-token", page: () => "<p>page</p>" });
    const answer = await call(`${url}/credit-reports/10/${ID_NUMBER}`, { headers: { accept: "text/html" } });
    expect([answer.status, answer.type]).toEqual([401, "application/problem+json"]);
  });

  test("has room for so many large bodies at once, and again when they have gone", async () => {
    const url = await serve({ fileBytes: 4096 });
    const { port } = new URL(url);
    const head = "POST /submissions/F HTTP/1.1\r\nhost: x\r\ncontent-length: 4096\r\n\r\n";
    const waiting = Array.from({ length: 8 }, () => connect(Number(port), "127.0.0.1").on("error", () => undefined));
    for (const socket of waiting) socket.write(head);
    const health = async (): Promise<number> => (await fetch(`${url}/health`)).status;
    let full = await post(url, first);
    // The heads come in on their own connections, some time.
    while (full.status === 202) full = await post(url, first);
    expect([full.status, await health()]).toEqual([503, 200]);
    for (const socket of waiting) socket.destroy();
    let taken = await post(url, first);
    while (taken.status === 503) taken = await post(url, first);
    expect(taken.status).toBe(202);
  });

  test("asks every call but its health for the token, before a body is read", async () => {
    const url = await serve({ token: "secret-token" });
    for (const authorization of [undefined, "Bearer", "Bearer wrong", "Basic secret-token", "Bearer secret-tokenx"]) {
      const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
      for (const path of ["/feedback", "/openapi.json", `/credit-reports/10/${ID_NUMBER}`]) {
        expect(await call(`${url}${path}`, { headers })).toMatchObject({
          status: 401,
          type: "application/problem+json",
        });
      }
      const body = Buffer.from(first.bytes);
      const refused = await fetch(`${url}/submissions/${first.name}`, { method: "POST", headers, body });
      expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    }
    expect(await call(`${url}/health`)).toMatchObject({ status: 200 });
    const headers = { authorization: "Bearer secret-token" };
    expect(await call(`${url}/feedback`, { headers })).toMatchObject({ status: 200, body: { feedback: [] } });
  });

  test("asks for the token behind a path that is hard to read", async () => {
    const url = await serve({ token: "secret-token" });
    const { port } = new URL(url);
    for (const path of [
      "/health/../feedback",
      "//feedback",
      "/%66eedback",
      "/feedback?/health",
      "/health%2F..%2Ffeedback",
    ]) {
      const socket = connect(Number(port), "127.0.0.1");
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
      expect([path, (await text(socket)).slice(0, 12)]).toEqual([path, "HTTP/1.1 401"]);
    }
  });

  test("serves over TLS", async () => {
    const url = await serve({ tls: { cert: testServerCertificate, key: testServerKey } });
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:/);
    const answer = await new Promise((resolve, reject) => {
      const sent = httpsRequest(`${url}/health`, { ca: testAuthority }, (got) => {
        jsonOf(got).then(resolve, reject);
      });
      sent.on("error", reject).end();
    });
    expect(answer).toEqual({ status: "ok" });
  });

  test("listens on the loopback only, and says so when its port is taken", async () => {
    const url = await serve();
    const { hostname, port } = new URL(url);
    expect(hostname).toBe("127.0.0.1");
    await expect(serve({ port: Number(port) })).rejects.toMatchObject({
      code: "BUREAU_CANNOT_LISTEN",
      message: expect.stringContaining("or give another --port."),
    });
  });
});
