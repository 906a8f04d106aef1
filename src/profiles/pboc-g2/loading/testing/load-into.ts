import { hash } from "node:crypto";
import type { SubmittedFile } from "../../../submission.js";
import { readSmallReport } from "../../file/read-report.js";
import { type FileFate, FileLoader, type RecordFate } from "../file-loader.js";
import type { HeldEntry } from "../held-account.js";
import type { MemoryStore } from "../memory-store.js";

/** Loads a file into a store of one's own. */
export function loadInto(store: MemoryStore, file: SubmittedFile): { fates: RecordFate[]; fate: FileFate } {
  const fates: RecordFate[] = [];
  const digest = hash("sha256", file.bytes, "hex");
  const loader = new FileLoader(file.name, digest, store, { onRecord: (fate) => fates.push(fate) });
  for (const part of readSmallReport(file.bytes, { name: file.name })) loader.accept(part);
  return { fates, fate: loader.end() };
}

/** Everything a store holds, by nothing but its values. */
export function snapshot(store: MemoryStore): HeldEntry[] {
  return JSON.parse(JSON.stringify([...store.all()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)))) as HeldEntry[];
}

function keyOf(entry: HeldEntry): string {
  return entry.state === "held" ? entry.code : entry.to;
}
