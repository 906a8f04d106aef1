import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";

/** A server on the loopback, for tests. */
export interface Served {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves HTTP with a handler. */
export function serveHttp(handler: RequestListener): Promise<Served> {
  return listening(createServer(handler));
}

/** Serves bytes: what a socket is told is up to the function. */
export function serveTcp(answer: (socket: Socket) => void): Promise<Served> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("data", () => answer(socket));
  });
  return listening(server, () => {
    for (const socket of sockets) socket.destroy();
  });
}

function listening(server: Server, end?: () => void): Promise<Served> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      const close = async (): Promise<void> => {
        end?.();
        if ("closeAllConnections" in server && typeof server.closeAllConnections === "function") {
          server.closeAllConnections();
        }
        await new Promise((closed) => server.close(closed));
      };
      resolve({ url: `http://127.0.0.1:${port}`, port, close });
    });
  });
}
