import type { EvidenceSigner } from "../../../schemas/run/evidence.js";
import { failed, type Outcome, ok, withheld } from "./checks.js";

/**
 * Whether the bundle is signed by the keys that were named. A signature alone proves only that somebody signed: whoever
 * changes a bundle can sign it with a key of their own.
 */
export function checkSigner(signers: readonly EvidenceSigner[], trusted: readonly string[]): Outcome {
  const missing = trusted.filter((fingerprint) => !signers.some((signer) => signer.fingerprint === fingerprint));
  if (missing.length > 0) {
    const names = missing.join(", ");
    return failed(`It is not signed by the key that was named: ${names}.`, `并非由指定的公钥签名：${names}。`);
  }
  if (trusted.length === 0) {
    return withheld(
      "No key was named, so whose signature it is cannot be told. Get the public key from the signer and give it: --public-key <file>",
      "未指定公钥，无法确认签名人。请向签名人索取公钥并以 --public-key <file> 指定。",
    );
  }
  return ok("Signed by the key that was named.", "由指定的公钥签名。");
}
