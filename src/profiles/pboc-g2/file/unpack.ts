import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { decompressedLimit, type ReadLimits } from "./read-limits.js";
import type { ReadOptions } from "./read-options.js";
import { sm4Decryptor } from "./sm4.js";
import { UnpackError } from "./unpack-error.js";
import { expectPlain, isEncrypted, isGzip, sm4Of } from "./wrapping.js";

/**
 * The text of a file as bytes, decrypted and decompressed as they come.
 * @throws UnpackError as soon as it cannot go on; what came before it is good. What the source throws goes through.
 */
export async function* unpack(
  source: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  limits: ReadLimits,
): AsyncGenerator<Uint8Array> {
  let taken = 0;
  let given = 0;
  const counted = tapped(source, (piece) => {
    taken += piece.length;
  });
  const plain = isEncrypted(options.name) ? decrypted(counted, options) : counted;
  for await (const piece of decompressed(plain, options)) {
    given += piece.length;
    // Uncompressed input is as long as its output, so the ratio never stops it.
    const limit = decompressedLimit(taken, limits);
    if (given > limit) throw UnpackError.tooLarge(limit + 1, taken);
    yield piece;
  }
}

/** The pieces, each shown to `see` on its way. */
async function* tapped(
  source: AsyncIterable<Uint8Array>,
  see: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    see(piece);
    yield piece;
  }
}

/** SM4 undone. */
async function* decrypted(source: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Uint8Array> {
  const decipher = sm4Decryptor(sm4Of(options));
  for await (const piece of source) yield decipher.update(piece);
  try {
    yield decipher.final();
  } catch (error) {
    throw UnpackError.from(error, "decryption");
  }
}

/** Gzip undone where it is gzip. */
async function* decompressed(source: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]();
  try {
    const head = await readHead(pieces);
    const whole = prepended(head, pieces);
    if (isGzip(head)) {
      yield* gunzipped(whole);
    } else {
      expectPlain(options.name);
      yield* whole;
    }
  } finally {
    await pieces.return?.();
  }
}

/** The first bytes, at least two where there are so many. */
async function readHead(pieces: AsyncIterator<Uint8Array>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await pieces.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

/** The first bytes, then all others. */
async function* prepended(head: Buffer, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
}

/** Gzip undone. */
async function* gunzipped(source: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  let failure: unknown;
  // The error of either side arrives in the loop below; the callback only keeps what the source threw.
  pipeline(Readable.from(source, { objectMode: false }), gunzip, (error) => {
    failure = error;
  });
  try {
    for await (const piece of gunzip) yield piece as Buffer;
  } catch (error) {
    const cause = failure ?? error;
    throw isZlibError(cause) ? UnpackError.from(cause, "decompression") : cause;
  }
}

/** zlib's own errors have a code that begins with Z_. */
function isZlibError(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
