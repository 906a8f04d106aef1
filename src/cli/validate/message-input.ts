/** One thing to judge: a file, or standard input. */
export interface MessageInput {
  /** As it is shown: the path as given or found, `-` for standard input. Not to be trusted: print it made printable. */
  readonly label: string;
  /** Name under which it was submitted, without folders; null where there is none, so that its name is not judged. */
  readonly name: string | null;
  /** Its bytes, from the beginning, as often as asked. Standard input can be asked once only. */
  open(): AsyncIterable<Uint8Array>;
}

/** Something that was named or found and cannot be judged. */
export interface InputProblem {
  readonly label: string;
  /** What was the matter and what to do, in one sentence. */
  readonly message: string;
}
