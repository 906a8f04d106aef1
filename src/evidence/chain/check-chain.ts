import type { EvidenceChain } from "../../../schemas/run/evidence.js";
import { byteLines } from "./byte-lines.js";
import { Chain, LINK_BYTES } from "./chain.js";

/** What became of a chain. */
export interface CheckedChain extends EvidenceChain {
  /** First line, counted from 1, that is not the one that was chained, or that only one of the two files has; null: none. */
  readonly brokenAt: number | null;
}

/** Works out the chain over the lines of a file and compares it, link by link, with the chain file that came with it. */
export async function checkChain(
  name: string,
  lines: AsyncIterable<Uint8Array>,
  links: AsyncIterable<Uint8Array>,
): Promise<CheckedChain> {
  const chain = new Chain(name);
  const expected = byteLines(links, LINK_BYTES)[Symbol.asyncIterator]();
  let brokenAt: number | null = null;
  try {
    for await (const line of byteLines(lines)) {
      const link = chain.add(line);
      if (brokenAt !== null) continue;
      const next = await expected.next();
      if (next.done === true || Buffer.from(next.value).toString("latin1") !== `${link}\n`) brokenAt = chain.lines;
    }
    if (brokenAt === null && (await expected.next()).done !== true) brokenAt = chain.lines + 1;
  } finally {
    await expected.return(undefined);
  }
  return { ...chain.state(), brokenAt };
}
