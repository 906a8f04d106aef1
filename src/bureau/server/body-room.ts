import type { IncomingHttpHeaders } from "node:http";

/** Room for the bodies that come in at one time, so that many large ones together cannot fill the memory. */
export interface BodyRoom {
  /** Takes room for the body of a call before it is read; undefined where there is none, else how to give it back. */
  take(headers: IncomingHttpHeaders): (() => void) | undefined;
}

/**
 * Room for so many bytes.
 * @param fileBytes largest body that is read; one that does not tell its length is taken for as large
 */
export function createBodyRoom(bytes: number, fileBytes: number): BodyRoom {
  let free = bytes;
  return {
    take(headers) {
      const told = headers["transfer-encoding"] === undefined ? Number(headers["content-length"] ?? 0) : fileBytes;
      const needed = Math.min(told, fileBytes);
      if (needed > free) return undefined;
      free -= needed;
      let given = false;
      return () => {
        if (!given) free += needed;
        given = true;
      };
    },
  };
}
