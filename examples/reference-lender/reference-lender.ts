import type { IncomingMessage, ServerResponse } from "node:http";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Capabilities, Channel } from "../../schemas/ledger/capabilities.js";
import { defaultAgreement } from "./agreement.js";
import { behaviourWith } from "./defects/index.js";
import { lenderServer } from "./http/server.js";
import { Lender } from "./lender.js";
import { optionalEvents } from "./optional-events.js";
import { openDatabase } from "./storage/database.js";
import { Store } from "./storage/store.js";

/** How a reference lender is set up. */
export interface ReferenceLenderOptions {
  readonly channel: Channel;
  /** Base URL of the bureau; needed to push. */
  readonly bureauUrl?: string;
  /** Folder that files are written to; needed for the channel `folder`. */
  readonly folder?: string;
  /** `memory` (default), a folder, or a `postgres://` URL. */
  readonly database?: string;
  /** The agreement until a reset gives another. A database that holds a book keeps its own. */
  readonly agreement?: Agreement;
  /** Where the clock stands before the first reset; a database that holds a book keeps its own. */
  readonly now?: string;
  /** Name of a seeded defect. */
  readonly defect?: string;
  /** Whether files are compressed (`.txt.zip`). */
  readonly compress?: boolean;
  /** Milliseconds of the machine's clock that one attempt to send a file may take; 5000 by default. */
  readonly sendTimeLimit?: number;
  /** Used for calls to the bureau; the global one, looked up at each call, by default. */
  readonly fetch?: typeof fetch;
}

/** A running reference lender. */
export interface ReferenceLender {
  /** Node request handler, for driving it without a socket. */
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
  /** Listens on 127.0.0.1; port 0 takes a free one. */
  listen(port?: number): Promise<{ url: string }>;
  close(): Promise<void>;
}

/**
 * Starts a lender that reports as it should, or with one seeded defect.
 * @throws Error when the channel lacks its URL or folder, or no defect has the name.
 */
export async function createReferenceLender(options: ReferenceLenderOptions): Promise<ReferenceLender> {
  if (options.channel === "push" && options.bureauUrl === undefined) {
    throw new Error("The channel push needs bureauUrl, the base URL of the bureau.");
  }
  if (options.channel === "folder" && options.folder === undefined) {
    throw new Error("The channel folder needs folder, the directory to write to.");
  }
  const behaviour = behaviourWith(options.defect);
  const database = await openDatabase(options.database ?? "memory");
  const lender = new Lender(
    new Store(database),
    behaviour,
    {
      channel: options.channel,
      bureauUrl: options.bureauUrl,
      folder: options.folder,
      timeLimit: options.sendTimeLimit ?? 5000,
      fetch: options.fetch ?? (async (input, init) => globalThis.fetch(input, init)),
    },
    options.agreement ?? defaultAgreement,
    options.now ?? "2024-01-01T00:00:00+08:00",
    options.compress ?? false,
  );
  await lender.start();
  const capabilities = (): Capabilities => ({
    interfaceVersion: "1",
    profiles: ["pboc-g2"],
    products: ["D1", "R1", "R2", "R3", "R4", "C1", "G1", "G2", "collateral", "person"],
    clockMovable: true,
    canReset: true,
    feedback: true,
    corrections: true,
    events: [...optionalEvents],
    channels: [options.channel],
    limits: {},
    agreement: lender.agreement,
  });
  const app = lenderServer(lender, capabilities);
  await app.ready();
  return {
    handler: (request, response) => {
      app.routing(request, response);
    },
    async listen(port = 0) {
      return { url: await app.listen({ port, host: "127.0.0.1" }) };
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}
