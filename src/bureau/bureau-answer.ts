/** What the bureau answers. */
export interface BureauAnswer {
  readonly status: number;
  readonly contentType: "application/json" | "application/problem+json";
  readonly body: string;
  /** Seconds that the caller is asked to wait before it tries again, as the header Retry-After. */
  readonly retryAfter?: number;
}

/** An answer in JSON. */
export function json(status: number, value: object): BureauAnswer {
  return { status, contentType: "application/json", body: JSON.stringify(value) };
}

/**
 * An RFC 9457 problem as an answer.
 * @param members members beside the four of the RFC
 */
export function problem(status: number, title: string, detail: string, members: object = {}): BureauAnswer {
  const body = JSON.stringify({ type: "about:blank", title, status, detail, ...members });
  return { status, contentType: "application/problem+json", body };
}

/** Headers of an answer by name. */
export function headersOf(answer: {
  readonly contentType: string;
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
}): Record<string, string> {
  return {
    ...answer.headers,
    "content-type": answer.contentType,
    ...(answer.retryAfter === undefined ? {} : { "retry-after": String(answer.retryAfter) }),
  };
}

/** Another file has been received under this name (F0000601, clause L16). */
export function nameUsed(): BureauAnswer {
  const detail =
    "Another file has been received under this name: F0000601 (ABF009). It was not loaded; submit it under a new name.";
  return problem(409, "File name already used", detail, { rule: "F0000601", code: "ABF009" });
}
