/** The command line asks for something that cannot be done; exit code 3. Its message is all a user needs to see. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
