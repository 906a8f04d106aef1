import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { newKey } from "./new-key.js";
import { publicKeyFromDer, readPublicKey } from "./public-key.js";
import { readSigningKey } from "./signing-key.js";
import { sm2SignatureFromDer, sm2SignatureToDer } from "./sm2-signature.js";

const message = Buffer.from('{ "a": 1 }\n');
const folder = mkdtempSync(join(tmpdir(), "tallystick-"));
afterAll(() => rmSync(folder, { recursive: true }));

function openssl(...args: string[]): number | null {
  return spawnSync("openssl", args, { cwd: folder }).status;
}

const missing = spawnSync("openssl", ["version"]).error !== undefined;
const withOpenssl = missing ? " (left out: there is no openssl here)" : "";

describe.each(["ed25519", "sm2"] as const)("a key of %s", async (algorithm) => {
  const pems = await newKey(algorithm);
  const key = readSigningKey(pems.privatePem, "the key");
  const publicKey = readPublicKey(pems.publicPem, "the key");
  const signature = await key.sign(message);

  it("signs what its public half verifies, and nobody else's does", async () => {
    const other = readSigningKey((await newKey(algorithm)).privatePem, "the key").publicKey;
    expect(publicKey).toMatchObject({ algorithm, fingerprint: key.publicKey.fingerprint });
    expect(await publicKey.verifies(message, signature)).toBe(true);
    expect(await key.publicKey.verifies(message, signature)).toBe(true);
    expect(await other.verifies(message, signature)).toBe(false);
    expect(other.fingerprint).not.toBe(publicKey.fingerprint);
  });

  it("verifies nothing with a byte changed, in the message or in the signature", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(message.length + signature.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bytes = Buffer.concat([message, signature]);
          bytes[at] = (bytes[at] ?? 0) ^ by;
          const changed = [bytes.subarray(0, message.length), bytes.subarray(message.length)] as const;
          expect(await publicKey.verifies(...changed)).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("verifies no noise", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (noise) => {
        expect(await publicKey.verifies(message, noise)).toBe(false);
      }),
    );
    for (const more of [[0], [0, 0, 0]]) {
      expect(await publicKey.verifies(message, Buffer.concat([signature, Buffer.from(more)]))).toBe(false);
    }
  });

  it("is read from its private half as well", () => {
    expect(readPublicKey(pems.privatePem, "the key").fingerprint).toBe(publicKey.fingerprint);
  });

  it("is told from a public one where a private one is asked for", () => {
    expect(() => readSigningKey(pems.publicPem, "key.pem")).toThrow("key.pem: it is a public key");
  });

  it.skipIf(missing)(`is verified by openssl${withOpenssl}`, () => {
    writeFileSync(join(folder, "public.pem"), pems.publicPem);
    writeFileSync(join(folder, "message"), message);
    writeFileSync(join(folder, "signature"), signature);
    const options = algorithm === "sm2" ? ["-digest", "sm3", "-pkeyopt", "distid:1234567812345678"] : [];
    const files = ["-inkey", "public.pem", "-rawin", "-in", "message", "-sigfile", "signature"];
    expect(openssl("pkeyutl", "-verify", "-pubin", ...files, ...options)).toBe(0);
  });

  it.skipIf(missing)(`of openssl's making signs, encrypted or not${withOpenssl}`, async () => {
    const made =
      algorithm === "sm2" ? ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:SM2"] : ["-algorithm", "ed25519"];
    expect(openssl("genpkey", ...made, "-out", "private.pem")).toBe(0);
    expect(openssl("pkey", "-in", "private.pem", "-pubout", "-out", "public.pem")).toBe(0);
    expect(openssl("pkcs8", "-topk8", "-in", "private.pem", "-passout", "pass:open", "-out", "locked.pem")).toBe(0);
    const [open, half, locked] = ["private.pem", "public.pem", "locked.pem"].map((name) =>
      readFileSync(join(folder, name), "utf8"),
    ) as [string, string, string];
    for (const one of [readSigningKey(open, "it"), readSigningKey(locked, "it", "open")]) {
      expect(await readPublicKey(half, "it").verifies(message, await one.sign(message))).toBe(true);
    }
    expect(() => readSigningKey(locked, "locked.pem")).toThrow("it is encrypted");
    expect(() => readSigningKey(locked, "locked.pem", "shut")).toThrow("its passphrase is another one");
  });
});

describe("what is no key for evidence is refused, and nothing of it is repeated:", () => {
  const rsa = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });

  it.each([
    ["nothing", ""],
    ["text", "hunter2"],
    ["a damaged key", "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----\n"],
    ["a key of RSA", rsa.privateKey],
  ])("%s", (_name, pem) => {
    expect(() => readSigningKey(pem, "key.pem")).toThrow(/Failed to (read|use) key\.pem: [^\n]*certify --new-key/);
    expect(() => readSigningKey(pem, "key.pem")).not.toThrow("hunter2");
    expect(() => readPublicKey(pem, "key.pem")).toThrow(/Failed to (read|use) key\.pem: /);
  });

  it("a wrong passphrase, also the one in 256 that happens to leave a right padding", () => {
    const locked = generateKeyPairSync("ed25519", {
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem", cipher: "aes-128-cbc", passphrase: "open" },
    }).privateKey;
    for (let wrong = 0; wrong < 1_500; wrong++) {
      expect(() => readSigningKey(locked, "locked.pem", `${wrong}`)).toThrow("its passphrase is another one");
    }
  });

  it("noise in the place of a public key", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (noise) => {
        expect(publicKeyFromDer(noise)).toBeUndefined();
      }),
    );
  });
});

it("writes a signature of SM2 in one way only", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), fc.boolean(), fc.boolean(), (numbers, small, tiny) => {
      if (small) numbers.fill(0, 0, 3);
      if (tiny) numbers.fill(0, 32, 63);
      const raw = Buffer.from(numbers).toString("hex");
      const der = sm2SignatureToDer(raw);
      expect(sm2SignatureFromDer(der)).toBe(raw);
      expect(sm2SignatureFromDer(Buffer.concat([der, Buffer.from([0])]))).toBeUndefined();
      const long = Buffer.concat([Buffer.from([0x30, der.length - 1, 0x02, (der[3] ?? 0) + 1, 0]), der.subarray(4)]);
      expect(sm2SignatureFromDer(long)).toBeUndefined();
    }),
  );
});
