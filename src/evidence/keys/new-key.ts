import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { DER, SM2_POINT } from "./der-forms.js";

/** A fresh pair of keys in PEM. */
export interface NewKey {
  readonly privatePem: string;
  readonly publicPem: string;
}

/** Makes a pair of keys that signs evidence; its randomness is the system's. */
export async function newKey(algorithm: "ed25519" | "sm2"): Promise<NewKey> {
  if (algorithm === "ed25519") {
    const { privateKey, publicKey } = generateKeyPairSync("ed25519", {
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" },
    });
    return { privatePem: privateKey, publicPem: publicKey };
  }
  const { sm2 } = await import("sm-crypto-v2");
  const pair = sm2.generateKeyPairHex();
  const der = Buffer.concat([
    DER.sm2Private,
    Buffer.from(pair.privateKey, "hex"),
    SM2_POINT,
    Buffer.from(pair.publicKey, "hex"),
  ]);
  const lines = der.toString("base64").replaceAll(/.{1,64}/g, "$&\n");
  const privatePem = `-----BEGIN PRIVATE KEY-----\n${lines}-----END PRIVATE KEY-----\n`;
  return { privatePem, publicPem: createPublicKey(privatePem).export({ type: "spki", format: "pem" }).toString() };
}
