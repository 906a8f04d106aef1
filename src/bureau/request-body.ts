/**
 * The body of a request, unless it is beyond the limit; the rest is then read and dropped, since msw waits for its end.
 */
export async function bodyOf(request: Request, limit: number): Promise<Uint8Array | "too-large"> {
  if (request.body === null) return new Uint8Array(0);
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  }
  return length > limit ? "too-large" : Buffer.concat(parts);
}
