import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { element, exchange, feedbackFile, type Received } from "./exchange/testing.js";
import { agreementWith, borrower, shanghai, termsWith } from "./testing.js";

// Built by `npm run build`, as every test that starts a process needs.
const main = fileURLToPath(new URL("../../dist/examples/reference-lender/main.js", import.meta.url));
const opened = shanghai("2024-01-05", "09:00:00");
const loans = 12;
/** One seed here; `killed-process.slow.test.ts` has more. */
const seeds = (process.env["TALLYSTICK_KILL_SEEDS"] ?? "1").split(",").map(Number);

let server: Server;
let folder: string;
let child: ChildProcess | undefined;
let url = "";
/** What the bureau has received; each name once. */
const files = new Map<string, Received>();

beforeAll(async () => {
  expect(existsSync(main), "dist/ is missing: run npm run build first").toBe(true);
  folder = await mkdtemp(join(tmpdir(), "killed-"));
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const name = request.url?.split("/").at(-1) ?? "";
      const bytes = Buffer.concat(parts);
      expect(files.get(name)?.bytes ?? bytes).toEqual(bytes);
      files.set(name, { name, bytes, records: bytes.toString("utf8").split("\r\n").slice(1, -1) });
      // Long enough for a kill to fall between receipt and answer.
      void setTimeout(20).then(() => response.writeHead(202).end());
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  await start();
});

afterAll(async () => {
  await kill();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function start(): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const bureau = `http://127.0.0.1:${String(port)}`;
  child = spawn(process.execPath, [main, "--database", join(folder, "book"), "--bureau-url", bureau], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { PATH: process.env["PATH"] },
  });
  const [line] = (await once(child.stdout ?? child, "data")) as [Buffer];
  url = line.toString("utf8").trim();
}

async function kill(): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** One call; a lender that was killed under it is started anew and asked again. */
async function call(method: string, path: string, body: string, type = "application/json"): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}${path}`, { method, headers: { "content-type": type }, body }).catch(
      () => undefined,
    );
    if (answer === undefined) {
      await kill();
      await start();
      continue;
    }
    const text = await answer.text().catch(() => "");
    expect([path, answer.ok, text]).toEqual([path, true, text]);
    return;
  }
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Step = () => Promise<void>;

const clock =
  (date: string): Step =>
  async () =>
    call("PUT", "/clock", JSON.stringify({ now: shanghai(date, "09:00:00") }));

/** The bureau rejects every third record when it first comes, and takes the rest. */
const feedback =
  (index: number): Step =>
  async () => {
    const file = [...files.values()][index];
    if (file === undefined) throw new Error(`The bureau has no file ${String(index)}.`);
    const lines = index === 0 ? file.records.flatMap((_record, at) => (at % 3 === 0 ? [at + 2] : [])) : [];
    const rejected = Object.fromEntries(lines.map((line) => [line, "BLE017"]));
    const { name, text } = feedbackFile(file, index === 0 ? "3" : "1", rejected);
    await call("POST", `/feedback/${name}`, text, "application/octet-stream");
  };

function story(): Step[] {
  const numbers = Array.from({ length: loans }, (_value, index) => index + 1);
  return [
    ...numbers.map(
      (number): Step =>
        async () => {
          const request = { clientRef: `c${String(number)}`, openedAt: opened, borrower, terms: termsWith() };
          await call("POST", "/accounts", JSON.stringify(request));
        },
    ),
    clock("2024-01-06"),
    feedback(0),
    clock("2024-01-07"),
    feedback(1),
    ...numbers.map(
      (number): Step =>
        async () => {
          const event = {
            type: "repayment",
            eventId: `p${String(number)}`,
            occurredAt: shanghai("2024-01-07", "09:00:00"),
            amount: 5000,
          };
          await call("POST", `/accounts/L${String(number).padStart(8, "0")}/events`, JSON.stringify(event));
        },
    ),
    clock("2024-02-11"),
    feedback(2),
    clock("2024-02-13"),
  ];
}

test.each(seeds)(
  "a process that is killed three times loses nothing and doubles nothing (seed %i)",
  async (seed) => {
    files.clear();
    await call("POST", "/reset", JSON.stringify({ now: opened, agreement: agreementWith({ exchange }) }));
    const next = random(seed);
    const steps = story();
    // Half of the kills fall upon the steps that make, send or answer files.
    const clocks = steps.flatMap((_step, index) =>
      index >= loans && (index < loans + 4 || index >= steps.length - 3) ? [index] : [],
    );
    const kills = new Set([
      clocks[Math.floor(next() * clocks.length)],
      clocks[Math.floor(next() * clocks.length)],
      Math.floor(next() * steps.length),
    ]);
    for (const [index, step] of steps.entries()) {
      const killed = kills.has(index) ? setTimeout(next() * 60).then(kill) : undefined;
      await Promise.all([step(), killed]);
    }
    const loaded = [...files.values()].flatMap(({ records }, index) =>
      records.filter((_record, at) => index > 0 || at % 3 !== 0),
    );
    const told = loaded.map(
      (xml) => `${element(xml, "AcctCode").slice(-2)} ${element(xml, "RptDate")} ${element(xml, "ActRpyAmt")}`,
    );
    const expected = Array.from({ length: loans }, (_value, index) => String(index + 1).padStart(2, "0"));
    expect(told.toSorted()).toEqual(
      expected.flatMap((account) => [`${account} 2024-01-05 0`, `${account} 2024-02-10 50`]),
    );
  },
  180_000,
);
