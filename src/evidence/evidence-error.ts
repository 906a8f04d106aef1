/**
 * A bundle is not what `tallystick certify` writes: cut off, changed, made by something else, or made to do harm. Nothing
 * in it is to be relied on.
 */
export class EvidenceDamaged extends Error {
  override readonly name = "EvidenceDamaged";
  readonly code = "EVIDENCE_DAMAGED";
}
