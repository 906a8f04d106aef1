import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test } from "vitest";
import type { AnswerFault, Fault, OutageFault } from "../../../schemas/run/fault-plan.js";
import { type BureauServer, type BureauServerOptions, startBureau } from "../bureau-server.js";
import { catchBureau } from "../caught-bureau.js";
import { type BureauInbox, createInbox } from "../inbox.js";

const zone = "Asia/Shanghai";
const day = "2024-03-15";
const morning = `${day}T10:00:00.000+08:00`;
const afterwards = `${day}T10:30:00.000+08:00`;

const open: BureauServer[] = [];

afterEach(async () => {
  for (const bureau of open.splice(0)) await bureau.close();
});

const starts = { listening: startBureau, caught: async (options: BureauServerOptions) => catchBureau(options) };

function outage(how: OutageFault["how"]): OutageFault {
  return { kind: "outage", date: day, at: "10:00", minutes: 30, how };
}

function answer(how: AnswerFault["how"], times = 1): AnswerFault {
  return { kind: "answer", date: day, times, how };
}

interface Door extends BureauServer {
  readonly inbox: BureauInbox;
  /** Milliseconds that a slow answer was asked to pause. */
  readonly pauses: number[];
  /** Submits, and tells status and body, or that no answer came. */
  submit(name: string, body?: RequestInit["body"]): Promise<string>;
}

async function startDoor(kind: keyof typeof starts, options: Partial<BureauServerOptions> = {}): Promise<Door> {
  const inbox = createInbox();
  const pauses: number[] = [];
  const pause = async (ms: number): Promise<void> => void pauses.push(ms);
  const bureau = await starts[kind]({ inbox, pause, ...options });
  open.push(bureau);
  async function submit(name: string, body: RequestInit["body"] = "bytes"): Promise<string> {
    try {
      const answered = await fetch(`${bureau.url}/submissions/${name}`, { method: "POST", body: body ?? null });
      return `${answered.status} ${await answered.text()}`;
    } catch (error) {
      return error instanceof TypeError ? "no answer" : String(error);
    }
  }
  return { ...bureau, inbox, pauses, submit };
}

async function begin(door: Door, faults: Fault[], now: string = morning): Promise<void> {
  await door.line.begin({ faults }, zone);
  await door.line.moveTo(now);
}

const receipt = '202 {"fileName":"F.txt","bytes":5}';
const receiptAgain = '202 {"fileName":"F.txt","bytes":5,"alreadyReceived":true}';

