import { readFile } from "node:fs/promises";

/** Resident memory of a process in bytes. */
export interface ProcessMemory {
  /** What the process itself has filled: heap, buffers, stacks. */
  readonly own: number;
  /** Pages of mapped files, its program and its database, which the system takes back when it needs them. */
  readonly mapped: number;
}

/** Resident memory of a process now; null where the system does not tell it apart (it needs Linux's /proc). */
export async function processMemory(pid: number): Promise<ProcessMemory | null> {
  const text = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kibibytes = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(text)?.[1]);
  const [own, mapped] = [kibibytes("RssAnon") * 1024, (kibibytes("RssFile") + kibibytes("RssShmem")) * 1024];
  return Number.isNaN(own + mapped) ? null : { own, mapped };
}
