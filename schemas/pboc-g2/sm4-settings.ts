/**
 * How message files are encrypted (`.enc`). That it is SM4 over the compressed file is known [A]; mode, padding and the
 * handling of keys are in no public source (§10 row 9), so nothing is assumed: the institution's own values go here.
 */
export interface Sm4Settings {
  /** Mode of operation. ECB and CBC pad by PKCS#7. */
  mode: "ecb" | "cbc" | "ctr" | "cfb" | "ofb";
  /**
   * Key, 16 bytes in hexadecimal. A secret: keep it in the environment.
   */
  key: string;
  /**
   * Initialisation vector, 16 bytes in hexadecimal; for every mode but ECB.
   */
  iv?: string;
}
