import type { EvidenceMember } from "../../../schemas/run/evidence.js";
import type { Member } from "../container/pack.js";
import { sha256OfStream } from "../sha256.js";

/** Size and digest of a member, read through once. @throws Error where it has not as many bytes as it says */
export async function describeMember({ name, size, open }: Member): Promise<EvidenceMember> {
  const read = await sha256OfStream(open());
  if (read.size !== size)
    throw new Error(`${name} has ${read.size} bytes, not ${size}: it was written while it was read.`);
  return { name, size, sha256: read.sha256 };
}
