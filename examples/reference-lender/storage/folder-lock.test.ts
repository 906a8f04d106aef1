import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lockFolder } from "./folder-lock.js";

let parent: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "lock-"));
});

afterAll(async () => {
  await rm(parent, { recursive: true });
});

test("a folder is locked once, and free again when it is released", async () => {
  const folder = join(parent, "one");
  const release = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow("one lender at a time");
  await expect(lockFolder(`${folder}/`)).rejects.toThrow("one lender at a time");
  await release();
  await (await lockFolder(folder))();
  expect(await readdir(parent)).toEqual([]);
});

test("another process that lives keeps it; the lock of one that was killed is taken over", async () => {
  const folder = join(parent, "two");
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await writeFile(`${folder}.lock`, String(other.pid));
  await expect(lockFolder(folder)).rejects.toThrow(`Process ${String(other.pid)} works on the book`);
  const ended = once(other, "exit");
  other.kill("SIGKILL");
  await ended;
  await (await lockFolder(folder))();
});

test.each(["", "no number", String(process.pid)])("a lock that says %j is nobody's", async (content) => {
  const folder = join(parent, "three");
  await writeFile(`${folder}.lock`, content);
  await (await lockFolder(folder))();
});
