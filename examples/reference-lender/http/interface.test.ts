import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { SubmissionsPage } from "../../../schemas/ledger/lender-interface.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, borrower, shanghai, TestDriver, termsWith } from "../testing.js";

let lender: ReferenceLender;
let driver: TestDriver;
let url: string;
const opened = shanghai("2024-01-05", "09:00:00");

beforeAll(async () => {
  lender = await createReferenceLender({ channel: "pull" });
  ({ url } = await lender.listen());
  driver = new TestDriver(url);
}, 60_000);

afterAll(async () => {
  await lender.close();
});

const request = { clientRef: "one", openedAt: opened, borrower, terms: termsWith() };
const repayment = { type: "repayment", eventId: "r1", occurredAt: opened, amount: 5000 };

describe("the lender interface", () => {
  test("capabilities carry the agreement of the last reset", async () => {
    await driver.reset(opened, agreementWith({ name: "told at reset" }));
    const { status, body } = await driver.call("GET", "/capabilities");
    expect(status).toBe(200);
    const capabilities = body as Capabilities;
    expect(capabilities.channels).toEqual(["pull"]);
    expect(capabilities.agreement).toEqual(agreementWith({ name: "told at reset" }));
  });

  test("ten openings at once with one key are one account; another body under the key is refused", async () => {
    await driver.reset(opened);
    const headers = { "idempotency-key": "key-1" };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => driver.call("POST", "/accounts", request, headers)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveProperty("size", 1);
    const other = await driver.call("POST", "/accounts", { ...request, clientRef: "two" }, headers);
    expect(other.status).toBe(422);
    await driver.clock(shanghai("2024-01-06"));
    expect(await driver.records()).toHaveLength(1);
  });

  test("ten postings at once with one key are one event", async () => {
    await driver.reset(opened);
    const { accountId } = await driver.open(termsWith(), opened);
    const path = `/accounts/${accountId}/events`;
    const answers = await Promise.all(Array.from({ length: 10 }, () => driver.call("POST", path, repayment)));
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 10 }, () => 201));
    await driver.clock(shanghai("2024-02-12"));
    expect((await driver.records())[1]?.get("ActRpyAmt")).toBe("50");
  });

  test("the cursor of submissions moves on and stays when nothing is new", async () => {
    await driver.reset(opened);
    await driver.open(termsWith(), opened);
    await driver.clock(shanghai("2024-02-12"));
    const first = (await driver.call("GET", "/submissions")).body as SubmissionsPage;
    expect(first.files.map((file) => file.name)).toEqual([
      "N00000000H00012024010621000010.txt",
      "N00000000H00012024021121000010.txt",
    ]);
    expect(first.files[0]?.createdAt).toBe("2024-01-06T00:30:00+08:00");
    const again = await driver.call("GET", `/submissions?after=${first.next}`);
    expect(again.body).toEqual({ files: [], next: first.next });
    expect((await driver.call("GET", "/submissions?after=x")).status).toBe(400);
  });

  test("a file has a header of 50 bytes, one record a line and CRLF at every end", async () => {
    await driver.reset(opened);
    await driver.open(termsWith(), opened);
    await driver.clock(shanghai("2024-01-06"));
    const [text = ""] = await driver.texts();
    expect(text.split("\r\n")[0]).toBe("A0502102.0.0  N00000000H00012024010600300000000001");
    expect(text.split("\r\n")).toHaveLength(3);
    expect(text.endsWith("</Document>\r\n")).toBe(true);
  });

  test("feedback comes as bytes, for a file that was made here, under a file's name", async () => {
    await driver.reset(opened);
    await driver.open(termsWith(), opened);
    await driver.clock(shanghai("2024-01-06"));
    const text = "A0722.0.0N00000000H000120240106210000112.0.02024010709000000000010000000\r\n";
    const send = async (name: string, body: string, type = "application/octet-stream"): Promise<number> => {
      const answer = await fetch(`${url}/feedback/${name}`, {
        method: "POST",
        headers: { "content-type": type },
        body,
      });
      return answer.status;
    };
    expect(await send("N0000000H00012024010621000011.txt", text)).toBe(400);
    expect(await send("..%2Fetc.txt", text)).toBe(400);
    expect(await send("N00000000H00012024010621000011.txt", text.replace("A072", "A071"))).toBe(422);
    expect(await send("N00000000H00012024010621000011.txt", text, "application/json")).toBe(400);
    expect(await send("N00000000H00012024010621000091.txt", text.replace("2100001", "2100009"))).toBe(404);
    expect(await send("N00000000H00012024010621000011.txt", text, "text/plain")).toBe(204);
    expect(await send("N00000000H00012024010621000011.txt", text)).toBe(204);
  });
});

