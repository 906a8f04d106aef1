import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pageScript } from "./testing/page-script.js";

// What the pages tell a reader to type is typed, by bash, in an empty folder in which `tallystick` is a command.

const GUIDE = join("docs", "guide");
const pages = readdirSync(GUIDE)
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, script: pageScript(readFileSync(join(GUIDE, name), "utf8")) }))
  .filter(({ script }) => script !== "");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tallystick-pages-"));
  mkdirSync(join(folder, "bin"));
  const command = join(folder, "bin", "tallystick");
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${resolve("dist/src/cli/main.js")}" "$@"\n`);
  chmodSync(command, 0o755);
  // As in a checkout, and as in a project that has installed the package.
  symlinkSync(resolve("dist"), join(folder, "dist"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve("."), join(folder, "node_modules", "tallystick"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the commands of the guide", () => {
  it("are there to be run in some pages", () => {
    expect(pages.map(({ name }) => name)).toContain("getting-started.md");
  });

  it.each(pages)("in $name end as it says", ({ script }) => {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: `${join(folder, "bin")}:${process.env["PATH"]}`, HOME: folder },
      timeout: 600_000,
    });
    expect(status === 0 ? "as the page says" : `${stdout}\n${stderr}`).toBe("as the page says");
  });
});
