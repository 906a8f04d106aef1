/**
 * A signature of SM2 is two numbers, r and s, written in DER as a sequence of two integers (GM/T 0009), which is what
 * openssl reads. There is one right way to write it, and only that is taken: else a changed byte could leave it valid.
 */

/** From the 128 hexadecimal digits of r and s to DER. */
export function sm2SignatureToDer(raw: string): Buffer {
  const body = Buffer.concat([integer(raw.slice(0, 64)), integer(raw.slice(64))]);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]);
}

/** From DER to 128 hexadecimal digits; undefined where it is not written in the one right way. */
export function sm2SignatureFromDer(der: Uint8Array): string | undefined {
  const bytes = Buffer.from(der);
  const lengthOfR = bytes[3] ?? 0;
  const r = bytes.subarray(4, 4 + lengthOfR);
  const s = bytes.subarray(6 + lengthOfR);
  const raw = [r, s]
    .map((number) =>
      number
        .toString("hex")
        .replace(/^(00)+/, "")
        .padStart(64, "0"),
    )
    .join("");
  return raw.length === 128 && sm2SignatureToDer(raw).equals(bytes) ? raw : undefined;
}

/** An integer of DER: no zero byte in front but the one that keeps it positive. */
function integer(hex: string): Buffer {
  const digits = hex.replace(/^(00)+/, "");
  const bytes = Buffer.from(digits === "" ? "00" : digits, "hex");
  const positive = (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.from([0]), bytes]);
  return Buffer.concat([Buffer.from([0x02, positive.length]), positive]);
}