describe("refusals are problem details", () => {
  /** Status and kind of the refusal of a call. */
  async function refused(method: string, path: string, body?: unknown): Promise<string> {
    const answer = await driver.call(method, path, body);
    const problem = answer.body as { type: string; status: number; title: string; detail: string };
    expect(problem.title).not.toBe("");
    expect(problem.status).toBe(answer.status);
    return `${String(answer.status)} ${problem.type}`;
  }

  test("for what cannot be read, found or opened", async () => {
    await driver.reset(opened);
    expect(await refused("PUT", "/clock", { now: "yesterday" })).toBe("400 about:blank");
    const elsewhere = { now: opened, agreement: agreementWith({ timeZone: "Mars/Olympus" }) };
    expect(await refused("POST", "/reset", elsewhere)).toBe("422 /problems/time-zone");
    expect(await refused("GET", "/nothing")).toBe("404 /problems/no-such-call");
    for (const method of ["DELETE", "PROPFIND", "QUERY"]) {
      expect(await refused(method, "/clock")).toBe("404 /problems/no-such-call");
      expect(await refused(method, "/clock", { now: opened })).toBe("404 /problems/no-such-call");
    }
    expect(await refused("PUT", "/clock", { now: shanghai("2024-01-04") })).toBe("409 /problems/clock-moves-forward");
    expect(await refused("POST", "/accounts/none/events", repayment)).toBe("404 /problems/unknown-account");
    const wrongDay = { ...request, terms: termsWith({ openDate: "2024-01-04" }) };
    expect(await refused("POST", "/accounts", wrongDay)).toBe("422 /problems/cannot-open");
    const future = { ...request, openedAt: shanghai("2024-01-06") };
    expect(await refused("POST", "/accounts", future)).toBe("422 /problems/in-the-future");
    const young = { ...request, migrated: { paidInstalments: 0 } };
    expect(await refused("POST", "/accounts", young)).toBe("422 /problems/cannot-open");
    expect(await refused("POST", "/accounts", { ...request, terms: { ...termsWith(), dueDay: "10" } })).toBe(
      "400 about:blank",
    );
  });

  test("for events that the contract does not allow", async () => {
    await driver.reset(opened);
    const { accountId } = await driver.open(termsWith(), opened);
    const path = `/accounts/${accountId}/events`;
    const event = (fields: object): object => ({ eventId: "x", occurredAt: opened, ...fields });
    expect(await refused("POST", path, event({ type: "repayment", amount: 9_000_000 }))).toBe("422 /problems/too-much");
    expect(await refused("POST", path, event({ type: "prepayment", amount: 1_200_000 }))).toBe(
      "422 /problems/prepays-all",
    );
    expect(await refused("POST", path, event({ type: "reversal", of: "none" }))).toBe("409 /problems/unknown-event");
    expect(await refused("POST", path, event({ type: "early-settlement", amount: 1 }))).toBe(
      "422 /problems/too-little",
    );
    await driver.event(accountId, { type: "early-settlement", eventId: "s", occurredAt: opened, amount: 1_200_000 });
    await driver.clock(shanghai("2024-01-06"));
    const late = { type: "repayment", eventId: "y", occurredAt: shanghai("2024-01-06"), amount: 1 };
    expect(await refused("POST", path, late)).toBe("409 /problems/account-closed");
  });

  test("a payment is not reversed after a prepayment that came after it", async () => {
    await driver.reset(opened);
    const { accountId } = await driver.open(termsWith(), opened);
    const paid = await driver.pay(accountId, "2024-02-10", 112_000, "10:00:00");
    const prepaid = { type: "prepayment", eventId: "p", amount: 300_000 } as const;
    await driver.event(accountId, { ...prepaid, occurredAt: shanghai("2024-02-10", "11:00:00") });
    await driver.clock(shanghai("2024-02-10", "12:00:00"));
    const undo = { type: "reversal", of: paid, eventId: "u", occurredAt: shanghai("2024-02-10", "12:00:00") };
    expect(await refused("POST", `/accounts/${accountId}/events`, undo)).toBe("422 /problems/others-rest-on-it");
  });

  test("a payment is reversed once, on its own day or later", async () => {
    await driver.reset(opened);
    const { accountId } = await driver.open(termsWith(), opened);
    const path = `/accounts/${accountId}/events`;
    const paid = await driver.pay(accountId, "2024-01-05", 100, "10:00:00");
    const undo = { type: "reversal", of: paid, occurredAt: shanghai("2024-01-05") };
    expect((await driver.call("POST", path, { ...undo, eventId: "u1" })).status).toBe(201);
    expect(await refused("POST", path, { ...undo, eventId: "u2" })).toBe("422 /problems/already-reversed");
    const other = await driver.pay(accountId, "2024-01-05", 100, "11:00:00");
    await driver.clock(shanghai("2024-01-06"));
    const late = { type: "reversal", of: other, eventId: "u3", occurredAt: shanghai("2024-01-06") };
    expect((await driver.call("POST", path, late)).status).toBe(201);
    expect(await refused("POST", path, { ...late, eventId: "u4" })).toBe("422 /problems/already-reversed");
  });
});

