/**
 * The beginnings of keys in DER (PKCS #8 and SubjectPublicKeyInfo) of the two kinds that sign evidence. Each kind has one
 * form that everything is brought into, so that a prefix tells the kind and what follows is the key.
 */
export const DER: Readonly<Record<"ed25519Public" | "sm2Public" | "sm2Private", Buffer>> = {
  /** Ed25519 (RFC 8410); the 32 bytes of the key follow. */
  ed25519Public: Buffer.from("302a300506032b6570032100", "hex"),
  /** SM2 (GM/T 0003, curve 1.2.156.10197.1.301); the point follows, 04 and two numbers of 32 bytes. */
  sm2Public: Buffer.from("3059301306072a8648ce3d020106082a811ccf5501822d034200", "hex"),
  /** SM2 private key; its number of 32 bytes follows, then a1440342 00 and the point. */
  sm2Private: Buffer.from("308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420", "hex"),
};

/** Between number and point of a private key of SM2. */
export const SM2_POINT: Buffer = Buffer.from("a144034200", "hex");

/** What follows the prefix, where the bytes begin with it and have just so many more; else undefined. */
export function afterPrefix(der: Uint8Array, prefix: Uint8Array, length: number): Buffer | undefined {
  const bytes = Buffer.from(der);
  if (bytes.length !== prefix.length + length || !bytes.subarray(0, prefix.length).equals(prefix)) return undefined;
  return bytes.subarray(prefix.length);
}
