import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { EvidenceDamaged } from "../evidence-error.js";
import { sha256 } from "../sha256.js";
import { type ByteSource, bytesSource, readAll } from "./byte-source.js";
import { MEMBER_NAMES, OPTIONAL_MEMBERS } from "./member-names.js";
import { memberOf, pack } from "./pack.js";
import { unpack } from "./unpack.js";

const contents = MEMBER_NAMES.map((name, index) => memberOf(name, `${name}\n`.repeat(index * 3)));
const folder = mkdtempSync(join(tmpdir(), "tallystick-"));
afterAll(() => rmSync(folder, { recursive: true }));
const packed = await readAll(pack(contents));

async function refusal(bytes: Uint8Array): Promise<string> {
  return unpack(bytesSource(bytes)).then(
    ({ differsAt }) => (differsAt === null ? "accepted" : "not as it was packed"),
    (error: unknown) => {
      if (error instanceof EvidenceDamaged) return error.message;
      throw error;
    },
  );
}

describe("a container", () => {
  it("comes out with the members that went in, in their order", async () => {
    const { members } = await unpack(bytesSource(packed));
    expect([...members.keys()]).toEqual(MEMBER_NAMES);
    for (const { name, size, open } of contents) {
      expect(members.get(name)?.size).toBe(size);
      expect(await readAll(members.get(name)?.open() ?? open())).toEqual(await readAll(open()));
    }
  });

  it("has the same bytes on every machine", () => {
    // A new version of the packing library that changes this makes every bundle ever written fail: then pin the old one.
    expect(sha256(packed)).toBe("4e110b9b6a06963e9814ab1dde4887c254d9bcd643cc55fbb3c1b69c057b1464");
  });

  describe.each([
    ["unzip", ["-l", "bundle.zip"]],
    ["python3", ["-m", "zipfile", "-l", "bundle.zip"]],
  ])("in the hands of %s", (tool, args) => {
    const missing = spawnSync(tool, ["--help"]).error !== undefined;
    it.skipIf(missing)(missing ? `opens (left out: there is no ${tool} here)` : "opens", () => {
      writeFileSync(join(folder, "bundle.zip"), packed);
      const listed = spawnSync(tool, args, { cwd: folder, encoding: "utf8" });
      expect(listed.status).toBe(0);
      for (const name of MEMBER_NAMES) expect(listed.stdout).toContain(name);
    });
  });

  it("may be without messages", async () => {
    const fewer = contents.filter(({ name }) => !OPTIONAL_MEMBERS.includes(name));
    const { members } = await unpack(bytesSource(await readAll(pack(fewer))));
    expect([...members.keys()]).toEqual(fewer.map(({ name }) => name));
  });

  it("is refused with any one byte changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Uint8Array.from(packed);
        changed[at] = (changed[at] ?? 0) ^ by;
        // The bytes of a member too: packing works out its checksum anew.
        expect(await refusal(changed)).not.toBe("accepted");
      }),
      { numRuns: 300 },
    );
  });

  it("is refused cut off anywhere, and with anything added in front or behind", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.uint8Array({ minLength: 1, maxLength: 70 }), async (at, extra) => {
        expect(await refusal(packed.subarray(0, at))).not.toBe("accepted");
        expect(await refusal(Buffer.concat([packed, extra]))).not.toBe("accepted");
        expect(await refusal(Buffer.concat([extra, packed]))).not.toBe("accepted");
      }),
      { numRuns: 60 },
    );
  });

  it("is refused where bytes are taken out, put in or doubled", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 80 }), async (at, length) => {
        const part = packed.subarray(at, at + length);
        const without = Buffer.concat([packed.subarray(0, at), packed.subarray(at + part.length)]);
        const doubled = Buffer.concat([packed.subarray(0, at), part, packed.subarray(at)]);
        expect(await refusal(without)).not.toBe("accepted");
        expect(await refusal(doubled)).not.toBe("accepted");
      }),
      { numRuns: 60 },
    );
  });
});

