import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAll } from "../container/byte-source.js";
import { EvidenceDamaged } from "../evidence-error.js";
import { byteLines } from "./byte-lines.js";
import { chainFile } from "./chain.js";
import { checkChain } from "./check-chain.js";

/** Bytes in pieces of a size, which the next piece overwrites, as a file is read. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(size);
  for (let from = 0; from < bytes.length; from += size) {
    const part = bytes.subarray(from, from + size);
    buffer.set(part);
    yield buffer.subarray(0, part.length);
  }
}

async function linesOf(bytes: Uint8Array, size: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of byteLines(pieces(bytes, size))) lines.push(Buffer.from(line).toString("latin1"));
  return lines;
}

const text = fc
  .array(fc.constantFrom("a", "b\r", "\n", "\n\n", "征"), { maxLength: 40 })
  .map((parts) => parts.join(""));

describe("byteLines", () => {
  it("gives all bytes back in lines, however they come in", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (written, size) => {
        const bytes = Buffer.from(written, "utf8");
        const lines = await linesOf(bytes, size);
        expect(lines.join("")).toBe(bytes.toString("latin1"));
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[^\n]*\n$/);
      }),
    );
  });

  it("refuses a line that is too long, also one that never ends", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.alloc(1000, "x");
    }
    const read = async (from: AsyncIterable<Uint8Array>): Promise<void> => {
      for await (const line of byteLines(from, 5000)) expect(line.length).toBeLessThanOrEqual(5000);
    };
    await expect(read(endless())).rejects.toThrow(EvidenceDamaged);
    await expect(read(pieces(Buffer.from(`${"x".repeat(5000)}\n`), 10_000))).rejects.toThrow("longer than 5000 bytes");
    await read(pieces(Buffer.from(`${"x".repeat(4999)}\n`), 10_000));
  });
});

describe("a chain", () => {
  const bytes = Buffer.from('{"a":1}\n{"b":2}\n{"c":3}\n');

  async function check(changed: Uint8Array, links: Uint8Array, name = "events.ndjson"): Promise<number | null> {
    return (await checkChain(name, pieces(changed, 5), pieces(links, 7))).brokenAt;
  }

  it("is what its definition says", async () => {
    const hash = (...parts: (string | Buffer)[]): Buffer =>
      parts.reduce((sum, part) => sum.update(part), createHash("sha256")).digest();
    const first = hash(hash("events.ndjson"), '{"a":1}\n');
    const second = hash(first, '{"b":2}\n');
    const third = hash(second, '{"c":3}\n');
    const links = await readAll(chainFile("events.ndjson", pieces(bytes, 4)));
    expect(links.toString()).toBe([first, second, third].map((link) => `${link.toString("hex")}\n`).join(""));
    expect(await checkChain("events.ndjson", pieces(bytes, 5), pieces(links, 7))).toEqual({
      lines: 3,
      head: third.toString("hex"),
      brokenAt: null,
    });
  });

  it("tells the first line that is not what was chained", async () => {
    const links = await readAll(chainFile("events.ndjson", pieces(bytes, 4)));
    const lineOf = (at: number): number => bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ by;
        expect(await check(changed, links)).toBe(lineOf(at));
      }),
    );
  });

  it("tells lines that are missing, added, in another order, or of another file", async () => {
    const links = await readAll(chainFile("events.ndjson", pieces(bytes, 4)));
    expect(await check(bytes.subarray(0, 16), links)).toBe(3);
    expect(await check(Buffer.concat([bytes, Buffer.from("x\n")]), links)).toBe(4);
    expect(await check(Buffer.from('{"b":2}\n{"a":1}\n{"c":3}\n'), links)).toBe(1);
    expect(await check(bytes, links, "messages.ndjson")).toBe(1);
    expect(await check(bytes, Buffer.from(links.toString().toUpperCase()))).toBe(1);
    expect(await check(bytes, links.subarray(0, -1))).toBe(3);
  });

  it("refuses a chain file that is none", async () => {
    const noise = Buffer.alloc(1000, "z");
    await expect(check(bytes, noise)).rejects.toThrow(EvidenceDamaged);
  });
});
