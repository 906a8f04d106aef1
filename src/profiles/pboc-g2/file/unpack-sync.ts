import { gunzipSync } from "node:zlib";
import { decompressedLimit, type ReadLimits } from "./read-limits.js";
import type { ReadOptions } from "./read-options.js";
import { sm4Decrypt } from "./sm4.js";
import { UnpackError } from "./unpack-error.js";
import { expectPlain, isEncrypted, isGzip, sm4Of } from "./wrapping.js";

/**
 * The text of a file that is in memory, as bytes: decrypted and decompressed.
 * @throws UnpackError where that fails or gives too much.
 */
export function unpackSync(bytes: Uint8Array, options: ReadOptions, limits: ReadLimits): Uint8Array {
  const plain = isEncrypted(options.name) ? decrypt(bytes, options) : bytes;
  if (!isGzip(plain)) {
    expectPlain(options.name);
    if (plain.length > limits.size) throw UnpackError.tooLarge(limits.size + 1, bytes.length);
    return plain;
  }
  const limit = Math.min(decompressedLimit(bytes.length, limits), 2 ** 31);
  try {
    return gunzipSync(plain, { maxOutputLength: limit });
  } catch (error) {
    // Only the length limit is told as a RangeError; bad data is told by zlib.
    if (error instanceof RangeError) throw UnpackError.tooLarge(limit + 1, bytes.length);
    throw UnpackError.from(error, "decompression");
  }
}

function decrypt(bytes: Uint8Array, options: ReadOptions): Uint8Array {
  try {
    return sm4Decrypt(bytes, sm4Of(options));
  } catch (error) {
    throw UnpackError.from(error, "decryption");
  }
}
