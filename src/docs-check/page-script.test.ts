import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pageScript } from "./testing/page-script.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tallystick-page-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(page: string): { readonly output: string; readonly status: number } {
  try {
    const output = execFileSync("bash", ["-c", pageScript(page)], { cwd: folder, encoding: "utf8", stdio: "pipe" });
    return { output, status: 0 };
  } catch (error) {
    const { stdout, status } = error as { stdout: string; status: number };
    return { output: stdout, status };
  }
}

const block = (text: string): string => `Text.\n\n\`\`\`sh run\n${text}\n\`\`\`\n`;

it("runs the lines of a page in one place, one after the other", () => {
  expect(run(`${block("echo one >told")}${block("# not this\ncat told")}`)).toEqual({ output: "one\n", status: 0 });
});

it("leaves out what is only shown", () => {
  expect(pageScript("```sh\nexit 7\n```\n")).toBe("");
});

it("takes an exit code that the page tells, and no other", () => {
  expect(run(block("bash -c 'exit 3' # exit code 3"))).toEqual({ output: "", status: 0 });
  expect(run(block('bash -c "exit 2"'))).toEqual({
    output: 'Ended with 2 instead of 0: bash -c "exit 2"\n',
    status: 99,
  });
});

it("waits for what a page leaves running, and ends it", () => {
  expect(run(block("bash -c 'echo http://x; sleep 60' &\ncat background-0.log"))).toEqual({
    output: "http://x\n",
    status: 0,
  });
});
