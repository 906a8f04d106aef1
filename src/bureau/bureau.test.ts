import { request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test } from "vitest";
import { type BureauServer, startBureau } from "./bureau-server.js";
import { catchBureau } from "./caught-bureau.js";
import { type BureauInbox, createInbox, type InboxOptions } from "./inbox.js";
import type { BureauOptions } from "./receive-submission.js";

const open: BureauServer[] = [];

afterEach(async () => {
  for (const bureau of open.splice(0)) await bureau.close();
});

type Start = (options: BureauOptions) => Promise<BureauServer>;

const starts: Record<"listening" | "caught", Start> = {
  listening: (options) => startBureau(options),
  caught: async (options) => catchBureau(options),
};

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
}

async function call(url: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(url, init);
  return { status: answer.status, type: answer.headers.get("content-type"), body: await answer.json() };
}

describe.each(["listening", "caught"] as const)("the stub bureau, %s", (kind) => {
  async function start(
    options: Omit<BureauOptions, "inbox"> = {},
    inboxOptions: InboxOptions = {},
  ): Promise<{ url: string; inbox: BureauInbox }> {
    const inbox = createInbox(inboxOptions);
    const bureau = await starts[kind]({ inbox, ...options });
    open.push(bureau);
    return { url: bureau.url, inbox };
  }

  test("takes raw bytes of any content type and answers with a receipt", async () => {
    const { url, inbox } = await start();
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const types = ["application/octet-stream", "application/json", "text/plain", "multipart/form-data", "x/y", "none"];
    for (const [index, type] of types.entries()) {
      expect(
        await call(`${url}/submissions/F${index}.txt`, {
          method: "POST",
          headers: { "content-type": type },
          body: bytes,
        }),
      ).toMatchObject({ status: 202, body: { fileName: `F${index}.txt`, bytes: 256 } });
    }
    const files = await inbox.drain();
    expect(files.map(({ name }) => name)).toEqual(types.map((_, index) => `F${index}.txt`));
    for (const file of files) expect([...file.bytes]).toEqual([...bytes]);
    expect(await inbox.drain()).toEqual([]);
  });

  test("takes an empty file, and a name to be decoded", async () => {
    const { url, inbox } = await start();
    await call(`${url}/submissions/%E6%96%87%20%E4%BB%B6.txt`, { method: "POST" });
    await call(`${url}/submissions/F.txt?a=1`, { method: "POST", body: "1" });
    const files = await inbox.drain();
    expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ["文 件.txt", ""],
      ["F.txt", "1"],
    ]);
  });

  test("takes the same file again without keeping it again, fetched meanwhile or not (L16)", async () => {
    const { url, inbox } = await start();
    const submit = (): Promise<Answer> => call(`${url}/submissions/F.txt`, { method: "POST", body: "one" });
    expect(await submit()).toMatchObject({ status: 202, body: { fileName: "F.txt", bytes: 3 } });
    const again = { status: 202, body: { fileName: "F.txt", bytes: 3, alreadyReceived: true } };
    expect(await submit()).toMatchObject(again);
    expect(await inbox.drain()).toHaveLength(1);
    expect(await submit()).toMatchObject(again);
    expect(await inbox.drain()).toEqual([]);
    await inbox.clear();
    expect((await submit()).body).toEqual({ fileName: "F.txt", bytes: 3 });
    expect(await inbox.drain()).toHaveLength(1);
  });

  test("takes one of two that submit the same file at once", async () => {
    const { url, inbox } = await start();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => call(`${url}/submissions/F.txt`, { method: "POST", body: "one" })),
    );
    const first = answers.filter(({ body }) => !JSON.stringify(body).includes("alreadyReceived"));
    expect([answers.map(({ status }) => status), first.length]).toEqual([[202, 202, 202, 202], 1]);
    expect(await inbox.drain()).toHaveLength(1);
  });

  test("refuses another file under a used name, and tells the run once (L16, F0000601)", async () => {
    const { url, inbox } = await start();
    await call(`${url}/submissions/F.txt`, { method: "POST", body: "one" });
    await inbox.drain();
    for (const body of ["two", "two", "three"]) {
      expect(await call(`${url}/submissions/F.txt`, { method: "POST", body })).toMatchObject({
        status: 409,
        type: "application/problem+json",
        body: { rule: "F0000601", code: "ABF009", detail: expect.stringContaining("F0000601 (ABF009)") },
      });
    }
    const told = await inbox.drain();
    expect(told.map(({ name, bytes, nameUsed }) => [name, new TextDecoder().decode(bytes), nameUsed])).toEqual([
      ["F.txt", "two", true],
      ["F.txt", "three", true],
    ]);
    // The first file still holds the name.
    expect(await call(`${url}/submissions/F.txt`, { method: "POST", body: "one" })).toMatchObject({ status: 202 });
    await inbox.clear();
    expect(await call(`${url}/submissions/F.txt`, { method: "POST", body: "two" })).toMatchObject({ status: 202 });
  });

  test("uses up no name by what it has not received", async () => {
    const { url, inbox } = await start({ fileBytes: 8 }, { inboxBytes: 8 });
    await call(`${url}/submissions/A.txt`, { method: "POST", body: "12345678" });
    for (const body of ["123456789", "B"]) await call(`${url}/submissions/B.txt`, { method: "POST", body });
    await expect(inbox.drain()).rejects.toThrow();
    await inbox.drain();
    expect(await call(`${url}/submissions/B.txt`, { method: "POST", body: "right" })).toMatchObject({ status: 202 });
  });

  test("forgets what is waiting when it is cleared", async () => {
    const { url, inbox } = await start();
    await call(`${url}/submissions/F.txt`, { method: "POST", body: "1" });
    await inbox.clear();
    expect(await inbox.drain()).toEqual([]);
  });

  test("answers that it is well", async () => {
    const { url } = await start();
    expect(await call(`${url}/health`)).toMatchObject({ status: 200, body: { status: "ok" } });
  });

  test.each([
    ["%2E%2E%2Fetc%2Fpasswd", "leads to another folder"],
    ["a%5C..%5Cb", "leads to another folder"],
    ["sub/F.txt", "leads to another folder"],
    ["a%00b", "control character"],
    ["a%0Ab", "control character"],
    ["%E2%80%AEtxt.F", "control character"],
    ["", "is empty"],
    ["x".repeat(81), "has 81 characters"],
    ["x".repeat(5000), "has 5000 characters"],
    ["%zz", "percent-encoded"],
    ["%ff", "percent-encoded"],
  ])("refuses the name %s", async (name, found) => {
    const { url, inbox } = await start();
    const answer = await call(`${url}/submissions/${name}`, { method: "POST", body: "x" });
    expect(answer).toMatchObject({
      status: 400,
      type: "application/problem+json",
      body: { status: 400, title: "File name not accepted", detail: expect.stringContaining(found) },
    });
    await expect(inbox.drain()).rejects.toMatchObject({ name: "SubmissionRefused", refusals: [{ status: 400 }] });
    // Told once; the run goes on to fetch what else came.
    expect(await inbox.drain()).toEqual([]);
  });

  test("refuses more bytes than it takes", async () => {
    const { url, inbox } = await start({ fileBytes: 1024 });
    expect(await call(`${url}/submissions/F.txt`, { method: "POST", body: "x".repeat(1024) })).toMatchObject({
      status: 202,
    });
    const answer = await call(`${url}/submissions/F.txt`, { method: "POST", body: "x".repeat(1025) });
    expect(answer).toMatchObject({ status: 413, type: "application/problem+json" });
    await expect(inbox.drain()).rejects.toThrow(
      'Failed to take the submission "F.txt": the stub bureau answered 413. A submission may have 1024 bytes',
    );
    expect(await inbox.drain()).toHaveLength(1);
  });

  test("refuses more than it has room for between two looks", async () => {
    const { url, inbox } = await start({}, { inboxBytes: 10 });
    await call(`${url}/submissions/F.txt`, { method: "POST", body: "x".repeat(8) });
    const answer = await call(`${url}/submissions/G.txt`, { method: "POST", body: "x".repeat(8) });
    expect(answer).toMatchObject({ status: 503, body: { title: "Inbox full" } });
    await expect(inbox.drain()).rejects.toMatchObject({ refusals: [{ name: "G.txt", status: 503 }] });
    expect(await inbox.drain()).toHaveLength(1);
    await call(`${url}/submissions/G.txt`, { method: "POST", body: "x".repeat(8) });
    expect(await inbox.drain()).toHaveLength(1);
  });

  test("refuses a body that says it is encoded", async () => {
    const { url } = await start();
    const init = { method: "POST", headers: { "content-encoding": "gzip" }, body: "x" };
    expect(await call(`${url}/submissions/F.txt`, init)).toMatchObject({ status: 415 });
  });

  test("tells a lender that calls the wrong place", async () => {
    const { url, inbox } = await start();
    expect(await call(`${url}/submission/F.txt`, { method: "POST", body: "x" })).toMatchObject({
      status: 404,
      type: "application/problem+json",
    });
    expect(await call(`${url}/submissions/F.txt`, { method: "PUT", body: "x" })).toMatchObject({ status: 405 });
    await expect(inbox.drain()).rejects.toThrow('"/submission/F.txt": the stub bureau answered 404. A message file');
    // A method for which fastify asks a content type, and one that it does not know.
    for (const method of ["QUERY", "PROPFIND"]) {
      const problem = { status: 405, type: "application/problem+json" };
      expect(await call(`${url}/submissions/F.txt`, { method })).toMatchObject(problem);
      expect(await call(`${url}/nothing`, { method })).toMatchObject({ ...problem, status: 404 });
    }
    // A look from a browser is nobody's submission.
    expect(await call(`${url}/`)).toMatchObject({ status: 404 });
    expect(await inbox.drain()).toEqual([]);
  });

  test("may decide against a submission", async () => {
    const { url, inbox } = await start({
      decide: ({ name }) =>
        name === "F.txt"
          ? { kind: "refused", status: 409, title: "Twice", detail: "This name was used before." }
          : { kind: "stored" },
    });
    expect(await call(`${url}/submissions/F.txt`, { method: "POST", body: "x" })).toMatchObject({ status: 409 });
    expect(await call(`${url}/submissions/G.txt`, { method: "POST", body: "x" })).toMatchObject({ status: 202 });
    // Part of the play: nothing that stops the run.
    expect((await inbox.drain()).map(({ name }) => name)).toEqual(["G.txt"]);
  });
});

