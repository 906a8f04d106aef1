import { gzipSync } from "node:zlib";
import { type FileHeader, formatHeader } from "./file-header.js";
import type { FileForm } from "./file-name.js";
import type { Sm4Settings } from "./sm4.js";
import { sm4Encrypt } from "./sm4.js";

/**
 * The text of a report file: header and record lines, each ended by CRLF, the last one too (§1.4, §1.5).
 *
 * @param header As it is to be claimed; the count is not corrected, so that a false claim can be made on purpose.
 * @param lines Records as encoded, without line ends.
 */
export function encodeReport(header: FileHeader, lines: readonly string[]): Buffer {
  return Buffer.from([formatHeader(header), ...lines, ""].join("\r\n"), "utf8");
}

/**
 * A file's text in the form that its extension names: as it is, gzip, or SM4 of the gzip (§1.2).
 * @throws Error where the form is `enc` and there are no settings for it.
 */
export function packFile(text: Uint8Array, form: FileForm, sm4?: Sm4Settings): Uint8Array {
  if (form === "txt") return text;
  const compressed = gzipSync(text);
  if (form === "txt.zip") return compressed;
  if (sm4 === undefined) {
    throw new Error("Failed to encrypt a message file: no SM4 key is configured. Configure one, or use the form txt.");
  }
  return sm4Encrypt(compressed, sm4);
}
