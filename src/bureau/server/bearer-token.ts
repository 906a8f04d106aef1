import { createHash, timingSafeEqual } from "node:crypto";

/**
 * Whether a call bears the token (RFC 6750). The time it takes says nothing of how much of it was right.
 * @param authorization value of the header, where there is one
 */
export function bearsToken(authorization: string | undefined, token: string): boolean {
  const [, given] = /^Bearer +(\S+)$/i.exec(authorization ?? "") ?? [];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
