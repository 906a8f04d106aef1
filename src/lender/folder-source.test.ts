import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
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
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SubmissionSource } from "../profiles/submission.js";
import { createFolderSource } from "./folder-source.js";
import { takeFile } from "./folder-take.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tallystick-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, content: string, second = 0): Promise<void> {
  await writeFile(join(folder, name), content);
  // Fixed times of change, so that the order does not hang on the speed of the machine.
  await utimes(join(folder, name), 1_700_000_000 + second, 1_700_000_000 + second);
}

async function names(source: SubmissionSource): Promise<string[]> {
  return (await source.drain()).map(({ name, bytes }) => `${name} ${new TextDecoder().decode(bytes)}`);
}

describe("a folder that the lender writes to", () => {
  test("delivers each file once, in the order in which they were written", async () => {
    const source = await createFolderSource({ folder });
    await write("B", "first", 1);
    await write("A", "second", 2);
    expect(await names(source)).toEqual(["B first", "A second"]);
    expect(await names(source)).toEqual([]);
    await write("C", "third", 3);
    expect(await names(source)).toEqual(["C third"]);
  });

  test("leaves out what was there before", async () => {
    await write("OLD", "yesterday");
    const source = await createFolderSource({ folder });
    await write("NEW", "today");
    expect(await names(source)).toEqual(["NEW today"]);
  });

  test("leaves out links, folders, hidden files and files in the making", async () => {
    const source = await createFolderSource({ folder });
    await mkdir(join(folder, "SUB"));
    await write("SUB/INNER", "x");
    await symlink("/etc/hostname", join(folder, "LINK"));
    await symlink(join(folder, "SUB/INNER"), join(folder, "NEAR"));
    await write(".hidden", "x");
    await write("F.tmp", "half");
    await write("F.part", "half");
    await write("G.TMP", "half");
    expect(await names(source)).toEqual([]);
    await rename(join(folder, "F.tmp"), join(folder, "F.txt"));
    expect(await names(source)).toEqual(["F.txt half"]);
  });

  test("delivers a file again only when it is written anew with other bytes", async () => {
    const source = await createFolderSource({ folder });
    await write("F", "one", 1);
    expect(await names(source)).toEqual(["F one"]);
    await write("F", "one", 2);
    expect(await names(source)).toEqual([]);
    await write("F", "two", 3);
    expect(await names(source)).toEqual(["F two"]);
  });

  test("delivers the same file again after a reset, once it is written anew", async () => {
    const source = await createFolderSource({ folder });
    await write("F", "one", 1);
    await source.drain();
    await source.clear();
    expect(await names(source)).toEqual([]);
    await write("F", "one", 1);
    expect(await names(source)).toEqual(["F one"]);
  });

  test("notices a file written anew in its place, with the same size and an old time of change", async () => {
    const source = await createFolderSource({ folder });
    await write("F", "one", 1);
    await write("G", "one", 1);
    expect(await names(source)).toEqual(["F one", "G one"]);
    await write("F", "two", 1);
    expect(await names(source)).toEqual(["F two"]);
  });

  test("notices a file that another one is renamed over, of the same size and time of change", async () => {
    const source = await createFolderSource({ folder });
    await write("F", "one", 1);
    expect(await names(source)).toEqual(["F one"]);
    await write("F.tmp", "two", 1);
    await rename(join(folder, "F.tmp"), join(folder, "F"));
    expect(await names(source)).toEqual(["F two"]);
  });

  test("leaves out after a reset what was renamed into place before it, and takes what is renamed after it", async () => {
    const source = await createFolderSource({ folder });
    await write("F.tmp", "one", 1);
    await rename(join(folder, "F.tmp"), join(folder, "F"));
    await source.clear();
    expect(await names(source)).toEqual([]);
    await write("F.tmp", "one", 1);
    await rename(join(folder, "F.tmp"), join(folder, "F"));
    expect(await names(source)).toEqual(["F one"]);
  });

  test("does not deliver a file again that is only touched, moved away and back, or linked", async () => {
    const source = await createFolderSource({ folder });
    await write("F", "one", 1);
    expect(await names(source)).toEqual(["F one"]);
    await utimes(join(folder, "F"), 1_800_000_000, 1_800_000_000);
    expect(await names(source)).toEqual([]);
    await chmod(join(folder, "F"), 0o600);
    expect(await names(source)).toEqual([]);
    await rename(join(folder, "F"), join(folder, ".F"));
    expect(await names(source)).toEqual([]);
    await rename(join(folder, ".F"), join(folder, "F"));
    expect(await names(source)).toEqual([]);
  });

  test("waits and reads for new files only", async () => {
    let waits = 0;
    const read: string[] = [];
    const source = await createFolderSource({
      folder,
      sleep: async () => {
        waits += 1;
      },
      take: async (where, file, fileBytes) => {
        read.push(file.name);
        return takeFile(where, file, fileBytes);
      },
    });
    await source.drain();
    expect({ waits, read }).toEqual({ waits: 0, read: [] });
    for (const name of ["A", "B", "C"]) await write(name, name);
    await source.drain();
    expect({ waits, read }).toEqual({ waits: 1, read: ["A", "B", "C"] });
    await source.drain();
    expect({ waits, read }).toEqual({ waits: 1, read: ["A", "B", "C"] });
    await write("D", "D");
    await source.drain();
    expect({ waits, read }).toEqual({ waits: 2, read: ["A", "B", "C", "D"] });
  });

  test("looks again when a file is renamed or written anew before it could be read, and loses none", async () => {
    const done = new Set<string>();
    const source = await createFolderSource({
      folder,
      take: async (where, file, fileBytes) => {
        if (file.name === "B" && !done.has("B")) {
          done.add("B");
          await rename(join(folder, "B"), join(folder, "B.txt"));
        }
        if (file.name === "C" && !done.has("C")) {
          done.add("C");
          await write("C", "longer than before", 3);
        }
        return takeFile(where, file, fileBytes);
      },
    });
    await write("A", "first", 1);
    await write("B", "second", 2);
    await write("C", "third", 3);
    expect(await names(source)).toEqual(["A first", "B.txt second", "C longer than before"]);
    expect(await names(source)).toEqual([]);
  });

  test("gives up on a file that is replaced whenever it is to be read", async () => {
    const source = await createFolderSource({ folder, settleRounds: 3, settleMs: 1, take: async () => undefined });
    await write("F", "x");
    await expect(source.drain()).rejects.toMatchObject({ name: "LenderAnswerError", fault: "file" });
  });

  test("waits for a file that is still being written", async () => {
    let parts = 0;
    // The lender goes on writing between two looks of the source, eight times.
    const sleep = async (): Promise<void> => {
      parts += 1;
      if (parts <= 8) await appendFile(join(folder, "F"), "a");
    };
    const source = await createFolderSource({ folder, sleep });
    await writeFile(join(folder, "F"), "a");
    expect(await names(source)).toEqual(["F aaaaaaaaa"]);
    expect(parts).toBe(9);
  });

  test("gives up on a file that never stops changing", async () => {
    const sleep = (): Promise<void> => appendFile(join(folder, "F"), "a");
    const source = await createFolderSource({ folder, sleep, settleMs: 1, settleRounds: 3 });
    await writeFile(join(folder, "F"), "a");
    const drained = source.drain();
    await expect(drained).rejects.toMatchObject({ name: "LenderAnswerError", fault: "file" });
    await expect(drained).rejects.toThrow('"F" kept changing for 3 ms after the clock was done');
  });

  test("refuses a file that is too large, without reading it", async () => {
    const source = await createFolderSource({ folder, fileBytes: 1000 });
    await writeFile(join(folder, "F"), "");
    await truncate(join(folder, "F"), 200 * 1024 * 1024);
    await expect(source.drain()).rejects.toMatchObject({ name: "LenderAnswerError", fault: "too-large" });
  });

  test.each(["a\\..\\b", "a\nb", "x".repeat(90)])("refuses a file named %j", async (name) => {
    const source = await createFolderSource({ folder });
    await write(name, "x");
    await expect(source.drain()).rejects.toMatchObject({ name: "LenderAnswerError", fault: "file-name" });
  });

  test("delivers a file whose name is not ASCII", async () => {
    const source = await createFolderSource({ folder });
    await write("报送\u{1F4C4}\uFFFD.txt", "x");
    expect(await names(source)).toEqual(["报送\u{1F4C4}\uFFFD.txt x"]);
    expect(await names(source)).toEqual([]);
  });

  test.runIf(process.platform === "linux")(
    "refuses a file whose name is GBK instead of passing it over (Linux; other systems cannot hold such a name)",
    async () => {
      const gbk = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xb1, 0xa8, 0xcb, 0xcd])]);
      const source = await createFolderSource({ folder });
      await writeFile(gbk, "x");
      const drained = source.drain();
      await expect(drained).rejects.toMatchObject({ name: "LenderAnswerError", fault: "file-name" });
      await expect(drained).rejects.toThrow("its name is not UTF-8");
      await source.clear();
      expect(await names(source)).toEqual([]);
    },
  );

  test("stores an entity bomb as the bytes it is", async () => {
    const bomb = '<!DOCTYPE b [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Document>&b;</Document>';
    const source = await createFolderSource({ folder });
    await write("BOMB.txt", bomb);
    expect(await names(source)).toEqual([`BOMB.txt ${bomb}`]);
  });

  test("does not mind a file that is taken away", async () => {
    const source = await createFolderSource({ folder });
    await write("A", "x", 1);
    await write("B", "y", 2);
    await unlink(join(folder, "A"));
    expect(await names(source)).toEqual(["B y"]);
  });

  test("says so when there is no folder", async () => {
    const missing = join(folder, "none");
    const opened = createFolderSource({ folder: missing });
    await expect(opened).rejects.toMatchObject({ name: "LenderUnreachable", reason: "folder", target: missing });
    await expect(opened).rejects.toThrow("(ENOENT). Create it, or correct delivery.path.");
  });
});
