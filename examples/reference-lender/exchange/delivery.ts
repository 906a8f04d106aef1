import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Channel } from "../../../schemas/ledger/capabilities.js";
import type { FileRow } from "../storage/rows.js";
import type { Attempt } from "./choices.js";
import { retryAfterOf } from "./retry-after.js";

/** Where finished files go. */
export interface Delivery {
  readonly channel: Channel;
  readonly bureauUrl: string | undefined;
  readonly folder: string | undefined;
  readonly fetch: typeof fetch;
  /** Milliseconds of the machine's clock that one attempt may take. */
  readonly timeLimit: number;
}

/** One attempt to deliver a file; that nothing was answered is an answer too. */
export async function deliver(file: FileRow, delivery: Delivery): Promise<Omit<Attempt, "attempts">> {
  return delivery.channel === "push" ? push(file, delivery) : drop(file, delivery);
}

async function push(file: FileRow, delivery: Delivery): Promise<Omit<Attempt, "attempts">> {
  const url = new URL(`submissions/${encodeURIComponent(file.name)}`, withSlash(delivery.bureauUrl ?? ""));
  let response: Response;
  try {
    response = await delivery.fetch(url, {
      method: "POST",
      // A connection for each file: an answer that comes twice must not be taken for the answer to the next file.
      headers: { "content-type": "application/octet-stream", connection: "close" },
      body: new Uint8Array(file.content),
      redirect: "manual",
      signal: AbortSignal.timeout(delivery.timeLimit),
    });
  } catch {
    // No connection, broken off, or no answer in time: whether the file was received is not known.
    return { status: undefined, retryAfter: undefined };
  }
  // The status has been told; a body that breaks off or never ends changes nothing.
  await response.arrayBuffer().catch(() => undefined);
  return { status: response.status, retryAfter: retryAfterOf(response.headers) };
}

/** Writes under a name that no reader takes for a report file, then renames: a reader never sees half a file. */
async function drop(file: FileRow, delivery: Delivery): Promise<Omit<Attempt, "attempts">> {
  const folder = delivery.folder ?? ".";
  const part = join(folder, `.${file.name}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(part, file.content);
    await rename(part, join(folder, file.name));
    return { status: 201, retryAfter: undefined };
  } catch {
    // A full or unwritable folder: half a file would only take up more room.
    await rm(part, { force: true }).catch(() => undefined);
    return { status: undefined, retryAfter: undefined };
  }
}

function withSlash(url: string): string {
  return url.endsWith("/") ? url : `${url}/`;
}
