import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { NamedLender } from "../../src/cli/run/lender-target.js";
import { freePort } from "../right-lender/free-port.js";

/**
 * The bundled lender as a process of its own that the harness starts, its book in a folder, pushing to the stub bureau.
 * @param folder where its book goes
 * @throws Error where it was not built
 */
export async function lenderProcess(folder: string, defect?: string): Promise<NamedLender> {
  const main = fileURLToPath(new URL("../../dist/examples/reference-lender/main.js", import.meta.url));
  if (!existsSync(main)) throw new Error("dist/ is missing: run npm run build first.");
  const [port, bureauPort] = [await freePort(), await freePort()];
  const book = join(folder, "book");
  return {
    target: {
      kind: "http",
      baseUrl: `http://127.0.0.1:${port}`,
      headers: {},
      secrets: [],
      tls: {},
      paths: {},
      process: {
        start: [
          process.execPath,
          main,
          "--port",
          String(port),
          "--bureau-url",
          `http://127.0.0.1:${bureauPort}`,
          "--database",
          book,
          ...(defect === undefined ? [] : ["--defect", defect]),
        ],
        stop: undefined,
        cwd: folder,
        env: { PATH: process.env["PATH"] ?? "" },
        secrets: [],
        readyMs: 120_000,
        stopMs: 10_000,
      },
    },
    delivery: { kind: "push", via: "socket", host: "127.0.0.1", port: bureauPort, publicUrl: undefined },
  };
}
