import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { agreementByName } from "../../generate/agreements.js";
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
async function refusal(name: string | undefined, env: Environment = {}): Promise<string> {
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

describe("a configuration that is right", () => {
  test("in TypeScript is loaded with the TypeScript it imports", async () => {
    await write("secrets.ts", 'export const name: string = "LENDER_TOKEN";');
    await write(
      "tallystick.config.ts",
      `import { name } from "./secrets.js";
       interface Config { readonly [key: string]: unknown }
       const config: Config = {
         target: {
           kind: "http",
           baseUrl: "https://lender.test/reporting/",
           headers: { Authorization: { env: name, prefix: "Bearer " }, "x-tenant": "seven" },
         },
         delivery: { kind: "push", port: 9000 },
         agreements: ["plain"],
         seed: 7,
         suites: ["contract"],
         reportsDir: "out",
         limits: { concurrentCalls: 2 },
         sm4: { mode: "cbc", key: { env: "SM4_KEY" }, iv: "0F0e0d0c0b0a09080706050403020100" },
       };
       export default config;`,
    );
    const env = { LENDER_TOKEN: "s3cret", SM4_KEY: "000102030405060708090a0b0c0d0e0F" };
    expect(await loadConfig(undefined, env, folder)).toEqual({
      file: join(folder, "tallystick.config.ts"),
      target: {
        kind: "http",
        baseUrl: "https://lender.test/reporting",
        headers: { Authorization: "Bearer s3cret", "x-tenant": "seven" },
        secrets: ["Bearer s3cret", "s3cret"],
        tls: {},
        paths: {},
      },
      delivery: { kind: "push", via: "socket", host: "127.0.0.1", port: 9000, publicUrl: undefined },
      reporters: [],
      agreements: ["plain"],
      seed: 7,
      lives: undefined,
      start: undefined,
      suites: ["contract"],
      reportsDir: join(folder, "out"),
      limits: {
        concurrentCalls: 2,
        clockStepsPerCohort: undefined,
        accountsPerCohort: undefined,
        callMs: 30_000,
        clockMs: 600_000,
        answerBytes: 67_108_864,
        fileBytes: 67_108_864,
      },
      sm4: { mode: "cbc", key: "000102030405060708090a0b0c0d0e0f", iv: "0f0e0d0c0b0a09080706050403020100" },
    });
  });

  test.each(["mjs", "js", "mts"])("ends in .%s", async (end) => {
    await write("package.json", '{"type":"module"}');
    await write(`tallystick.config.${end}`, `export default ${json({})};`);
    expect(await loadConfig(undefined, {}, folder)).toMatchObject({ delivery: { kind: "pull" } });
  });

  test.each(["ts", "mts", "mjs", "js"])("in .%s finds tallystick where it is not installed beside it", async (end) => {
    await write("package.json", '{"type":"module"}');
    await write(
      "part.mjs",
      'import { agreementByName } from "tallystick"; export const plain = agreementByName("plain");',
    );
    await write(
      `tallystick.config.${end}`,
      `import { defineConfig } from "tallystick";
       import { plain } from "./part.mjs";
       export default defineConfig(${json({}).replace(/}$/, ", agreements: [plain] }")});`,
    );
    expect(await loadConfig(undefined, {}, folder)).toMatchObject({ agreements: [{ name: "plain" }] });
  });

  test("in JSON names files relative to itself", async () => {
    await mkdir(join(folder, "conf"));
    await write("conf/ca.pem", "PEM");
    const target = { kind: "http", baseUrl: "https://x", tls: { ca: "ca.pem", rejectUnauthorized: false } };
    await write("conf/my.json", json({ target, delivery: { kind: "folder", path: "../files" } }));
    expect(await loadConfig("conf/my.json", {}, folder)).toMatchObject({
      target: { tls: { ca: "PEM", rejectUnauthorized: false } },
      delivery: { kind: "folder", path: join(folder, "files") },
      reportsDir: join(folder, "conf/reports"),
    });
  });

  test("has calls of an in-process lender caught unless a port is given", async () => {
    const target = { kind: "in-process", module: "app.ts", options: { cutOff: "22:00" } };
    await write("a.json", json({ target, delivery: { kind: "push" } }));
    await write("b.json", json({ target, delivery: { kind: "push", port: 0 } }));
    expect(await loadConfig("a.json", {}, folder)).toMatchObject({
      target: { kind: "in-process", module: join(folder, "app.ts"), options: { cutOff: "22:00" } },
      delivery: { via: "caught" },
    });
    expect(await loadConfig("b.json", {}, folder)).toMatchObject({ delivery: { via: "socket", port: 0 } });
  });

  test.each(["2026-03-10", "2026-03-10T14:00:00+08:00", "2026-03-10T06:00:00.250Z"])("starts at %s", async (start) => {
    await write("a.json", json({ start }));
    expect(await loadConfig("a.json", {}, folder)).toMatchObject({ start });
  });

  test("may be missing; then there are only defaults", async () => {
    expect(await loadConfig(undefined, {}, folder)).toMatchObject({ file: undefined, target: undefined });
  });
});

describe("a configuration that is broken", () => {
  test("is not there", async () => {
    expect(await refusal("none.ts")).toBe(
      "Failed to read the configuration. none.ts: there is no file <folder>/none.ts. Correct --config.",
    );
  });

  test("is of no known kind", async () => {
    await write("config.yaml", "target: x");
    expect(await refusal("config.yaml")).toContain("config.yaml is of no known kind.");
  });

  test("is there twice", async () => {
    await write("tallystick.config.json", json({}));
    await write("tallystick.config.mjs", "");
    expect(await refusal(undefined)).toContain("tallystick.config.mjs and tallystick.config.json are both there.");
  });

  test("is no JSON", async () => {
    await write("a.json", '{\n  "target": {\n    "secret": "s3cret"\n    "kind": 1\n  }\n}');
    const message = await refusal("a.json");
    expect(message).toContain("a.json:4: this is no JSON. Look for a missing comma");
    expect(message).not.toContain("s3cret");
  });

  test("is no TypeScript", async () => {
    await write("a.ts", "export default {\n  target: ,\n};");
    expect(await refusal("a.ts")).toMatch(/^Failed to read the configuration\. a\.ts:2: it could not be loaded: .+/);
  });

  test("fails when it is run", async () => {
    await write("a.ts", 'const x: string = "";\nthrow new Error("No vault.");\nexport default x;');
    expect(await refusal("a.ts")).toBe("Failed to read the configuration. a.ts:2: it could not be loaded: No vault.");
  });

  test("imports what is not there", async () => {
    await write("a.mjs", 'import { secret } from "no-such-package";\nexport default { secret };');
    expect(await refusal("a.mjs")).toContain("it could not be loaded: Cannot find package 'no-such-package'");
  });

  test("exports nothing by default", async () => {
    await write("a.mjs", "export const config = {};");
    expect(await refusal("a.mjs")).toContain("there is no default export; it exports config.");
  });

  test("is no object", async () => {
    await write("a.mjs", "export default 7;");
    expect(await refusal("a.mjs")).toBe("Failed to read the configuration. a.mjs: must be of type object; received 7.");
  });

  test.each<[string, object, string]>([
    [
      "a misspelt member",
      { lifes: 7 },
      "a.json:9: lifes is not known; did you mean lives? Known here are target, delivery,",
    ],
    [
      "a misspelt member further down",
      { target: { kind: "http", baseURL: "http://x" } },
      "Failed to read the configuration. a.json:4: target.baseURL is not known; did you mean baseUrl? Known here are kind,",
    ],
    ["nothing like any member", { zzz: 1 }, "zzz is not known. Known here are"],
    [
      "an unknown kind",
      { target: { kind: "https" } },
      'target "kind" must be one of "http", "in-process"; received "https".',
    ],
    ["a number for a text", { reportsDir: 7 }, "a.json:9: reportsDir must be of type string; received 7."],
    ["a number out of range", { lives: 0 }, "lives must be >= 1; received 0."],
    [
      "an unknown suite",
      { suites: ["contrct"] },
      'suites[0] must be one of "contract", "corrections", "faults", "joint", "otherwise", "products", "property", "timing"; received "contrct".',
    ],
    [
      "a start without its offset",
      { start: "2026-03-10T14:00:00" },
      'a.json:9: start is neither a date nor an instant; received "2026-03-10T14:00:00". Expected a date such as 2026-03-01,',
    ],
    ["a start that is no text", { start: 20_260_301 }, "start must be of type string; received 20260301."],
    [
      "a start that there is not",
      { start: "2026-02-30" },
      'start is no day or time that there is; received "2026-02-30".',
    ],
    [
      "an instant that there is not",
      { start: "2026-02-30T00:00:00+08:00" },
      'start is no day or time that there is; received "2026-02-30T00:00:00+08:00".',
    ],
    ["a missing member", { delivery: { kind: "folder" } }, 'delivery member "path" is missing.'],
    [
      "a misspelt member of an agreement",
      { agreements: [{ name: "x", grase: 1 }] },
      "agreements[0].grase is not known; did you mean grace? Known here are name, provider,",
    ],
    ["a wrong agreement", { agreements: [{ name: "x" }] }, 'agreements[0] member "provider" is missing.'],
    [
      "a misspelt name of an agreement",
      { agreements: ["plan"] },
      "agreements[0] names no built-in agreement; did you mean plain? There are plain, holidays-and-grace, month-end;",
    ],
    [
      "a time zone that does not exist",
      { agreements: [{ ...agreementByName("plain"), name: "x", timeZone: "Asia/Shangai" }] },
      'agreements[0].timeZone is no time zone that is known here; received "Asia/Shangai".',
    ],
    ["an agreement twice", { agreements: ["plain", "plain"] }, "agreements[1] is named plain, as one before it."],
    ["no agreement at all", { agreements: [7] }, "agreements[0] must be the name of an agreement or an agreement."],
    [
      "a path without its placeholder",
      { target: { kind: "http", baseUrl: "http://x", paths: { events: "/events" } } },
      "target.paths.events must match",
    ],
    [
      "a caught bureau for a lender elsewhere",
      { delivery: { kind: "push", via: "caught" } },
      "works for an in-process target only",
    ],
    ["no URL", { target: { kind: "http", baseUrl: "http://[" } }, "target.baseUrl is no URL; expected is one like"],
    ["a query", { target: { kind: "http", baseUrl: "http://x/?a=1" } }, "target.baseUrl has a query or a fragment."],
    [
      "half a client certificate",
      { target: { kind: "http", baseUrl: "https://x", tls: { cert: "none.pem" } } },
      "target.tls has one of cert and key.",
    ],
    [
      "a certificate that is not there",
      { target: { kind: "http", baseUrl: "https://x", tls: { ca: "none.pem" } } },
      "target.tls.ca names <folder>/none.pem, which cannot be read (ENOENT).",
    ],
    [
      "a header that the harness sets",
      { target: { kind: "http", baseUrl: "http://x", headers: { "Content-Type": "a" } } },
      "target.headers.Content-Type is set by the harness itself. Leave it out.",
    ],
    [
      "a header that is none",
      { target: { kind: "http", baseUrl: "http://x", headers: { "a b": "a" } } },
      "target.headers.a b is no name of a header.",
    ],
  ])("has %s", async (_name, part, message) => {
    await write("a.json", json(part));
    expect(await refusal("a.json")).toContain(message);
  });

  test("has several faults, which are told together", async () => {
    await write("a.json", json({ lives: 0, seed: -1 }));
    expect(await refusal("a.json")).toBe(
      [
        "Failed to read the configuration. 2 things are wrong:",
        "  a.json:9: lives must be >= 1; received 0.",
        '      9 │ "lives": 0,',
        "  a.json:10: seed must be >= 0; received -1.",
        '      10 │ "seed": -1',
      ].join("\n"),
    );
  });
});

describe("what is told of a broken configuration is at the user's own line:", () => {
  // The same faults, in the ways in which they can be written.
  const members = `{
  // lives: 7 is not here, nor is suites: [] in a text
  target: {
    kind: "http",
    baseURL: "http://127.0.0.1:8080",
    headers: { "x-api-key": "hunter2", accept: 7 },
    tls: { CA: "ca.pem" },
  },
  delivery: { kind: "folder", path: "lives: 8" },
  agreements: ["plain", { ...plain, name: "own", grase: 1, deadline: { days: "one" } }],
  suites: ["contract", "timming"],
  limits: {
    concurentCalls: 4,
    callMs: "fast",
  },
  lives: 0,
  lifes: 1,
}`;
  const plain = `const plain = ${JSON.stringify(agreementByName("plain"))};\n`;
  const json = JSON.stringify(
    {
      target: { kind: "http", baseURL: "http://127.0.0.1:8080", headers: { "x-api-key": "hunter2", accept: 7 } },
      delivery: { kind: "pull" },
      lives: 0,
      lifes: 1,
    },
    null,
    2,
  );

  test.each<[string, string]>([
    ["a.ts", `${plain}const config: object = ${members};\nexport default config;\n`],
    ["a.mjs", `${plain}export default ${members};\n`],
    ["a.js", `import { defineConfig } from "tallystick";\n${plain}export default defineConfig(${members});\n`],
    ["a.json", json],
    ["one-line.json", JSON.stringify(JSON.parse(json))],
  ])("%s", async (name, text) => {
    await write("package.json", '{"type":"module"}');
    await write(name, text);
    const message = await refusal(name);
    // The list grows with every key.
    expect(message.replaceAll(/(?<=Known here are target, ).*/g, "…")).toMatchSnapshot();
    expect(message).not.toContain("hunter2");
  });
});
