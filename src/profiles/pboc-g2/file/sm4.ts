import { type Cipher, createCipheriv, createDecipheriv, type Decipher } from "node:crypto";
import type { Sm4Settings } from "../../../../schemas/pboc-g2/sm4-settings.js";

export type { Sm4Settings } from "../../../../schemas/pboc-g2/sm4-settings.js";

/**
 * An encrypting stream for message files.
 * @throws Error where key or initialisation vector are not of the length that the mode needs.
 */
export function sm4Encryptor(settings: Sm4Settings): Cipher {
  return createCipheriv(algorithm(settings), key(settings), initial(settings));
}

/**
 * A decrypting stream for message files.
 * @throws Error where key or initialisation vector are not of the length that the mode needs.
 */
export function sm4Decryptor(settings: Sm4Settings): Decipher {
  return createDecipheriv(algorithm(settings), key(settings), initial(settings));
}

/** The whole of some bytes, encrypted. */
export function sm4Encrypt(bytes: Uint8Array, settings: Sm4Settings): Buffer {
  const cipher = sm4Encryptor(settings);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

/**
 * The whole of some bytes, decrypted.
 * @throws Error where padding shows that key or mode are wrong; with modes that do not pad nothing shows it.
 */
export function sm4Decrypt(bytes: Uint8Array, settings: Sm4Settings): Buffer {
  const decipher = sm4Decryptor(settings);
  return Buffer.concat([decipher.update(bytes), decipher.final()]);
}

function algorithm({ mode }: Sm4Settings): string {
  return `sm4-${mode}`;
}

function key(settings: Sm4Settings): Buffer {
  if (!/^[0-9a-f]{32}$/i.test(settings.key)) {
    throw new Error("Failed to set up SM4: the key is not 32 hex digits. Set it to the 16 bytes of the key.");
  }
  return Buffer.from(settings.key, "hex");
}

function initial({ mode, iv }: Sm4Settings): Buffer | null {
  if (mode === "ecb") return null;
  if (iv === undefined || !/^[0-9a-f]{32}$/i.test(iv)) {
    throw new Error(`Failed to set up SM4: mode ${mode} needs an initialisation vector. Set iv to 32 hex digits.`);
  }
  return Buffer.from(iv, "hex");
}
