import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Channel } from "../../schemas/ledger/capabilities.js";
import type { FileRow, Store } from "./storage/store.js";

/** Where finished files go. */
export interface Delivery {
  readonly channel: Channel;
  readonly bureauUrl: string | undefined;
  readonly folder: string | undefined;
  readonly fetch: typeof fetch;
}

const sendTimeout = 10_000;

/**
 * Sends what waits in the outbox, oldest first, and stops at the first file that could not be delivered: a bureau wants
 * an account's records in order. What stays is tried again on the next clock step. Answers whether all is delivered.
 */
export async function sendWaiting(store: Store, delivery: Delivery): Promise<boolean> {
  if (delivery.channel === "pull") return true;
  const sent: number[] = [];
  let all = true;
  for (const file of await store.waitingFiles()) {
    const outcome = await (delivery.channel === "push" ? push(file, delivery) : drop(file, delivery));
    if (outcome === "waiting") {
      all = false;
      break;
    }
    if (outcome === "refused") await store.markFiles([file.seq], "refused");
    else sent.push(file.seq);
  }
  if (sent.length > 0) await store.markFiles(sent, "sent");
  return all;
}

async function push(file: FileRow, delivery: Delivery): Promise<FileRow["state"]> {
  const url = new URL(`submissions/${encodeURIComponent(file.name)}`, withSlash(delivery.bureauUrl ?? ""));
  try {
    const response = await delivery.fetch(url, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: new Uint8Array(file.content),
      signal: AbortSignal.timeout(sendTimeout),
    });
    await response.arrayBuffer();
    if (response.ok) return "sent";
    return response.status >= 500 || response.status === 408 || response.status === 429 ? "waiting" : "refused";
  } catch {
    // No connection or no answer in time: the file stays in the outbox.
    return "waiting";
  }
}

/** Writes under a name that no reader takes for a report file, then renames: a reader never sees half a file. */
async function drop(file: FileRow, delivery: Delivery): Promise<FileRow["state"]> {
  const folder = delivery.folder ?? ".";
  const part = join(folder, `.${file.name}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(part, file.content);
    await rename(part, join(folder, file.name));
    return "sent";
  } catch {
    return "waiting";
  }
}

function withSlash(url: string): string {
  return url.endsWith("/") ? url : `${url}/`;
}