describe("the listening stub bureau", () => {
  /** What comes back for bytes as they are. */
  function raw(port: number, sent: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => socket.end(sent));
      text(socket).then(resolve, reject);
    });
  }

  test("is reached by node:http as well", async () => {
    const inbox = createInbox();
    const bureau = await startBureau({ inbox });
    open.push(bureau);
    const status = await new Promise((resolve, reject) => {
      const sent = request(`${bureau.url}/submissions/F.txt`, { method: "POST" }, (answer) => {
        text(answer).then(() => resolve(answer.statusCode), reject);
      });
      sent.on("error", reject).end("over node:http");
    });
    expect(status).toBe(202);
    expect(await inbox.drain()).toHaveLength(1);
  });

  test("refuses dots that no client has resolved", async () => {
    const inbox = createInbox();
    const bureau = await startBureau({ inbox });
    open.push(bureau);
    const head =
      "POST /submissions/../../etc/passwd HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\nconnection: close\r\n\r\n";
    expect(await raw(Number(new URL(bureau.url).port), `${head}x`)).toMatch(/^HTTP\/1\.1 400 /);
    await expect(inbox.drain()).rejects.toThrow('"../../etc/passwd"');
  });

  test("listens on the loopback only", async () => {
    const bureau = await startBureau({ inbox: createInbox() });
    open.push(bureau);
    expect(new URL(bureau.url).hostname).toBe("127.0.0.1");
  });

  test("says so when its port is taken", async () => {
    const bureau = await startBureau({ inbox: createInbox() });
    open.push(bureau);
    const port = Number(new URL(bureau.url).port);
    await expect(startBureau({ inbox: createInbox(), port })).rejects.toThrow(
      `Failed to open the stub bureau at 127.0.0.1:${port} (EADDRINUSE). End what listens there, or give another delivery.port.`,
    );
  });
});

describe("the caught stub bureau", () => {
  test("lets every other call go out, and all of them once it is closed", async () => {
    const listening = await startBureau({ inbox: createInbox() });
    open.push(listening);
    const caught = catchBureau({ inbox: createInbox() });
    expect(await call(`${listening.url}/health`)).toMatchObject({ status: 200 });
    expect(await call(`${caught.url}/health`)).toMatchObject({ status: 200 });
    await caught.close();
    await expect(call(`${caught.url}/health`)).rejects.toThrow("fetch failed");
  });
});
