import { EvidenceDamaged } from "../evidence-error.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Bytes as text. Evidence is UTF-8 without a mark in front, so that everybody reads the same.
 * @throws EvidenceDamaged
 */
export function strictText(bytes: Uint8Array, what: string): string {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch (cause) {
    throw new EvidenceDamaged(`${what} is not UTF-8.`, { cause });
  }
  if (text.startsWith("\ufeff"))
    throw new EvidenceDamaged(`${what} begins with a byte order mark, which no member has.`);
  return text;
}
