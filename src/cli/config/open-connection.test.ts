import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { LenderAnswerError } from "../../lender/lender-errors.js";
import { anAccount, anAgreement } from "../../lender/testing/an-agreement.js";
import { type Served, serveHttp } from "../../lender/testing/serve.js";
import { type LenderConnection, openConnection } from "./open-connection.js";
import { configWithoutFile } from "./resolve-config.js";
import type { RunDelivery, RunTarget } from "./run-config.js";
import { createLender } from "./testing/tiny-lender.js";

const { limits } = configWithoutFile(tmpdir());
const module = join(import.meta.dirname, "testing/tiny-lender.ts");
const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A free port: one that was just given and handed back. */
async function freePort(): Promise<number> {
  const served = await serveHttp(() => undefined);
  await served.close();
  return served.port;
}

async function serveTinyLender(setting: Parameters<typeof createLender>[0]): Promise<Served> {
  const served = await serveHttp(createLender(setting).handler);
  open.push(() => served.close());
  return served;
}

async function connect(driving: RunTarget["kind"], how: string): Promise<LenderConnection> {
  const folder = await mkdtemp(join(tmpdir(), "tallystick-"));
  open.push(() => rm(folder, { recursive: true }));
  // Left over from an earlier day, and a way out of the folder: neither is delivered.
  await writeFile(join(folder, "OLD.txt"), "old");
  await symlink("/etc/hostname", join(folder, "LINK.txt"));
  const port = how === "push" ? await freePort() : 0;
  const deliveries: Record<string, RunDelivery> = {
    push: { kind: "push", via: "socket", host: "127.0.0.1", port, publicUrl: undefined },
    caught: { kind: "push", via: "caught", host: "127.0.0.1", port: 0, publicUrl: undefined },
    pull: { kind: "pull" },
    folder: { kind: "folder", path: folder },
  };
  const delivery = deliveries[how] ?? { kind: "pull" };
  const target = await targetFor(driving, how, folder, port);
  const connection = await openConnection({ target, delivery, limits });
  open.push(() => connection.close());
  return connection;
}

async function targetFor(driving: RunTarget["kind"], how: string, folder: string, port: number): Promise<RunTarget> {
  if (driving === "in-process") return { kind: "in-process", module, options: {}, paths: {} };
  const served = await serveTinyLender({
    options: {},
    ...(how === "push" ? { bureauUrl: `http://127.0.0.1:${port}` } : {}),
    ...(how === "folder" ? { folder } : {}),
  });
  return { kind: "http", baseUrl: served.url, headers: {}, secrets: [], tls: {}, paths: {} };
}

function namesAndText(files: readonly { name: string; bytes: Uint8Array }[]): string[] {
  return files.map(({ name, bytes }) => `${name}: ${new TextDecoder().decode(bytes)}`);
}

describe("every way of driving goes with every way of delivering", () => {
  test.each([
    ["http", "push"],
    ["http", "pull"],
    ["http", "folder"],
    ["in-process", "push"],
    ["in-process", "caught"],
    ["in-process", "pull"],
    ["in-process", "folder"],
  ] as const)("%s with %s", async (driving, how) => {
    const { port, source } = await connect(driving, how);
    expect((await port.capabilities()).agreement).toEqual(anAgreement);
    await port.reset("2024-01-15T00:00:00.000+08:00", anAgreement);
    await source.clear();
    expect((await port.openAccount(anAccount("life-1"))).bureauAccountCode).toBe("TALLY000000001life-1");

    await port.moveClock("2024-01-16T00:00:00.000+08:00");
    expect(namesAndText(await source.drain())).toEqual(["FILE-1.txt: life-1"]);
    expect(await source.drain()).toEqual([]);

    await port.openAccount(anAccount("life-2"));
    await port.moveClock("2024-01-17T00:00:00.000+08:00");
    await port.moveClock("2024-01-18T00:00:00.000+08:00");
    expect(namesAndText(await source.drain())).toEqual([
      "FILE-2.txt: life-1\r\nlife-2",
      "FILE-3.txt: life-1\r\nlife-2",
    ]);

    // The same names and bytes once more, after a reset: they are new files.
    await port.reset("2024-01-15T00:00:00.000+08:00", anAgreement);
    await source.clear();
    await port.openAccount(anAccount("life-1"));
    await port.moveClock("2024-01-16T00:00:00.000+08:00");
    expect(namesAndText(await source.drain())).toEqual(["FILE-1.txt: life-1"]);
  });
});