describe.each(["listening", "caught"] as const)("the stub bureau, %s, by a plan", (kind) => {
  test.each([
    ["refused", "no answer", []],
    ["reset", "no answer", [{ at: morning, fault: outage("reset"), name: "F.txt", received: false }]],
    ["unavailable", /^503 /, [{ at: morning, fault: outage("unavailable"), name: "F.txt", received: false }]],
  ] as const)("cannot be reached for a span: %s", async (how, met, hits) => {
    const door = await startDoor(kind);
    await begin(door, [outage(how)], `${day}T09:59:00.000+08:00`);
    expect(await door.submit("EARLY.txt")).toMatch(/^202/);
    await door.line.moveTo(morning);
    expect(await door.submit("F.txt")).toMatch(met);
    expect(door.line.takeHits()).toEqual(hits);
    expect((await door.inbox.drain()).map(({ name }) => name)).toEqual(["EARLY.txt"]);
    await door.line.moveTo(afterwards);
    expect(await door.submit("F.txt")).toBe(receipt);
    expect(await door.inbox.drain()).toHaveLength(1);
    expect(door.line.takeHits()).toEqual([]);
  });

  test.each(["error", "unavailable", "too-many", "reset"] as const)(
    "receives nothing where it answers %s",
    async (how) => {
      const door = await startDoor(kind);
      await begin(door, [answer(how, 2)]);
      const met = { error: /^500 /, unavailable: /^503 /, "too-many": /^429 /, reset: "no answer" }[how];
      expect(await door.submit("F.txt")).toMatch(met);
      expect(await door.submit("F.txt", new Uint8Array(300_000))).toMatch(met);
      expect(door.line.takeHits().map(({ name, received }) => [name, received])).toEqual([
        ["F.txt", false],
        ["F.txt", false],
      ]);
      expect(await door.inbox.drain()).toEqual([]);
      expect(await door.submit("F.txt")).toBe(receipt);
    },
  );

  test("asks to wait a minute with 503 and 429", async () => {
    const door = await startDoor(kind);
    await begin(door, [answer("unavailable"), answer("too-many"), answer("error")]);
    const asked: (string | null)[] = [];
    for (const name of ["A", "B", "C", "D"]) {
      const { headers } = await fetch(`${door.url}/submissions/${name}`, { method: "POST", body: "x" });
      asked.push(headers.get("retry-after"));
    }
    expect(asked).toEqual(["60", "60", null, null]);
  });

  test("receives a file whose answer is lost, and knows it when it comes again", async () => {
    const door = await startDoor(kind);
    await begin(door, [answer("lost")]);
    expect(await door.submit("F.txt")).toBe("no answer");
    expect(door.line.takeHits()).toMatchObject([{ name: "F.txt", received: true }]);
    expect(await door.inbox.drain()).toHaveLength(1);
    expect(await door.submit("F.txt")).toBe(receiptAgain);
    expect(await door.inbox.drain()).toEqual([]);
  });

  test("answers byte by byte, in about a second at most", async () => {
    const door = await startDoor(kind);
    await begin(door, [answer("slow")]);
    expect(await door.submit("F.txt")).toBe(receipt);
    expect(door.pauses.length).toBeGreaterThan(25);
    expect(door.pauses.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(1000);
    expect(door.line.takeHits()).toMatchObject([{ name: "F.txt", received: true }]);
  });

  test("judges what is hostile as ever, and lets it meet no answer fault", async () => {
    const door = await startDoor(kind, { fileBytes: 1000 });
    await begin(door, [answer("lost")]);
    expect(await door.submit("%2E%2E%2Fetc%2Fpasswd")).toMatch(/^400 /);
    expect(await door.submit("%zz")).toMatch(/^400 /);
    await expect(door.inbox.drain()).rejects.toMatchObject({ refusals: [{ status: 400 }, { status: 400 }] });
    expect(door.line.takeHits()).toEqual([]);
    // A body beyond the limit is seen when its head is past: it meets the fault, and is not received.
    expect(await door.submit("F.txt", "x".repeat(1001))).toBe("no answer");
    expect(door.line.takeHits()).toMatchObject([{ name: "F.txt", received: false }]);
    await expect(door.inbox.drain()).rejects.toMatchObject({ refusals: [{ status: 413 }] });
    expect(await door.inbox.drain()).toEqual([]);
  });

  test("hears nothing of what is hostile while it cannot be reached", async () => {
    const door = await startDoor(kind, { fileBytes: 1000 });
    for (const how of ["unavailable", "reset"] as const) {
      await begin(door, [outage(how)]);
      for (const name of ["%2E%2E%2Fetc", "%zz", "sub/F.txt", "x".repeat(5000), "F.txt"]) {
        expect(await door.submit(name, "x".repeat(5000))).toMatch(how === "reset" ? "no answer" : /^503 /);
      }
      expect(door.line.takeHits().map(({ name }) => name)).toEqual(["F.txt"]);
    }
    expect(await door.inbox.drain()).toEqual([]);
    await door.line.end();
    expect(await door.submit("F.txt")).toBe(receipt);
  });

  test.each(["refused", "reset", "unavailable"] as const)("leaks no %s into the next plan", async (how) => {
    const door = await startDoor(kind);
    await begin(door, [outage(how), answer("lost", 20)]);
    expect(await door.submit("F.txt")).not.toBe(receipt);
    await door.line.end();
    expect(await door.submit("F.txt")).toBe(receipt);
    await begin(door, []);
    expect(await door.submit("G.txt")).toMatch(/^202/);
    expect(door.line.takeHits()).toEqual([]);
  });

  test("begins anew without an end", async () => {
    const door = await startDoor(kind);
    await begin(door, [outage("refused")]);
    await door.line.begin({ faults: [] }, zone);
    expect(await door.submit("F.txt")).toBe(receipt);
  });

  test("tells what it cannot cause, and leaves it out", async () => {
    const door = await startDoor(kind);
    const folder: Fault = { kind: "folder", date: day, at: "10:00", minutes: 30 };
    const faults: Fault[] = [
      ...(["refused", "reset", "unavailable"] as const).map((how) => outage(how)),
      ...(["error", "unavailable", "too-many", "reset", "slow", "lost", "twice"] as const).map((how) => answer(how)),
      { kind: "reject", record: 1, times: 1 },
      { kind: "file-failure", date: day, code: "ABF001" },
      { kind: "feedback", date: day, how: "lost", days: 1 },
      { kind: "bureau-clock", minutes: 1 },
      folder,
      { kind: "repeated-call", call: 1, how: "after" },
    ];
    const cannot = kind === "caught" ? [answer("twice"), folder] : [folder];
    expect(door.line.cannot({ faults })).toEqual(cannot);
    await begin(
      door,
      cannot.filter(({ kind: of }) => of === "folder" || kind === "caught"),
    );
    expect(await door.submit("F.txt")).toBe(receipt);
    expect(door.line.takeHits()).toEqual([]);
  });
});

describe("the listening stub bureau by a plan", () => {
  /** All that comes back on one connection for what is sent on it, until it ends or breaks. */
  async function raw(url: string, sent: string): Promise<string> {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write(sent);
    try {
      return await text(socket);
    } catch (error) {
      return error instanceof Error && "code" in error ? String(error.code) : String(error);
    }
  }

  function post(name: string, body: string, more = ""): string {
    return `POST /submissions/${name} HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n${more}\r\n${body}`;
  }

  test("gives the same answer twice on one connection, which stays open", async () => {
    const door = await startDoor("listening");
    await begin(door, [answer("twice")]);
    const got = await raw(door.url, post("F.txt", "bytes") + post("G.txt", "bytes", "connection: close\r\n"));
    expect(got.match(/HTTP\/1.1 202 Accepted/g)).toHaveLength(3);
    expect(got.match(/"fileName":"."?[^"]*"/g)).toEqual([
      '"fileName":"F.txt"',
      '"fileName":"F.txt"',
      '"fileName":"G.txt"',
    ]);
    expect((await door.inbox.drain()).map(({ name }) => name)).toEqual(["F.txt", "G.txt"]);
    expect(door.line.takeHits()).toMatchObject([{ name: "F.txt", received: true }]);
  });

  test("gives a fetch that is answered twice one answer, and the next call its own", async () => {
    const door = await startDoor("listening");
    await begin(door, [answer("twice")]);
    expect(await door.submit("F.txt")).toBe(receipt);
    expect(await door.submit("G.txt")).toBe('202 {"fileName":"G.txt","bytes":5}');
  });

  test("breaks a connection half-way through the body, of unknown length too", async () => {
    const door = await startDoor("listening");
    await begin(door, [answer("reset", 4)]);
    // Only half of it is ever sent: what breaks the connection is not the end of the body.
    const half = `POST /submissions/F.txt HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n12345`;
    expect(await raw(door.url, half)).toBe("ECONNRESET");
    const chunked = "POST /submissions/F.txt HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n";
    expect(await raw(door.url, `${chunked}2\r\nab\r\n`)).toBe("ECONNRESET");
    expect(await raw(door.url, `${chunked}0\r\n\r\n`)).toBe("ECONNRESET");
    expect(await raw(door.url, post("F.txt", ""))).toBe("ECONNRESET");
    expect(door.line.takeHits()).toHaveLength(4);
    expect(await door.inbox.drain()).toEqual([]);
  });

  test("closes what is open when it stops listening, and listens on the same port again", async () => {
    const door = await startDoor("listening");
    await begin(door, [outage("refused")], `${day}T09:00:00.000+08:00`);
    const idle = raw(door.url, post("F.txt", "bytes"));
    while ((await door.inbox.drain()).length === 0) await new Promise(setImmediate);
    await door.line.moveTo(morning);
    expect(await idle).toMatch(/^HTTP\/1.1 202|ECONNRESET/);
    expect(await raw(door.url, "x")).toBe("ECONNREFUSED");
    await door.line.moveTo(`${day}T10:10:00.000+08:00`);
    expect(await raw(door.url, "x")).toBe("ECONNREFUSED");
    await door.line.moveTo(afterwards);
    expect(await door.submit("G.txt")).toMatch(/^202/);
    // There and back again.
    await door.line.moveTo(morning);
    expect(await raw(door.url, "x")).toBe("ECONNREFUSED");
  });

  test("can be closed in the middle of an outage", async () => {
    const door = await startDoor("listening");
    await begin(door, [outage("refused")]);
    await door.close();
    expect(await raw(door.url, "x")).toBe("ECONNREFUSED");
  });
});
