import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConfigError } from "./config-error.js";
import { loadConfig } from "./load-config.js";
import type { Environment } from "./resolve-secret.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tallystick-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const env: Environment = { PATH: "/bin", HOME: "/root", LENDER_TOKEN: "t0ken", BOOK: "postgres://a:s3cret@db/book" };

async function load(process: object): Promise<unknown> {
  const target = { kind: "http", baseUrl: "http://127.0.0.1:8080", process };
  await writeFile(join(folder, "a.json"), JSON.stringify({ target, delivery: { kind: "pull" } }));
  const config = await loadConfig("a.json", env, folder);
  return config.target?.kind === "http" ? config.target.process : undefined;
}

async function refusal(process: object): Promise<string> {
  const error: unknown = await load(process).then(
    () => "It was taken.",
    (reason: unknown) => reason,
  );
  if (error instanceof ConfigError) return error.message.replaceAll(folder, "<folder>");
  throw error;
}

describe("a lender that the harness starts", () => {
  test("has its commands as they are, the folder of the configuration, and little of the environment", async () => {
    expect(await load({ start: ["node", "main.js", "--port 8080; rm"] })).toEqual({
      start: ["node", "main.js", "--port 8080; rm"],
      stop: undefined,
      cwd: folder,
      env: { PATH: "/bin", HOME: "/root" },
      secrets: [],
      readyMs: 60_000,
      stopMs: 10_000,
    });
  });

  test("has what it needs by name, and secrets from the environment", async () => {
    const configured = {
      start: ["./lender"],
      stop: ["./lender", "stop"],
      cwd: ".",
      env: {
        DATABASE_URL: { env: "BOOK" },
        MODE: "test",
        PATH: "/opt/bin",
        AUTH: { env: "LENDER_TOKEN", prefix: "Bearer " },
      },
      readyMs: 5000,
    };
    expect(await load(configured)).toMatchObject({
      stop: ["./lender", "stop"],
      env: {
        PATH: "/opt/bin",
        HOME: "/root",
        DATABASE_URL: "postgres://a:s3cret@db/book",
        MODE: "test",
        AUTH: "Bearer t0ken",
      },
      secrets: [env["BOOK"], env["BOOK"], "Bearer t0ken", "t0ken"],
      readyMs: 5000,
    });
  });
});

test.each<[string, object, string]>([
  [
    "no program",
    { start: [" "] },
    "target.process.start names no program. Give the program first, then its arguments.",
  ],
  ["nothing to start", { start: [] }, "target.process.start must NOT have fewer than 1 items"],
  ["a line for a shell", { start: "node main.js" }, "target.process.start must be of type array;"],
  ["a secret in the place of a name", { start: ["x"], env: { A: { env: "s3cret !" } } }, "env.A.env must match ^"],
  ["no start", { stop: ["x"] }, 'target.process member "start" is missing.'],
  ["a folder that is not there", { start: ["x"], cwd: "none" }, "cwd names <folder>/none, which is no folder."],
  ["a password among the arguments", { start: ["x", "postgres://a:b@c/d"] }, "holds a URL with a password."],
  [
    "a secret in the file",
    { start: ["x"], env: { DB_PASSWORD: "s3cret" } },
    "env.DB_PASSWORD holds a secret in the file.",
  ],
  ["a URL with a password in the file", { start: ["x"], env: { DB: "pg://a:s3cret@c/d" } }, "env.DB holds a secret"],
  [
    "a variable that is not set",
    { start: ["x"], env: { A: { env: "NONE" } } },
    "asks for the environment variable NONE",
  ],
  ["no name of a variable", { start: ["x"], env: { "A=B": "c" } }, "env.A=B is no name of an environment variable."],
])("is refused with %s", async (_what, process, message) => {
  const refused = await refusal(process);
  expect(refused).toContain(message);
  expect(refused).not.toContain("s3cret");
});