test("many calls at once go through", async () => {
  for (const driving of ["http", "in-process"] as const) {
    const { port } = await connect(driving, "pull");
    const refs = Array.from({ length: 100 }, (_, index) => `life-${index}`);
    const answers = await Promise.all(refs.map((ref) => port.openAccount(anAccount(ref))));
    expect(answers.map(({ accountId }) => accountId)).toEqual(refs);
  }
});

describe("what a lender pushes and cannot be taken is its wrong answer", () => {
  const small = { ...limits, fileBytes: 2048 };

  async function pushed(name: string, body: string): Promise<LenderConnection> {
    const connection = await openConnection({
      target: { kind: "in-process", module, options: {}, paths: {} },
      delivery: { kind: "push", via: "socket", host: "127.0.0.1", port: 0, publicUrl: undefined },
      limits: small,
    });
    open.push(() => connection.close());
    await fetch(`${connection.bureauUrl}/submissions/${name}`, { method: "POST", body });
    return connection;
  }

  test("a name that leads elsewhere", async () => {
    const { source } = await pushed("..%2F..%2Fetc%2Fpasswd", "x");
    const drained = source.drain();
    await expect(drained).rejects.toBeInstanceOf(LenderAnswerError);
    await expect(drained).rejects.toMatchObject({ fault: "file-name", status: 400 });
    await expect(drained).rejects.toThrow(
      'Failed to take the submission "../../etc/passwd": the stub bureau answered 400. ' +
        "The file name leads to another folder: it holds a slash or a backslash. Submit under the bare name of the message file.",
    );
  });

  test("a file that is too large", async () => {
    const { source } = await pushed("F.txt", "x".repeat(5000));
    await expect(source.drain()).rejects.toMatchObject({ name: "LenderAnswerError", fault: "too-large", status: 413 });
  });

  test("but an entity bomb is stored as the bytes it is", async () => {
    const bomb = '<!DOCTYPE b [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Document>&b;</Document>';
    const { source } = await pushed("F.txt", bomb);
    expect(namesAndText(await source.drain())).toEqual([`F.txt: ${bomb}`]);
  });
});

describe("what cannot be opened is told, and nothing stays open", () => {
  const pull: RunDelivery = { kind: "pull" };

  test("a module that is not there closes the bureau again", async () => {
    const port = await freePort();
    const delivery = { kind: "push", via: "socket", host: "127.0.0.1", port, publicUrl: undefined } as const;
    const target = { kind: "in-process", module: "/nowhere/lender.ts", options: {}, paths: {} } as const;
    await expect(openConnection({ target, delivery, limits })).rejects.toThrow("there is no file /nowhere/lender.ts");
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow("fetch failed");
  });

  test("a folder that is not there", async () => {
    const target = { kind: "in-process", module, options: {}, paths: {} } as const;
    const opened = openConnection({ target, delivery: { kind: "folder", path: "/nowhere/files" }, limits });
    await expect(opened).rejects.toMatchObject({ name: "LenderUnreachable", reason: "folder" });
  });

  test("a lender elsewhere is looked for with the first call", async () => {
    const baseUrl = `http://127.0.0.1:${await freePort()}`;
    const target = { kind: "http", baseUrl, headers: {}, secrets: [], tls: {}, paths: {} } as const;
    const connection = await openConnection({ target, delivery: pull, limits });
    open.push(() => connection.close());
    await expect(connection.source.drain()).rejects.toMatchObject({ name: "LenderUnreachable", reason: "refused" });
  });
});
