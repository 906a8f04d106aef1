import { isDeepStrictEqual } from "node:util";
import { Refusal } from "./loan/refusal.js";

/** What a replayed or a new request is answered, and whether it was seen before. */
export interface Answer<T> {
  readonly body: T;
  readonly replayed: boolean;
}

/** Requests that were answered, by their idempotency key. */
export class Answered<Request, Response> {
  readonly #known: Map<string, { request: Request; response: Response }> = new Map();

  keep(key: string, request: Request, response: Response): void {
    this.#known.set(key, { request, response });
  }

  clear(): void {
    this.#known.clear();
  }

  /**
   * The first answer under a key, if there was one.
   * @throws Refusal 422 when the key now comes with another request.
   */
  find(key: string, request: Request): Answer<Response> | undefined {
    const seen = this.#known.get(key);
    if (seen === undefined) return undefined;
    if (isDeepStrictEqual(seen.request, request)) return { body: seen.response, replayed: true };
    throw new Refusal(422, "key-reused", "The Idempotency-Key was used for another request.");
  }
}
