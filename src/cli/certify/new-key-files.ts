import { writeFileSync } from "node:fs";
import type { EvidenceKeyMade } from "../../../schemas/run/evidence-made.js";
import { newKey } from "../../evidence/keys/new-key.js";
import { readPublicKey } from "../../evidence/keys/public-key.js";
import { UsageError } from "../usage-error.js";

/**
 * Makes a pair of keys: the private one in the file that is named, for its owner's eyes only, the public one beside it. Never
 * overwrites: a key that is lost takes every signature with it.
 * @throws UsageError where a file is there already or cannot be written.
 */
export async function newKeyFiles(file: string, algorithm: "ed25519" | "sm2"): Promise<EvidenceKeyMade> {
  const { privatePem, publicPem } = await newKey(algorithm);
  const publicKey = `${file.replace(/\.pem$/i, "")}.pub.pem`;
  writeNew(publicKey, publicPem, 0o644);
  writeNew(file, privatePem, 0o600);
  const { fingerprint } = readPublicKey(publicPem, publicKey);
  return { keyVersion: 1, algorithm, privateKey: file, publicKey, fingerprint };
}

function writeNew(file: string, text: string, mode: number): void {
  try {
    writeFileSync(file, text, { mode, flag: "wx" });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Failed to write a new key: ${found}. Name a file that is not there yet.`);
  }
}
