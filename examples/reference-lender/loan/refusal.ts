/** A business event or a request that the lender turns down; becomes a problem answer of that HTTP status. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  /** Short name of the kind of refusal, the last part of the problem type. */
  readonly kind: string;

  constructor(status: number, kind: string, detail: string) {
    super(detail);
    this.status = status;
    this.kind = kind;
  }
}
