// The build of msw for environments that have no node:http catches the global fetch and nothing else. The one for Node
// also stands between every call of node:http and its socket, which makes driving the lender ten times slower.
import type { RequestHandler } from "msw";
import { setupServer } from "msw/native";

// Two catchers of one fetch read each other's bodies empty, so a process has one, with the handlers of all bureaus.
let catcher: ReturnType<typeof setupServer> | undefined;
const caught = new Map<symbol, readonly RequestHandler[]>();

/**
 * Catches calls of this process by the global fetch that some handlers are for; every other call goes out as it would.
 * Answers how to stop it.
 */
export function catchCalls(handlers: readonly RequestHandler[]): () => void {
  const key = Symbol("caught");
  caught.set(key, handlers);
  if (catcher === undefined) {
    catcher = setupServer(...handlers);
    catcher.listen({ onUnhandledRequest: "bypass" });
  } else {
    catcher.resetHandlers(...[...caught.values()].flat());
  }
  return () => {
    if (!caught.delete(key)) return;
    if (caught.size > 0) {
      catcher?.resetHandlers(...[...caught.values()].flat());
      return;
    }
    catcher?.close();
    catcher = undefined;
  };
}
