import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { FileRow } from "../storage/rows.js";
import { type Delivery, deliver } from "./delivery.js";
import { retryAfterOf } from "./retry-after.js";

const file: FileRow = {
  seq: 1,
  name: "N00000000H00012024010621000010.txt",
  created_at: "2024-01-06T00:30:00+08:00",
  created_on: "2024-01-06",
  serial: 1,
  content: Buffer.alloc(200_000, "x"),
  state: "waiting",
  attempts: 0,
  not_before: 0,
  answered: null,
};

let server: Server | undefined;
const sockets = new Set<Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  server?.close();
  server = undefined;
});

/** A bureau that does as told with each connection, counted from 1; where it can be reached. */
async function bureau(serve: (socket: Socket, connection: number) => void): Promise<Delivery> {
  let connections = 0;
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    connections += 1;
    serve(socket, connections);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { channel: "push", bureauUrl: `http://127.0.0.1:${String(port)}`, folder: undefined, fetch, timeLimit: 400 };
}

/** Reads the whole request, then does something. */
function whole(socket: Socket, then: () => void): void {
  let length = 0;
  socket.on("data", (bytes) => {
    length += bytes.length;
    if (length > file.content.length) then();
  });
}

const answer = (status: string): string => `HTTP/1.1 ${status}\r\ncontent-length: 2\r\n\r\nok`;
const nothing = { status: undefined, retryAfter: undefined };

describe("push", () => {
  test("a bureau that takes everything and says nothing holds an attempt for its time limit only", async () => {
    const delivery = await bureau((socket) => socket.resume());
    expect(await deliver(file, delivery)).toEqual(nothing);
  });

  test("a connection that breaks half-way, and one that nobody takes", async () => {
    const delivery = await bureau((socket) => socket.once("data", () => socket.destroy()));
    expect(await deliver(file, delivery)).toEqual(nothing);
    server?.close();
    expect(await deliver(file, delivery)).toEqual(nothing);
  });

  test("a status that came is an answer, though the rest of it never ends", async () => {
    const delivery = await bureau((socket) => {
      whole(socket, () => socket.write("HTTP/1.1 202 Accepted\r\ncontent-length: 100\r\n\r\nslow"));
    });
    expect(await deliver(file, delivery)).toEqual({ status: 202, retryAfter: undefined });
  });

  test("an answer that comes twice is not taken for the answer to the next file", async () => {
    const delivery = await bureau((socket, connection) => {
      whole(socket, () => socket.end(connection === 1 ? answer("202 Accepted").repeat(2) : answer("500 No")));
    });
    expect((await deliver(file, delivery)).status).toBe(202);
    expect((await deliver({ ...file, seq: 2 }, delivery)).status).toBe(500);
  });

  test("a redirection is not followed: a file goes where it was agreed", async () => {
    const delivery = await bureau((socket) => {
      whole(socket, () => socket.end("HTTP/1.1 307 There\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n"));
    });
    expect((await deliver(file, delivery)).status).toBe(307);
  });
});

describe("folder", () => {
  test("what cannot be written waits and leaves nothing behind", async () => {
    const parent = await mkdtemp(join(tmpdir(), "drop-"));
    const folder = join(parent, "out");
    const delivery: Delivery = { channel: "folder", bureauUrl: undefined, folder, fetch, timeLimit: 400 };
    try {
      await writeFile(folder, "a file where the folder should be");
      expect(await deliver(file, delivery)).toEqual(nothing);
      expect(await readdir(parent)).toEqual(["out"]);
      await rm(folder);
      expect((await deliver(file, delivery)).status).toBe(201);
      expect(await readdir(folder)).toEqual([file.name]);
      expect((await readFile(join(folder, file.name))).equals(Buffer.from(file.content))).toBe(true);
    } finally {
      await rm(parent, { recursive: true });
    }
  });
});

describe("Retry-After", () => {
  const date = "Sun, 22 Nov 2026 01:00:00 GMT";
  test.each([
    ["120", date, 120_000],
    ["0", date, 0],
    ["Sun, 22 Nov 2026 01:00:30 GMT", date, 30_000],
    ["Sun, 22 Nov 2026 00:00:00 GMT", date, 0],
    ["Sun, 22 Nov 2026 01:00:30 GMT", "", undefined],
    ["Sun, 31 Feb 2026 01:00:30 GMT", date, undefined],
    ["-5", date, undefined],
    ["soon", date, undefined],
  ])("%s, answered at %s", (retryAfter, answered, expected) => {
    expect(retryAfterOf(new Headers({ "retry-after": retryAfter, date: answered }))).toBe(expected);
  });
});
