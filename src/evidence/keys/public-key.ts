import { createPublicKey, verify } from "node:crypto";
import type { EvidenceSigner } from "../../../schemas/run/evidence.js";
import { sha256 } from "../sha256.js";
import { afterPrefix, DER } from "./der-forms.js";
import { KeyError } from "./key-error.js";
import { sm2SignatureFromDer } from "./sm2-signature.js";

/** A public key that signatures of evidence are checked with. */
export interface PublicKey extends EvidenceSigner {
  /** Whether the signature over the bytes is of this key. False for whatever is no signature at all. */
  verifies(bytes: Uint8Array, signature: Uint8Array): Promise<boolean>;
}

/** What can stand between `-----BEGIN PUBLIC KEY-----` and its end. */
const ADVICE =
  "Give the public half of a key made with `tallystick certify --new-key` or openssl: Ed25519 or SM2, PEM.";

/**
 * Reads a public key in PEM; of a private key it takes the public half, so that whoever signs can name the same file.
 * @param what The key as messages name it, e.g. its file.
 * @throws KeyError
 */
export function readPublicKey(pem: string, what: string): PublicKey {
  let der: Buffer;
  try {
    der = createPublicKey(pem).export({ type: "spki", format: "der" });
  } catch (cause) {
    throw new KeyError(`Failed to read ${what}: it is no key in PEM. ${ADVICE}`, { cause });
  }
  const key = publicKeyFromDer(der);
  if (key === undefined) throw new KeyError(`Failed to use ${what}: it is of another kind. ${ADVICE}`);
  return key;
}

/** The key of a SubjectPublicKeyInfo in DER; undefined where it is of no kind that signs evidence. */
export function publicKeyFromDer(der: Uint8Array): PublicKey | undefined {
  const common = { publicKey: Buffer.from(der).toString("base64"), fingerprint: sha256(der) };
  if (afterPrefix(der, DER.ed25519Public, 32) !== undefined) {
    const key = { key: Buffer.from(der), format: "der", type: "spki" } as const;
    return {
      algorithm: "ed25519",
      ...common,
      verifies: async (bytes, signature) => signature.length === 64 && verify(null, bytes, key, signature),
    };
  }
  const point = afterPrefix(der, DER.sm2Public, 65)?.toString("hex");
  if (point === undefined) return undefined;
  return { algorithm: "sm2", ...common, verifies: (bytes, signature) => sm2Verifies(bytes, signature, point) };
}

async function sm2Verifies(bytes: Uint8Array, signature: Uint8Array, point: string): Promise<boolean> {
  const raw = sm2SignatureFromDer(signature);
  if (raw === undefined) return false;
  // Loaded only where it is needed.
  const { sm2 } = await import("sm-crypto-v2");
  try {
    return sm2.verifyPublicKey(point) && sm2.doVerifySignature(bytes, raw, point, { hash: true });
  } catch {
    // It throws for numbers out of range, which no signature has.
    return false;
  }
}
