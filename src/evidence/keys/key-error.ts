/** A key cannot be used: it is damaged, of another kind, or its passphrase is wrong. For the user to put right. */
export class KeyError extends Error {
  override readonly name = "KeyError";
  readonly code = "KEY";
}
