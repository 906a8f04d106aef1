import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";

/** A server that can stop listening and listen again on the port that it had. */
export interface ListeningPort {
  readonly address: AddressInfo;
  /** Listens again; nothing where it does. */
  open(): Promise<void>;
  /** Stops listening and breaks every connection, so that the next is refused; nothing where it does not listen. */
  shut(): Promise<void>;
}

/** Where to listen. */
export interface PortOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
}

// Another process may have been given the port meanwhile, for a call of its own; such calls are short.
const retries = { times: 100, ms: 20 };

/**
 * Listens.
 * @throws NodeJS.ErrnoException when the address cannot be had; on opening again, after two seconds of trying.
 */
export async function listenOn(server: Server, { host, port }: PortOptions): Promise<ListeningPort> {
  await listen(server, host, port);
  const address = server.address() as AddressInfo;
  return {
    address,
    async open() {
      for (let tried = 0; !server.listening; tried += 1) {
        try {
          await listen(server, host, address.port);
        } catch (error) {
          if (tried >= retries.times) throw error;
          await setTimeout(retries.ms);
        }
      }
    },
    async shut() {
      if (!server.listening) return;
      const shut = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await shut;
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
