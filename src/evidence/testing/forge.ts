import type { EvidenceManifest } from "../../../schemas/run/evidence.js";
import { chainedFile } from "../chain/chained-file.js";
import { bytesSource, readAll } from "../container/byte-source.js";
import { MEMBER_NAMES, type MemberName } from "../container/member-names.js";
import { type Member, memberOf, pack } from "../container/pack.js";
import { unpack } from "../container/unpack.js";
import { describeMember } from "../contents/describe-member.js";
import { prettyJson } from "../contents/pretty-json.js";
import { signManifest } from "../contents/signatures.js";
import type { SigningKey } from "../keys/signing-key.js";

/** What whoever holds the key puts in the place of a member. */
export type Forgery = Partial<Record<MemberName, (text: string) => string | Uint8Array>>;

/**
 * A bundle in which members are replaced and everything is made to match: digests, chains, signature. Only what the members
 * say can give it away.
 */
export async function forge(bundle: Uint8Array, key: SigningKey, forgery: Forgery): Promise<Buffer> {
  const { "manifest.json": changeManifest, ...others } = forgery;
  const changes: Forgery = others;
  const members = new Map<MemberName, Member>();
  for (const [name, member] of (await unpack(bytesSource(bundle))).members) {
    const change = changes[name];
    members.set(
      name,
      change === undefined ? member : memberOf(name, change((await readAll(member.open())).toString())),
    );
  }
  const manifest = JSON.parse(await text(members, "manifest.json")) as EvidenceManifest;
  for (const name of ["events", "messages"] as const) {
    const lines = members.get(`${name}.ndjson`);
    if (lines === undefined) continue;
    const chained = await chainedFile(name, lines);
    manifest.chains[name] = chained.chain;
    const [, links] = chained.members;
    members.set(links.name, memberOf(links.name, await readAll(links.open())));
  }
  manifest.members = [];
  for (const name of MEMBER_NAMES) {
    const member = members.get(name);
    if (member === undefined || name === "manifest.json" || name === "signatures.json") continue;
    manifest.members.push(await describeMember(member));
  }
  const written = prettyJson(manifest);
  const bytes = Buffer.from(changeManifest === undefined ? written : changeManifest(written));
  members.set("manifest.json", memberOf("manifest.json", bytes));
  if (changes["signatures.json"] === undefined) {
    members.set("signatures.json", memberOf("signatures.json", await signManifest(bytes, [key])));
  }
  return readAll(pack(MEMBER_NAMES.flatMap((name) => members.get(name) ?? [])));
}

async function text(members: ReadonlyMap<MemberName, Member>, name: MemberName): Promise<string> {
  const member = members.get(name);
  if (member === undefined) throw new Error(`There is no ${name}.`);
  return (await readAll(member.open())).toString();
}
