/** A message file as it left the lender. */
export interface SubmittedFile {
  /** Name under which it was submitted, as received; not to be trusted as a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /**
   * The bureau had received another file under this name and answered 409 (F0000601, clause L16). It is handed on so that
   * the run can tell of it; nothing in it counts as received.
   */
  readonly nameUsed?: true;
}

/** Where submitted files come out: the stub bureau's inbox, the lender's list of files, or a folder. */
export interface SubmissionSource {
  /**
   * Files that have arrived since the last call, in order of arrival. Called after each step of the clock, so an
   * arrival lies between the previous instant of the clock and the present one.
   * @throws LenderUnreachable or LenderAnswerError where the lender has to be asked.
   */
  drain(): Promise<readonly SubmittedFile[]>;
  /** Forget everything; called with a reset of the lender. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
