import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFolderFault } from "./folder-fault.js";

let parent: string;
let folder: string;

beforeEach(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), "tallystick-")));
  folder = join(parent, "outbox");
  mkdirSync(join(folder, "SUB"), { recursive: true });
  writeFileSync(join(folder, "F"), "one");
  writeFileSync(join(folder, "SUB", "G"), "two");
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

/** Everything below the parent with its content, by path. */
function below(path: string = parent): Record<string, string> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(path.length + 1), readFileSync(file, "utf8")]),
  );
}

const whole = { "outbox/F": "one", "outbox/SUB/G": "two" };

describe("a folder that nobody can write to", () => {
  test("takes no file, from root either, and cannot be made anew", () => {
    const fault = createFolderFault(folder);
    fault.block();
    expect(fault.blocked).toBe(true);
    expect(() => writeFileSync(join(folder, "NEW"), "x")).toThrow("ENOTDIR");
    expect(() => mkdirSync(folder, { recursive: true })).toThrow("EEXIST");
    expect(() => mkdirSync(join(folder, "SUB"), { recursive: true })).toThrow("ENOTDIR");
    expect(() => readdirSync(folder)).toThrow("ENOTDIR");
    expect(readFileSync(folder, "utf8")).toContain(`Its files are in ${parent}/.outbox.tallystick-aside`);
    fault.lift();
  });

  test("is back as it was", () => {
    chmodSync(folder, 0o750);
    const before = statSync(join(folder, "F"), { bigint: true });
    const fault = createFolderFault(folder);
    fault.block();
    fault.block();
    fault.lift();
    fault.lift();
    expect(below()).toEqual(whole);
    const after = statSync(join(folder, "F"), { bigint: true });
    expect([after.ino, after.mtimeNs, after.ctimeNs]).toEqual([before.ino, before.mtimeNs, before.ctimeNs]);
    expect([statSync(folder).mode & 0o777, readdirSync(parent)]).toEqual([0o750, ["outbox"]]);
    writeFileSync(join(folder, "NEW"), "x");
    fault.block();
    fault.lift();
    expect(below()).toEqual({ ...whole, "outbox/NEW": "x" });
  });

  test("is back when the process ends, and leaves nothing to do at the end when it was lifted", () => {
    const before = process.listeners("exit");
    const fault = createFolderFault(folder);
    fault.block();
    const [atExit, ...others] = process.listeners("exit").filter((listener) => !before.includes(listener));
    expect(others).toEqual([]);
    atExit?.(0);
    expect(below()).toEqual(whole);
    fault.block();
    fault.lift();
    expect(process.listeners("exit")).toEqual(before);
  });

  test("is put back after a process that was killed", () => {
    const killed = createFolderFault(folder);
    killed.block();
    const next = createFolderFault(folder);
    expect([next.blocked, below()]).toEqual([false, whole]);
    killed.lift();
    expect(below()).toEqual(whole);
  });

  test("is put back after a process that was killed before it had put a file in its place", () => {
    renameSync(folder, join(parent, ".outbox.tallystick-aside"));
    createFolderFault(folder);
    expect(below()).toEqual(whole);
  });

  test("keeps what a lender wrote when it made the folder anew", () => {
    const fault = createFolderFault(folder);
    fault.block();
    unlinkSync(folder);
    mkdirSync(join(folder, "SUB"), { recursive: true });
    writeFileSync(join(folder, "F"), "later");
    writeFileSync(join(folder, "SUB", "H"), "three");
    fault.lift();
    expect(below()).toEqual({ "outbox/F": "later", "outbox/SUB/G": "two", "outbox/SUB/H": "three" });
    expect(readdirSync(parent)).toEqual(["outbox"]);
  });

  test("may be named by a link", () => {
    const link = join(parent, "link");
    symlinkSync(folder, link);
    const fault = createFolderFault(link);
    fault.block();
    expect(() => writeFileSync(join(link, "NEW"), "x")).toThrow("ENOTDIR");
    fault.lift();
    expect(readFileSync(join(link, "F"), "utf8")).toBe("one");
  });

  test("tells whether it can be, and is as it was", () => {
    const fault = createFolderFault(folder);
    expect([fault.canBlock(), fault.blocked, below()]).toEqual([true, false, whole]);
    fault.block();
    expect(fault.canBlock()).toBe(true);
    fault.lift();
  });

  test("cannot be where it stays in its place", () => {
    const fault = createFolderFault("/");
    expect(fault.canBlock()).toBe(false);
    expect(() => fault.block()).toThrow("Failed to move the folder / aside for a fault of the plan: ");
    expect(fault.blocked).toBe(false);
  });

  test("says where the files are when it cannot be put back", () => {
    const fault = createFolderFault(folder);
    fault.block();
    const aside = readdirSync(parent).find((name) => name !== basename(folder)) ?? "";
    renameSync(join(parent, aside), join(parent, "elsewhere"));
    expect(() => fault.lift()).toThrow(
      `Failed to put the folder ${folder} back; its files are in ${join(parent, aside)}. Rename that to ${folder}: ENOENT`,
    );
    renameSync(join(parent, "elsewhere"), join(parent, aside));
    fault.lift();
    expect(below()).toEqual(whole);
    expect(existsSync(join(parent, aside))).toBe(false);
  });
});