describe("a container is refused that", () => {
  const swapped = [contents[1], contents[0], ...contents.slice(2)].flatMap((one) => one ?? []);
  const options = { compress: false, mtime: new Date(0), forceDosTimestamp: true, mode: 0o100644 };

  async function zipped(fill: (zip: ZipFile) => void): Promise<Buffer> {
    const zip = new ZipFile();
    fill(zip);
    zip.end();
    const pieces: Uint8Array[] = [];
    for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces);
  }

  it.each<[string, () => Promise<Uint8Array>, RegExp]>([
    ["is empty", async () => new Uint8Array(0), /cut off/],
    ["is no zip", async () => Buffer.from("certificate".repeat(100)), /cut off/],
    ["has its members in another order", async () => readAll(pack(swapped)), /in another place/],
    [
      "has a member twice",
      async () =>
        readAll(
          pack([...contents, ...contents].slice(0, 10).map((one, at) => (at === 9 ? (contents[0] ?? one) : one))),
        ),
      /two members|another place/,
    ],
    ["lacks a member", async () => readAll(pack(contents.slice(1))), /has no certificate.html/],
    ["leads to another folder", async () => patchedName("../../etc/x.json"), /invalid relative path/],
    ["has an absolute path", async () => patchedName("/etc/passwd.txtx"), /absolute path/],
    [
      "has a name with a backslash",
      async () => patchedName("..\\..\\windows\\x"),
      /invalid characters in fileName|no bundle has/,
    ],
    [
      "has a name of other encoding",
      async () => patchedName("certificate.html".replace("e", "\u0435").slice(0, 15)),
      /no bundle has/,
    ],
    [
      "holds a bomb",
      async () =>
        zipped((zip) => zip.addBuffer(Buffer.alloc(50 * 2 ** 20), "certificate.html", { ...options, compress: true })),
      /is compressed/,
    ],
    [
      "holds a link",
      async () =>
        zipped((zip) => zip.addBuffer(Buffer.from("/etc/passwd"), "certificate.html", { ...options, mode: 0o120777 })),
      /is a link/,
    ],
    [
      "holds a member of 17 MiB where a page belongs",
      async () => zipped((zip) => zip.addBuffer(Buffer.alloc(17 * 2 ** 20), "certificate.html", options)),
      /it may have 16777216/,
    ],
    [
      "holds thousands of members",
      async () =>
        zipped((zip) => {
          for (let count = 0; count < 5000; count += 1) zip.addBuffer(Buffer.alloc(0), `m${count}`, options);
        }),
      /has 5000 members/,
    ],
    [
      "claims to hold billions of members",
      async () =>
        patched((bytes) => {
          bytes.writeUInt16LE(0xffff, bytes.length - 12);
          bytes.writeUInt16LE(0xffff, bytes.length - 14);
        }),
      /has 65535 members/,
    ],
    [
      "points outside of itself",
      async () => patched((bytes) => bytes.writeUInt32LE(0x7fffffff, bytes.length - 6)),
      /cut off/,
    ],
    ["has a comment", async () => zippedWithComment(), /not as it was packed/],
  ])("%s", async (_name, make, expected) => {
    expect(await refusal(await make())).toMatch(expected);
  });

  it("lies over another member", async () => {
    // Two entries over the same bytes, the trick of the bomb that is small itself.
    const bytes = Buffer.from(packed);
    const directory = bytes.readUInt32LE(bytes.length - 6);
    const second = directory + 46 + "certificate.html".length;
    bytes.writeUInt32LE(0, second + 42);
    expect(await refusal(bytes)).toMatch(/not as it was packed|cut off/);
  });

  it("on a disk that fails, which says nothing about it", async () => {
    const broken: ByteSource = {
      size: packed.length,
      async *read(start, end) {
        yield packed.subarray(start, end - 1);
        throw new Error("the disk is gone");
      },
    };
    const error: unknown = await unpack(broken).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ message: "the disk is gone" });
    expect(error).not.toBeInstanceOf(EvidenceDamaged);
  });

  async function patched(change: (bytes: Buffer) => void): Promise<Buffer> {
    const bytes = Buffer.from(packed);
    change(bytes);
    return bytes;
  }

  async function patchedName(name: string): Promise<Buffer> {
    return patched((bytes) => {
      const directory = bytes.readUInt32LE(bytes.length - 6);
      Buffer.from(name.padEnd(16, "_")).copy(bytes, directory + 46, 0, 16);
    });
  }

  async function zippedWithComment(): Promise<Buffer> {
    const bytes = Buffer.concat([packed, Buffer.from("hello")]);
    bytes.writeUInt16LE(5, packed.length - 2);
    return bytes;
  }
});
