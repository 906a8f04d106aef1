import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createInProcessLender } from "./in-process-lender.js";
import { loadInProcess } from "./load-in-process.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tallystick-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

/** The message with which a module is refused. */
async function refusal(path: string): Promise<string> {
  const error: unknown = await loadInProcess(path, { options: {} }).then(
    () => new Error("It was taken."),
    (reason: unknown) => reason,
  );
  if (error instanceof Error && error.name === "LenderModuleError") return error.message.replace(folder, "<folder>");
  throw error;
}

describe("a lender's module", () => {
  test.each(["lender.mjs", "lender.ts"])("is loaded from %s and told its setting", async (name) => {
    await write("late.ts", "export const late = 1;");
    await write("late.mjs", "export const late = 1;");
    const late = name.endsWith("ts") ? "./late.ts" : "./late.mjs";
    const path = await write(
      name,
      `export async function createLender(setting) {
         const told = JSON.stringify(setting);
         return {
           // An import while it runs, as lenders load drivers.
           handler: async (request, response) => {
             const { late } = await import("${late}");
             response.writeHead(late === 1 ? 404 : 500, { "content-type": "application/problem+json" });
             response.end(JSON.stringify({ type: "about:blank", title: told, status: 404 }));
           },
           close: () => { globalThis.closedLender = "${name}"; },
         };
       }`,
    );
    const application = await loadInProcess(path, { bureauUrl: "http://b", options: { cutOff: "22:00" } });
    const port = await createInProcessLender({ application });
    await expect(port.capabilities()).rejects.toMatchObject({
      problem: { title: '{"bureauUrl":"http://b","options":{"cutOff":"22:00"}}' },
    });
    await port.close();
    expect((globalThis as { closedLender?: string }).closedLender).toBe(name);
  });

  test("that is not there is told with its path", async () => {
    expect(await refusal(join(folder, "none.ts"))).toBe(
      "Failed to load the lender: there is no file <folder>/none.ts. Correct target.module; it is read relative to the configuration.",
    );
  });

  test("that does not parse is told with the parser's words", async () => {
    expect(await refusal(await write("a.mjs", "export const = 1;"))).toContain("it could not be imported. ");
    expect(await refusal(await write("a.ts", "export const = 1;"))).toContain("it could not be imported. ");
  });

  test("that exports something else is told what is missing", async () => {
    expect(await refusal(await write("a.mjs", "export const app = 1;"))).toContain(
      "it exports no function createLender, but app. Export createLender(setting), which gives { handler }.",
    );
  });

  test("whose createLender fails is told why", async () => {
    const text = 'export function createLender() { throw new Error("No database."); }';
    expect(await refusal(await write("a.mjs", text))).toContain("createLender failed. Error: No database.");
  });

  test("whose createLender gives no handler is told so", async () => {
    expect(await refusal(await write("a.mjs", "export const createLender = () => ({});"))).toContain(
      "createLender gave no { handler }.",
    );
  });
});
