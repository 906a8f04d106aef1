/** The chain over the lines of a member of a bundle. */
export interface EvidenceChain {
  /**
   * Lines of the member.
   * @TJS-type integer
   * @minimum 0
   */
  lines: number;
  /**
   * Link of the last line: SHA-256 over the link before it and the line's bytes, in hexadecimal. The link before the first
   * line is the SHA-256 of the member's name.
   * @pattern ^[0-9a-f]{64}$
   */
  head: string;
}

/** A key that signed a bundle. */
export interface EvidenceSigner {
  algorithm: "ed25519" | "sm2";
  /**
   * SHA-256 of the public key (SubjectPublicKeyInfo in DER), in hexadecimal: what two people compare over the telephone.
   * @pattern ^[0-9a-f]{64}$
   */
  fingerprint: string;
  /**
   * The public key, SubjectPublicKeyInfo in DER, in base64.
   * @pattern ^[A-Za-z0-9+/]{40,200}={0,2}$
   */
  publicKey: string;
}
