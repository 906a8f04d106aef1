import { validateEvidenceManifest } from "../../../schemas/generated/validators/index.js";
import type { EvidenceChain, EvidenceManifest } from "../../../schemas/run/evidence.js";
import { parseWith } from "../../../schemas/validation.js";
import { checkChain } from "../chain/check-chain.js";
import { type ByteSource, readAll } from "../container/byte-source.js";
import type { MemberName } from "../container/member-names.js";
import type { Member } from "../container/pack.js";
import { type Members, unpack } from "../container/unpack.js";
import { describeMember } from "../contents/describe-member.js";
import { prettyJson } from "../contents/pretty-json.js";
import { checkSignatures } from "../contents/signatures.js";
import { strictText } from "../contents/strict-text.js";
import { EvidenceDamaged } from "../evidence-error.js";
import { type Checks, failed, notDone, type Outcome, ok, withheld } from "./checks.js";

/** A bundle whose bytes are what was packed, listed, chained and signed. */
export interface Intact {
  readonly manifest: EvidenceManifest;
  readonly members: Members;
}

/** Checks that the bytes of a bundle are what they were; null: they are not, or it cannot be told. */
export async function checkIntegrity(source: ByteSource, checks: Checks): Promise<Intact | null> {
  const members = await checks.make("container", async () => {
    const found = await unpack(source);
    return [ok(`${found.size} members, nothing beside them.`, `共 ${found.size} 个成员，无多余内容。`), found] as const;
  });
  if (members === undefined) return null;
  const bytes = await readAll(memberNamed(members, "manifest.json").open());
  const manifest = await checks.make("manifest", () => [ok("Read.", "已读取。"), readManifest(bytes)] as const);
  if (manifest === undefined) return null;
  const listed = checks.note("members", await checkMembers(members, manifest));
  const { events, messages } = manifest.chains;
  const chained = checks.note("events-chain", await checkLines(members, "events", events));
  const kept = checks.note(
    "messages-chain",
    messages === undefined && !members.has("messages.ndjson")
      ? notDone("The run kept no messages.", "本次运行未保存报文。")
      : await checkLines(members, "messages", messages),
  );
  const signed = await checks.make("signatures", async () => {
    const text = strictText(await readAll(memberNamed(members, "signatures.json").open()), "signatures.json");
    await checkSignatures(bytes, text, manifest.signers);
    return [signaturesOutcome(manifest), true] as const;
  });
  return listed && chained && kept && signed === true ? { manifest, members } : null;
}

/** A member by its name. @throws EvidenceDamaged where there is none */
export function memberNamed(members: Members, name: MemberName): Member {
  const member = members.get(name);
  if (member === undefined) throw new EvidenceDamaged(`The container has no ${name}.`);
  return member;
}

function readManifest(bytes: Uint8Array): EvidenceManifest {
  const text = strictText(bytes, "manifest.json");
  let manifest: EvidenceManifest;
  try {
    manifest = parseWith(validateEvidenceManifest, JSON.parse(text), "manifest.json");
  } catch (cause) {
    throw new EvidenceDamaged(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  if (prettyJson(manifest) !== text) throw new EvidenceDamaged("manifest.json is not written as a bundle writes it.");
  return manifest;
}

/** The list is of all members but manifest and signatures, in the order of the bundle. */
async function checkMembers(members: Members, manifest: EvidenceManifest): Promise<Outcome> {
  const present = [...members.values()].filter(({ name }) => name !== "manifest.json" && name !== "signatures.json");
  const listed = manifest.members.map(({ name }) => name);
  if (listed.join() !== present.map(({ name }) => name).join()) {
    return failed("The manifest lists other members than there are.", "清单所列成员与实际不符。");
  }
  for (const [index, member] of present.entries()) {
    const expected = manifest.members[index];
    const { size, sha256 } = await describeMember(member);
    if (expected?.size !== size || expected.sha256 !== sha256) {
      return failed(`${member.name} is not the one that the manifest lists.`, `${member.name} 与清单所列不符。`);
    }
  }
  return ok(
    `${present.length} members have the digests of the manifest.`,
    `${present.length} 个成员的摘要与清单一致。`,
  );
}

async function checkLines(
  members: Members,
  name: "events" | "messages",
  expected: EvidenceChain | undefined,
): Promise<Outcome> {
  const lines = members.get(`${name}.ndjson`);
  const links = members.get(`${name}.chain`);
  if (lines === undefined || links === undefined || expected === undefined) {
    return failed(
      `Of ${name}.ndjson, its chain and the manifest's word of it, one is missing.`,
      `${name}.ndjson、其链文件与清单记载三者缺一。`,
    );
  }
  try {
    const { brokenAt, lines: count, head } = await checkChain(lines.name, lines.open(), links.open());
    if (brokenAt !== null) {
      return failed(
        `Line ${brokenAt} of ${lines.name} is not the one that was chained.`,
        `${lines.name} 第 ${brokenAt} 行与链不符。`,
      );
    }
    if (count !== expected.lines || head !== expected.head) {
      return failed(`The chain of ${lines.name} is not the manifest's.`, `${lines.name} 的链与清单不符。`);
    }
    return ok(`${count} lines, head ${head}.`, `共 ${count} 行，链首 ${head}。`);
  } catch (error) {
    if (error instanceof EvidenceDamaged) return failed(error.message, error.message);
    throw error;
  }
}

function signaturesOutcome({ signers }: EvidenceManifest): Outcome {
  if (signers.length === 0) {
    return withheld("Unsigned: anybody could have made it.", "未签名：任何人都可能制作此证据包。");
  }
  const names = signers.map(({ algorithm, fingerprint }) => `${algorithm} ${fingerprint}`).join(", ");
  return ok(`Signed by ${names}.`, `签名公钥：${names}。`);
}
