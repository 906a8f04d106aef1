/** Why an event cannot be applied, as a lender would answer it (422 or 409); null when it was applied. */
export type Refusal = string | null;
