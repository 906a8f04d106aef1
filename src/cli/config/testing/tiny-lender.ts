import { rename, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { ClockRequest, OpenAccountRequest, SubmissionFile } from "../../../../schemas/ledger/lender-interface.js";
import type { LenderApplication, LenderSetting } from "../../../lender/lender-module.js";
import { anAgreement } from "../../../lender/testing/an-agreement.js";

/**
 * The smallest lender there can be, for tests: it keeps accounts by client reference, and writes one file a step of the
 * clock that names them. Files are pushed where there is a bureau, written where there is a folder, and listed always.
 */
export function createLender(setting: LenderSetting): LenderApplication {
  let accounts: string[] = [];
  let files: SubmissionFile[] = [];

  async function deliver(file: SubmissionFile): Promise<void> {
    files.push(file);
    const bytes = Buffer.from(file.contentBase64, "base64");
    if (setting.bureauUrl !== undefined) {
      const url = `${setting.bureauUrl}/submissions/${file.name}`;
      const answer = await fetch(url, { method: "POST", body: bytes });
      if (answer.status !== 202) throw new Error(`The bureau answered ${answer.status}.`);
    }
    if (setting.folder !== undefined) {
      await writeFile(join(setting.folder, `${file.name}.tmp`), bytes);
      await rename(join(setting.folder, `${file.name}.tmp`), join(setting.folder, file.name));
    }
  }

  async function answer(request: IncomingMessage): Promise<[status: number, body: unknown]> {
    const url = new URL(request.url ?? "/", "http://lender");
    const body: unknown = request.method === "GET" ? undefined : JSON.parse(await text(request));
    switch (`${request.method} ${url.pathname}`) {
      case "GET /capabilities":
        return [200, { ...capabilities, channels: [], agreement: anAgreement }];
      case "PUT /clock": {
        const { now } = body as ClockRequest;
        const contentBase64 = Buffer.from(accounts.join("\r\n")).toString("base64");
        await deliver({ name: `FILE-${files.length + 1}.txt`, createdAt: now, contentBase64 });
        return [200, { now, done: true }];
      }
      case "POST /reset":
        accounts = [];
        files = [];
        return [200, {}];
      case "POST /accounts": {
        const { clientRef } = body as OpenAccountRequest;
        if (!accounts.includes(clientRef)) accounts.push(clientRef);
        return [201, { accountId: clientRef, bureauAccountCode: `${anAgreement.provider}${clientRef}` }];
      }
      case "GET /submissions": {
        const after = Number(url.searchParams.get("after") ?? "0");
        // One file a page, so that more than one page is asked for.
        return [200, { files: files.slice(after, after + 1), next: String(Math.min(after + 1, files.length)) }];
      }
      default:
        return [404, { type: "about:blank", title: "Not Found", status: 404 }];
    }
  }

  return {
    handler(request: IncomingMessage, response: ServerResponse) {
      return answer(request).then(([status, body]) => {
        response.writeHead(status, { "content-type": status < 400 ? "application/json" : "application/problem+json" });
        response.end(JSON.stringify(body));
      });
    },
  };
}

const capabilities = {
  interfaceVersion: "1",
  profiles: ["pboc-g2"],
  products: ["D1"],
  clockMovable: true,
  canReset: true,
  limits: {},
};
