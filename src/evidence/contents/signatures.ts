import { validateEvidenceSignatures } from "../../../schemas/generated/validators/index.js";
import type { EvidenceSignatures, EvidenceSigner } from "../../../schemas/run/evidence.js";
import { EvidenceDamaged } from "../evidence-error.js";
import { publicKeyFromDer } from "../keys/public-key.js";
import type { SigningKey } from "../keys/signing-key.js";
import { prettyJson } from "./pretty-json.js";
import { readJson } from "./read-json.js";

/** Text of `signatures.json`: one signature over the manifest's bytes of each key. */
export async function signManifest(manifest: Uint8Array, keys: readonly SigningKey[]): Promise<string> {
  const signatures = await Promise.all(
    keys.map(async ({ publicKey, sign }) => ({
      fingerprint: publicKey.fingerprint,
      signature: Buffer.from(await sign(manifest)).toString("base64"),
    })),
  );
  return prettyJson({ signaturesVersion: 1, of: "manifest.json", signatures } satisfies EvidenceSignatures);
}

/**
 * Checks that the text holds one right signature of each signer, in their order, and nothing else.
 * @throws EvidenceDamaged with what is wrong
 */
export async function checkSignatures(
  manifest: Uint8Array,
  text: string,
  signers: readonly EvidenceSigner[],
): Promise<void> {
  const { signatures } = parseSignatures(text);
  if (signatures.length !== signers.length) {
    throw new EvidenceDamaged(
      `The manifest names ${signers.length} signers, and there are ${signatures.length} signatures.`,
    );
  }
  for (const [index, signer] of signers.entries()) {
    const shown = `${signer.algorithm} ${signer.fingerprint.slice(0, 16)}…`;
    const key = publicKeyFromDer(fromBase64(signer.publicKey, "a public key"));
    if (key?.fingerprint !== signer.fingerprint || key.algorithm !== signer.algorithm) {
      throw new EvidenceDamaged(`The public key of the signer ${shown} is not the one that its fingerprint is of.`);
    }
    const given = signatures[index];
    if (given?.fingerprint !== signer.fingerprint) {
      throw new EvidenceDamaged(`The signature in the place of the signer ${shown} is of another key.`);
    }
    if (!(await key.verifies(manifest, fromBase64(given.signature, "a signature")))) {
      throw new EvidenceDamaged(`The signature of ${shown} is not over this manifest.`);
    }
  }
}

function parseSignatures(text: string): EvidenceSignatures {
  const value = readJson(text, validateEvidenceSignatures, "signatures.json");
  if (prettyJson(value) !== text) throw new EvidenceDamaged("signatures.json is not written as a bundle writes it.");
  return value;
}

/** Bytes of base64 that is written in the one right way: another way of writing the same bytes is a change. */
function fromBase64(text: string, what: string): Buffer {
  const bytes = Buffer.from(text, "base64");
  if (bytes.toString("base64") !== text)
    throw new EvidenceDamaged(`The base64 of ${what} is not written in the one right way.`);
  return bytes;
}
