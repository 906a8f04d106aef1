import { execFile } from "node:child_process";
import {
  appendFile,
  mkdir,
  mkdtemp,
  open,
  rename,
  rm,
  symlink,
  truncate,
  unlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { changedFiles, type ListedFile } from "./folder-listing.js";
import { takeFile } from "./folder-take.js";

const limit = 1000;
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tallystick-"));
  path = join(folder, "F");
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The file F as it is listed now, holding "whole" and last changed long ago. */
async function listedFile(): Promise<ListedFile> {
  await writeFile(path, "whole");
  await utimes(path, 1_700_000_000, 1_700_000_000);
  const [file] = (await changedFiles(folder, new Map())).values();
  if (file === undefined) throw new Error("F is not listed");
  // Past the tick of the file system's clock, as the source itself waits between its two looks.
  await setTimeout(20);
  return file;
}

const changes: Record<string, () => Promise<unknown>> = {
  "is taken away": () => unlink(path),
  "has grown": () => appendFile(path, ", and more"),
  "has been cut short": () => truncate(path, 2),
  "has been written anew with the same size and time of change": async () => {
    await writeFile(path, "anew!");
    await utimes(path, 1_700_000_000, 1_700_000_000);
  },
  "has been renamed over": async () => {
    await writeFile(`${path}.tmp`, "other");
    await rename(`${path}.tmp`, path);
  },
  "has become a link": async () => {
    await rename(path, `${path}.old`);
    await symlink(`${path}.old`, path);
  },
  "has become a folder": async () => {
    await unlink(path);
    await mkdir(path);
  },
};

describe("taking a listed file", () => {
  test("answers its bytes", async () => {
    expect(await takeFile(folder, await listedFile(), limit)).toEqual(Buffer.from("whole"));
  });

  test("answers the bytes of an empty file", async () => {
    await writeFile(path, "");
    const [file] = (await changedFiles(folder, new Map())).values();
    if (file === undefined) throw new Error("F is not listed");
    expect(await takeFile(folder, file, limit)).toEqual(Buffer.alloc(0));
  });

  test.each(Object.entries(changes))("answers nothing when it %s since", async (_, change) => {
    const file = await listedFile();
    await change();
    expect(await takeFile(folder, file, limit)).toBeUndefined();
  });

  test.runIf(process.platform !== "win32")(
    "answers nothing, and does not wait, when it has become a pipe (not on Windows, which has none)",
    async () => {
      const file = await listedFile();
      await unlink(path);
      await promisify(execFile)("mkfifo", [path]);
      expect(await takeFile(folder, file, limit)).toBeUndefined();
    },
  );

  test("answers nothing when it is written to while it is read", async () => {
    const file = await listedFile();
    const opened: typeof open = async (where, flags) => {
      const handle = await open(where, flags);
      const read = handle.read.bind(handle);
      return Object.assign(handle, {
        async read(buffer: Buffer, offset: number, length: number, position: number) {
          const answer = await read(buffer, offset, length, position);
          await appendFile(path, ", and more");
          return answer;
        },
      });
    };
    expect(await takeFile(folder, file, limit, opened)).toBeUndefined();
  });

  test("refuses one that is too large", async () => {
    const file = await listedFile();
    await expect(takeFile(folder, file, 5)).resolves.toBeDefined();
    await expect(takeFile(folder, file, 4)).rejects.toMatchObject({ name: "LenderAnswerError", fault: "too-large" });
  });
});

describe("listing a folder", () => {
  test("lists oldest first, then by name, and only what is not known with the same stamp", async () => {
    for (const [name, second] of [
      ["C", 1],
      ["B", 2],
      ["A", 2],
      ["D", 0],
    ] as const) {
      await writeFile(join(folder, name), name);
      await utimes(join(folder, name), 1_700_000_000 + second, 1_700_000_000 + second);
    }
    const all = await changedFiles(folder, new Map());
    expect([...all.values()].map(({ name }) => name)).toEqual(["D", "C", "A", "B"]);
    const known = new Map([...all].map(([key, { stamp }]) => [key, stamp]));
    expect(await changedFiles(folder, known)).toEqual(new Map());
    await writeFile(join(folder, "C"), "c");
    expect([...(await changedFiles(folder, known)).keys()]).toEqual(["C"]);
  });

  test("says so when the folder is a file", async () => {
    await writeFile(path, "x");
    await expect(changedFiles(path, new Map())).rejects.toMatchObject({ name: "LenderUnreachable", reason: "folder" });
  });
});
