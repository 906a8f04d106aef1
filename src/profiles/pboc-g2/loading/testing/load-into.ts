import { hash } from "node:crypto";
import type { SubmittedFile } from "../../../submission.js";
import { readSmallReport } from "../../file/read-report.js";
import { type FileFate, FileLoader, type RecordFate } from "../file-loader.js";
import type { HeldEntry, HeldKind } from "../held.js";
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
export function snapshot(store: MemoryStore): [HeldKind, string, HeldEntry][] {
  const all = [...store.all()].sort(([kind, key], [other, its]) => (`${kind} ${key}` < `${other} ${its}` ? -1 : 1));
  return JSON.parse(JSON.stringify(all)) as [HeldKind, string, HeldEntry][];
}
