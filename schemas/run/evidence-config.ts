import type { FromEnvironment } from "./config.js";

/** Evidence of a certification. */
export interface ConfiguredEvidence {
  /**
   * Whose reporting is tested.
   * @minLength 1
   * @maxLength 80
   */
  lender?: string;
  /**
   * Which build or version of it.
   * @minLength 1
   * @maxLength 80
   */
  build?: string;
  /**
   * Who runs the test.
   * @minLength 1
   * @maxLength 80
   */
  madeBy?: string;
  /** Keys that sign, Ed25519 or SM2; each signs. Absent: unsigned, unless the command line names one. */
  keys?: (ConfiguredKeyFile | ConfiguredKeyVariable)[];
}

/** A private key in PEM in a file. */
export interface ConfiguredKeyFile {
  /** @minLength 1 */
  file: string;
  /** Passphrase of the key, where it is encrypted. */
  passphrase?: FromEnvironment;
}

/** A private key in PEM that the environment holds. */
export interface ConfiguredKeyVariable {
  /**
   * Name of the variable.
   * @pattern ^[A-Za-z_][A-Za-z0-9_]*$
   */
  env: string;
  /** Passphrase of the key, where it is encrypted. */
  passphrase?: FromEnvironment;
}
