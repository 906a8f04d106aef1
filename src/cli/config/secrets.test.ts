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

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text);
}

/** The message with which a configuration is refused. */
async function refusal(name: string, env: Environment = {}): Promise<string> {
  const error: unknown = await loadConfig(name, env, folder).then(
    () => "It was taken.",
    (reason: unknown) => reason,
  );
  if (error instanceof ConfigError) return error.message.replaceAll(folder, "<folder>");
  throw error;
}

/** A configuration in JSON, of which one part is given. */
function json(part: object): string {
  const whole = { target: { kind: "http", baseUrl: "http://127.0.0.1:8080" }, delivery: { kind: "pull" }, ...part };
  return JSON.stringify(whole, null, 2);
}

describe("a secret", () => {
  function withHeader(name: string, value: unknown): string {
    return json({ target: { kind: "http", baseUrl: "http://x", headers: { [name]: value } } });
  }

  test.each(["Authorization", "proxy-authorization", "Cookie", "X-Api-Key", "X-Auth-Token", "client-secret"])(
    "may not stand in the file as %s",
    async (name) => {
      await write("a.json", withHeader(name, "hunter2"));
      const message = await refusal("a.json");
      expect(message).toContain(`a.json:6: target.headers.${name} holds a secret in the file. Put the value into the`);
      expect(message).not.toContain("hunter2");
    },
  );

  test("must be in the environment", async () => {
    await write("a.json", withHeader("authorization", { env: "LENDER_TOKEN" }));
    const message = "target.headers.authorization asks for the environment variable LENDER_TOKEN, which is not set.";
    expect(await refusal("a.json")).toContain(message);
    expect(await refusal("a.json", { LENDER_TOKEN: "" })).toContain(message);
  });

  test("may not break the header", async () => {
    await write("a.json", withHeader("authorization", { env: "LENDER_TOKEN" }));
    const message = await refusal("a.json", { LENDER_TOKEN: "hunter2\r\nx: y" });
    expect(message).toContain("has a character that no header may have");
    expect(message).not.toContain("hunter2");
  });

  test.each([
    { target: { kind: "http", baseUrl: "http://user:hunter2@x" } },
    { target: { kind: "http", baseUrl: "ftp://user:hunter2@x" } },
    { target: { kind: "http", baseUrl: "https://x", tls: { passphrase: "hunter2" } } },
    { target: { kind: "http", baseUrl: "https://x", headers: { authorization: { env: "hunter2-hunter2" } } } },
    { sm4: { mode: "ecb", key: "hunter2" } },
    { sm4: { mode: "cbc", key: { env: "HOME" }, iv: "hunter2" } },
  ])("is not repeated in a message: %j", async (part) => {
    await write("a.json", json(part));
    expect(await refusal("a.json")).not.toContain("hunter2");
  });

  test("that is no SM4 key is told without it", async () => {
    await write("a.json", json({ sm4: { mode: "ecb", key: { env: "SM4_KEY" } } }));
    const message = await refusal("a.json", { SM4_KEY: "hunter2" });
    expect(message).toContain("sm4.key asks for SM4_KEY, which is no SM4 key: expected are 32 hexadecimal digits.");
    expect(message).not.toContain("hunter2");
  });

  test.each([
    ["cbc", undefined, 'sm4.iv is missing, and mode cbc needs one: { env: "NAME" }, or 32 hexadecimal digits.'],
    ["ecb", "00".repeat(16), "sm4.iv is given, and mode ecb has none. Correct mode or iv."],
    ["ctr", { env: "SM4_IV" }, "sm4.iv asks for the environment variable SM4_IV, which is not set. Set it."],
    ["ofb", "0011", "sm4.iv is no initialisation vector of SM4: expected are 32 hexadecimal digits."],
  ])("SM4 in mode %s with the vector %j", async (mode, iv, expected) => {
    await write("a.json", json({ sm4: { mode, key: { env: "SM4_KEY" }, iv } }));
    expect(await refusal("a.json", { SM4_KEY: "00".repeat(16) })).toContain(expected);
  });
});
