import type { EvidenceExpiry, EvidenceOutcome, EvidenceSigner } from "./evidence.js";
import type { EvidenceCheck } from "./evidence-check.js";

/** What `tallystick certify --json` answers. */
export interface EvidenceMade {
  /** Version of this format. */
  madeVersion: 1;
  /** The bundle that was written, relative to the working folder where it lies below it. */
  bundle: string;
  /** Folder of the run that it is of. */
  run: string;
  /** SHA-256 of the whole file. */
  sha256: string;
  /**
   * Bytes of the file.
   * @TJS-type integer
   * @minimum 0
   */
  size: number;
  outcome: EvidenceOutcome;
  expiry: EvidenceExpiry;
  /** Empty: unsigned. */
  signers: EvidenceSigner[];
  /** The checks of `tallystick verify`, given the keys that signed, that this bundle does not pass; empty: none. */
  notOk: EvidenceCheck[];
  /**
   * Exit code of the command: that of the run, and 2 where the run passed and yet certifies nothing.
   * @TJS-type integer
   * @minimum 0
   * @maximum 5
   */
  exitCode: number;
}

/** What `tallystick certify --new-key --json` answers. */
export interface EvidenceKeyMade {
  /** Version of this format. */
  keyVersion: 1;
  algorithm: "ed25519" | "sm2";
  /** File with the private key, which is to stay secret. */
  privateKey: string;
  /** File with the public key, for whoever verifies. */
  publicKey: string;
  /** SHA-256 of the public key, in hexadecimal. */
  fingerprint: string;
}
