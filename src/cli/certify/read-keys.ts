import { readFileSync } from "node:fs";
import { KeyError } from "../../evidence/keys/key-error.js";
import { readPublicKey } from "../../evidence/keys/public-key.js";
import { readSigningKey, type SigningKey } from "../../evidence/keys/signing-key.js";
import type { Environment } from "../config/resolve-secret.js";
import { UsageError } from "../usage-error.js";

/** Where a private key is: in a file, or in a variable of the environment. */
export type KeyPlace = ({ readonly file: string } | { readonly env: string }) & {
  /** Variable with its passphrase, where it is encrypted. */
  readonly passphraseEnv?: string | undefined;
};

/**
 * Reads the keys that sign, each once.
 * @throws UsageError, which never repeats anything of a key
 */
export function readKeys(places: readonly KeyPlace[], env: Environment): SigningKey[] {
  const keys = places.map((place) => asUsage(() => readKey(place, env)));
  const seen = new Set<string>();
  for (const { publicKey } of keys) {
    if (seen.has(publicKey.fingerprint)) {
      throw new UsageError(`The key ${publicKey.fingerprint} is named twice. Name each key once.`);
    }
    seen.add(publicKey.fingerprint);
  }
  return keys;
}

/** Fingerprints of the public keys in files. @throws UsageError */
export function readFingerprints(files: readonly string[]): string[] {
  return files.map((file) => asUsage(() => readPublicKey(textOf(file), file).fingerprint));
}

function readKey(place: KeyPlace, env: Environment): SigningKey {
  const passphrase = place.passphraseEnv === undefined ? undefined : variable(place.passphraseEnv, env);
  if ("file" in place) return readSigningKey(textOf(place.file), place.file, passphrase);
  // Some systems keep a variable on one line.
  return readSigningKey(variable(place.env, env).replaceAll("\\n", "\n"), `the variable ${place.env}`, passphrase);
}

function variable(name: string, env: Environment): string {
  const value = env[name];
  if (value === undefined || value === "") throw new UsageError(`The environment variable ${name} is not set. Set it.`);
  return value;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`Failed to read a key: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function asUsage<Value>(run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (error instanceof KeyError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
