/** A request as it goes out. */
export interface TransportRequest {
  readonly method: "GET" | "PUT" | "POST";
  /** Path and query, from the root of the origin. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  /** The call with this method and path, as a message names it: `PUT /clock`. */
  readonly name: string;
  /** Milliseconds from sending to the last byte of the answer. */
  readonly timeoutMs: number;
  /** Whether the same request may be sent once more when the connection was closed before an answer began. */
  readonly repeatable: boolean;
}

/** An answer as it came in, its body whole and within the limit. */
export interface TransportAnswer {
  readonly status: number;
  /** Header values by lower-case name; the first value where a header came twice. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The way to a lender: sends a request and reads the answer, and knows nothing of what they mean. */
export interface LenderTransport {
  /** Base URL, without user, password, query and trailing slash; for messages and for resolving addresses. */
  readonly baseUrl: string;
  /**
   * @throws LenderUnreachable when no answer came.
   * @throws LenderAnswerError when the answer broke off, was too large or was no HTTP.
   */
  send(request: TransportRequest): Promise<TransportAnswer>;
  close(): Promise<void>;
}
