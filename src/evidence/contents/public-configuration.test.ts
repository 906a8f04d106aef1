import { expect, it } from "vitest";
import { validateTallystickConfig } from "../../../schemas/generated/validators/index.js";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import { LEFT_OUT, publicConfiguration } from "./public-configuration.js";

const SECRET = "hunter2";

const http: TallystickConfig = {
  target: {
    kind: "http",
    baseUrl: `https://user:${SECRET}@lender.example/test?token=${SECRET}`,
    headers: { "X-Tenant": SECRET, Authorization: { env: "LENDER_TOKEN", prefix: "Bearer " } },
    tls: { key: "./key.pem", passphrase: { env: "PASSPHRASE" } },
    process: {
      start: ["node", "lender.js", `--password=${SECRET}`],
      stop: ["stop"],
      env: { DATABASE_URL: `postgres://x:${SECRET}@db`, TOKEN: { env: "TOKEN" } },
    },
  },
  delivery: { kind: "push", host: "0.0.0.0" },
  sm4: { mode: "cbc", key: { env: "SM4_KEY" }, iv: "0".repeat(32) },
  evidence: { lender: "Example", keys: [{ file: "key.pem", passphrase: { env: "KEY_PASSPHRASE" } }, { env: "KEY" }] },
};

const inProcess: TallystickConfig = {
  target: { kind: "in-process", module: "./lender.mjs", options: { password: SECRET, nested: { token: SECRET } } },
  delivery: { kind: "pull" },
};

it("leaves out everything that could be a secret, and keeps names of variables", () => {
  const shown = publicConfiguration(http);
  expect(JSON.stringify(shown)).not.toContain(SECRET);
  expect(JSON.stringify(shown)).not.toContain("0".repeat(32));
  expect(shown).toEqual({
    ...http,
    target: {
      ...http.target,
      baseUrl: "https://lender.example/test",
      headers: { "X-Tenant": LEFT_OUT, Authorization: { env: "LENDER_TOKEN", prefix: "Bearer " } },
      process: {
        start: ["node", LEFT_OUT],
        stop: ["stop"],
        env: { DATABASE_URL: LEFT_OUT, TOKEN: { env: "TOKEN" } },
      },
    },
    sm4: { ...http.sm4, iv: LEFT_OUT },
  });
});

it("keeps of the options of a lender in this process the names alone", () => {
  expect(publicConfiguration(inProcess)).toEqual({
    target: { kind: "in-process", module: "./lender.mjs", options: { password: LEFT_OUT, nested: LEFT_OUT } },
    delivery: { kind: "pull" },
  });
});

it.each([
  ["http", http],
  ["in-process", inProcess],
])("stays a configuration, and the same when it is done again (%s)", (_kind, config) => {
  const shown = publicConfiguration(config);
  expect([validateTallystickConfig(shown), validateTallystickConfig.errors]).toEqual([true, null]);
  expect(publicConfiguration(shown)).toEqual(shown);
});
