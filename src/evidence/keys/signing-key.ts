import { createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";
import { afterPrefix, DER, SM2_POINT } from "./der-forms.js";
import { KeyError } from "./key-error.js";
import { type PublicKey, publicKeyFromDer } from "./public-key.js";
import { sm2SignatureToDer } from "./sm2-signature.js";

/** A private key that signs evidence. Holds a secret: nothing prints it. */
export interface SigningKey {
  readonly publicKey: PublicKey;
  /** The signature over the bytes. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}

const ADVICE = "Make one with: tallystick certify --new-key evidence-key.pem";

/**
 * Reads a private key in PEM, Ed25519 or SM2.
 * @param what The key as messages name it: its file or variable.
 * @param passphrase Where the key is encrypted.
 * @throws KeyError, which never repeats anything of the key
 */
export function readSigningKey(pem: string, what: string, passphrase?: string): SigningKey {
  const key = parse(pem, what, passphrase);
  const publicKey = publicKeyFromDer(createPublicKey(key).export({ type: "spki", format: "der" }));
  if (publicKey === undefined) {
    throw new KeyError(`Failed to use ${what}: only keys of Ed25519 and SM2 sign evidence. ${ADVICE}`);
  }
  if (publicKey.algorithm === "ed25519") return { publicKey, sign: async (bytes) => sign(null, bytes, key) };
  return { publicKey, sign: sm2Signer(key, what) };
}

function parse(pem: string, what: string, passphrase: string | undefined): KeyObject {
  if (/BEGIN PUBLIC KEY/.test(pem)) {
    throw new KeyError(`Failed to use ${what}: it is a public key, and only the private half signs. Give that.`);
  }
  const encrypted = /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem);
  if (passphrase === undefined && encrypted) {
    throw new KeyError(
      `Failed to read ${what}: it is encrypted. Name the variable with its passphrase: --passphrase-env`,
    );
  }
  try {
    return createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase });
  } catch {
    // A wrong passphrase shows as wrong padding, but one in 256 happens to give a right one, and then noise for a key.
    if (encrypted) throw new KeyError(`Failed to read ${what}: its passphrase is another one, or it is damaged.`);
    throw new KeyError(`Failed to read ${what}: it is no private key in PEM. ${ADVICE}`);
  }
}

/**
 * Node can read a key of SM2 but signs with an identity of its own (it leaves out `1234567812345678`, which GM/T 0009 asks
 * for and openssl is told), so a library does it.
 */
function sm2Signer(key: KeyObject, what: string): SigningKey["sign"] {
  const der = key.export({ type: "pkcs8", format: "der" });
  const body = afterPrefix(der, DER.sm2Private, 32 + SM2_POINT.length + 65);
  if (body?.subarray(32, 32 + SM2_POINT.length).equals(SM2_POINT) !== true) {
    throw new KeyError(`Failed to use ${what}: its public half is missing. ${ADVICE}`);
  }
  const number = body.subarray(0, 32).toString("hex");
  const point = body.subarray(32 + SM2_POINT.length).toString("hex");
  return async (bytes) => {
    const { sm2 } = await import("sm-crypto-v2");
    return sm2SignatureToDer(sm2.doSignature(bytes, number, { hash: true, publicKey: point }));
  };
}
