import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { testServerCertificate, testServerKey } from "../../lender/testing/tls.js";
import type { BureauCommandOptions } from "./bureau-settings.js";
import { runBureau } from "./run-bureau.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tallystick-"));
  writeFileSync(join(folder, "cert.pem"), testServerCertificate);
  writeFileSync(join(folder, "key.pem"), testServerKey);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/**
 * What the command prints, which is told to stop as soon as it serves.
 * @param meanwhile what is done before, given the URL
 */
async function run(
  options: Partial<BureauCommandOptions>,
  meanwhile: (url: string) => Promise<void> = async () => undefined,
): Promise<{ out: string; notes: string }> {
  const printed = { out: "", notes: "" };
  let listening: (url: string) => void = () => undefined;
  const url = new Promise<string>((resolve) => {
    listening = resolve;
  });
  await runBureau(
    {
      data: join(folder, "held.mdb"),
      host: "127.0.0.1",
      port: "0",
      maxFileBytes: "1048576",
      timeZone: "Asia/Shanghai",
      ...options,
    },
    {
      environment: { TOKEN: "a-secret-token", SHORT: "abc", SPACED: "two words of it", EMPTY: "" },
      write: (text) => {
        printed.out += text;
        listening(text);
      },
      note: (text) => void (printed.notes += text),
      now: () => "2031-01-01T01:00:00.000Z",
      stopped: async () => meanwhile(await url),
    },
  );
  return printed;
}

const at = (name: string): string => join(folder, name);

describe("the command", () => {
  test("prints the URL alone, makes its file, and ends when it is told to", async () => {
    const { out, notes } = await run({ tokenEnv: "TOKEN" });
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+\n$/);
    expect([notes.includes(`kept in ${at("held.mdb")}`), existsSync(at("held.mdb"))]).toEqual([true, true]);
    expect(notes).not.toContain("a-secret-token");
  });

  test("hands a browser the page of a credit report", async () => {
    let page = "";
    const look = async (url: string): Promise<void> => {
      const asked = { headers: { accept: "text/html", "accept-language": "zh" } };
      page = await (await fetch(`${url.trim()}/credit-reports/10/999999199001010016`, asked)).text();
    };
    await run({}, look);
    expect(page).toContain('<html lang="zh" data-lang="zh">');
    expect(page).toContain("未存有该人的信息。");
    expect(page).not.toContain("999999199001010016");
  });

  test("serves over TLS where it is given certificate and key", async () => {
    const { out } = await run({ tlsCert: at("cert.pem"), tlsKey: at("key.pem") });
    expect(out).toMatch(/^https:/);
  });

  test("warns who opens it to other machines, by what is missing", async () => {
    const tls = { tlsCert: at("cert.pem"), tlsKey: at("key.pem") };
    const notes = [
      await run({ host: "0.0.0.0" }),
      await run({ host: "0.0.0.0", ...tls }),
      await run({ host: "0.0.0.0", ...tls, tokenEnv: "TOKEN" }),
      await run({ host: "localhost" }),
    ].map((printed) => printed.notes.split("\n")[1]?.replace(/:.*/, ""));
    expect(notes).toEqual([
      "It listens on 0.0.0.0 without a token (--token-env) and without TLS (--tls-cert, --tls-key)",
      "It listens on 0.0.0.0 without a token (--token-env)",
      "",
      "",
    ]);
  });

  test.each<[Partial<BureauCommandOptions>, string]>([
    [{ port: "65536" }, '--port is a whole number from 0 to 65535, and not "65536".'],
    [{ port: "-1" }, "--port is a whole number"],
    [{ maxFileBytes: "1" }, '--max-file-bytes is a whole number from 1024 to 1073741824, and not "1".'],
    [{ timeZone: "Mars/Base" }, '--time-zone: there is no time zone "Mars/Base".'],
    [{ tokenEnv: "NONE" }, "The environment variable NONE is not set."],
    [{ tokenEnv: "EMPTY" }, "The environment variable EMPTY is not set."],
    [{ tokenEnv: "SHORT" }, "The environment variable SHORT holds no token: 8 or more characters without blanks."],
    [{ tokenEnv: "SPACED" }, "The environment variable SPACED holds no token"],
    [{ tlsCert: "cert.pem" }, "--tls-cert and --tls-key belong together: give both."],
    [{ tlsCert: "none.pem", tlsKey: "key.pem" }, "Failed to read --tls-cert none.pem: ENOENT"],
    [{ sm4KeyEnv: "TOKEN" }, "--sm4-key-env needs --sm4-mode too"],
    [{ registry: "none.json" }, "Failed to read the registry none.json"],
  ])("says what is wrong with %o", async (options, message) => {
    const ended = run(options);
    await expect(ended).rejects.toMatchObject({ code: "USAGE" });
    await expect(ended).rejects.toThrow(message);
    expect(existsSync(at("held.mdb"))).toBe(false);
  });

  test("says which of its files cannot be used", async () => {
    await expect(run({ tlsCert: at("key.pem"), tlsKey: at("cert.pem") })).rejects.toThrow(
      `Failed to use ${at("key.pem")} with ${at("cert.pem")}: `,
    );
    const other = run({ data: at("key.pem") });
    await expect(other).rejects.toMatchObject({ code: "USAGE" });
    await expect(other).rejects.toThrow(`Failed to open ${at("key.pem")}: it is none of this kind.`);
  });
});