describe("delivery", () => {
  test("push sends each file once, and again on the next clock step when the bureau was away", async () => {
    const got: string[] = [];
    let away = true;
    const bureau = createServer((message: IncomingMessage, response: ServerResponse) => {
      message.resume();
      message.on("end", () => {
        if (!away) got.push(message.url ?? "");
        response.writeHead(away ? 503 : 202).end();
      });
    });
    await new Promise<void>((resolve) => bureau.listen(0, "127.0.0.1", resolve));
    const { port } = bureau.address() as AddressInfo;
    const pusher = await createReferenceLender({ channel: "push", bureauUrl: `http://127.0.0.1:${String(port)}` });
    try {
      const pushed = new TestDriver((await pusher.listen()).url);
      await pushed.reset(opened);
      await pushed.open(termsWith(), opened);
      await pushed.clock(shanghai("2024-01-06"));
      expect(got).toEqual([]);
      away = false;
      await pushed.clock(shanghai("2024-01-06", "11:00:00"));
      await pushed.clock(shanghai("2024-01-07"));
      expect(got).toEqual(["/submissions/N00000000H00012024010621000010.txt"]);
    } finally {
      await pusher.close();
      bureau.closeAllConnections();
      bureau.close();
    }
  }, 60_000);

  test("in-process, a call to the bureau goes through the fetch that was handed in", async () => {
    const calls: string[] = [];
    const inside = await createReferenceLender({
      channel: "push",
      bureauUrl: "http://bureau.test/base",
      fetch: async (input) => {
        calls.push(input instanceof Request ? input.url : String(input));
        return new Response(null, { status: 202 });
      },
    });
    const server = createServer(inside.handler);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const pushed = new TestDriver(`http://127.0.0.1:${String(port)}`);
      await pushed.reset(opened);
      await pushed.open(termsWith(), opened);
      await pushed.clock(shanghai("2024-01-06"));
      expect(calls).toEqual(["http://bureau.test/base/submissions/N00000000H00012024010621000010.txt"]);
    } finally {
      server.closeAllConnections();
      server.close();
      await inside.close();
    }
  }, 60_000);

  test("a folder gets whole files only, compressed where asked", async () => {
    const folder = await mkdtemp(join(tmpdir(), "lender-"));
    const dropper = await createReferenceLender({ channel: "folder", folder, compress: true });
    try {
      const dropped = new TestDriver((await dropper.listen()).url);
      await dropped.reset(opened);
      await dropped.open(termsWith(), opened);
      await dropped.clock(shanghai("2024-01-06"));
      expect(await readdir(folder)).toEqual(["N00000000H00012024010621000010.txt.zip"]);
      const bytes = await readFile(join(folder, "N00000000H00012024010621000010.txt.zip"));
      expect([...bytes.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
    } finally {
      await dropper.close();
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});

describe("restart", () => {
  test("a book in a folder goes on where it stopped, keys and half-told account included", async () => {
    const database = await mkdtemp(join(tmpdir(), "book-"));
    const start = async (): Promise<[ReferenceLender, TestDriver]> => {
      const started = await createReferenceLender({ channel: "pull", database });
      return [started, new TestDriver((await started.listen()).url)];
    };
    try {
      const [first, before] = await start();
      await before.reset(opened);
      await before.call("POST", "/accounts", request);
      await before.clock(shanghai("2024-02-12"));
      await before.call("POST", "/accounts/L00000001/events", {
        ...repayment,
        amount: 112_000,
        occurredAt: shanghai("2024-02-12"),
      });
      await first.close();
      const [second, after] = await start();
      expect((await after.call("POST", "/accounts", request)).body).toMatchObject({ accountId: "L00000001" });
      await after.clock(shanghai("2024-03-11"));
      const told = (await after.records()).map(
        (record) => `${record.get("RptDate") ?? ""} ${record.get("RptDateCode") ?? ""}`,
      );
      expect(told).toEqual(["2024-01-05 10", "2024-02-10 30", "2024-02-12 40", "2024-03-10 30"]);
      await second.close();
    } finally {
      await rm(database, { recursive: true });
    }
  }, 60_000);
});
