import type { EvidenceChain } from "../../../schemas/run/evidence.js";
import type { Member } from "../container/pack.js";
import { byteLines } from "./byte-lines.js";
import { Chain, chainFile, LINK_BYTES } from "./chain.js";

/** A file of a run's folder: its size, and its bytes as often as wanted. */
export type RunFile = Pick<Member, "size" | "open">;

/** A file of lines as a bundle holds it: the file, and the chain over its lines. */
export interface ChainedFile {
  readonly members: readonly [lines: Member, links: Member];
  readonly chain: EvidenceChain;
}

/** Chains the lines of a file; reads it through once, and again whenever the chain file is asked for. */
export async function chainedFile(name: "events" | "messages", file: RunFile): Promise<ChainedFile> {
  const lines: Member = { name: `${name}.ndjson`, size: file.size, open: file.open };
  const chain = new Chain(lines.name);
  for await (const line of byteLines(file.open())) chain.add(line);
  const links: Member = {
    name: `${name}.chain`,
    size: chain.lines * LINK_BYTES,
    open: () => chainFile(lines.name, file.open()),
  };
  return { members: [lines, links], chain: chain.state() };
}
