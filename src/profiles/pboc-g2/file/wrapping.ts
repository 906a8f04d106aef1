import type { ReadOptions } from "./read-options.js";
import type { Sm4Settings } from "./sm4.js";
import { UnpackError } from "./unpack-error.js";

/** Whether a file is SM4 by its name; nothing in the bytes shows it. */
export function isEncrypted(name: string): boolean {
  return name.toLowerCase().endsWith(".enc");
}

/** Whether bytes are gzip by their magic number; the bureau does not look at the extension either (S11). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * The settings that an encrypted file needs.
 * @throws UnpackError where there are none.
 */
export function sm4Of(options: ReadOptions): Sm4Settings {
  if (options.sm4 !== undefined) return options.sm4;
  throw new UnpackError("decryption", "The file is encrypted and no SM4 key is configured.");
}

/**
 * Lets bytes that are not gzip pass as text only where the name promises nothing else.
 * @throws UnpackError where it does.
 */
export function expectPlain(name: string): void {
  if (isEncrypted(name)) {
    throw new UnpackError("decryption", "Decryption gave no gzip. Check key, mode and initialisation vector.");
  }
  if (name.toLowerCase().endsWith(".zip")) {
    throw new UnpackError("decompression", "The file is named .zip and is not gzip, which the interface means by it.");
  }
}
