import { validateEvidenceManifest } from "../../../schemas/generated/validators/index.js";
import type { EvidenceChain, EvidenceManifest } from "../../../schemas/run/evidence.js";
import { checkChain } from "../chain/check-chain.js";
import { type ByteSource, readAll } from "../container/byte-source.js";
import type { MemberName } from "../container/member-names.js";
import type { Member } from "../container/pack.js";
import { type Container, type Members, unpack } from "../container/unpack.js";
import { describeMember } from "../contents/describe-member.js";
import { prettyJson } from "../contents/pretty-json.js";
import { readJson } from "../contents/read-json.js";
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
  const container = await checks.make("container", async () => {
    const found = await unpack(source);
    return [containerOutcome(found, source.size), found] as const;
  });
  if (container === undefined) return null;
  const { members } = container;
  const read = await checks.make("manifest", async () => {
    const bytes = await readAll(memberNamed(members, "manifest.json").open());
    return [ok("Read.", "已读取。"), { bytes, manifest: readManifest(bytes) }] as const;
  });
  if (read === undefined) return null;
  const { bytes, manifest } = read;
  const { events, messages } = manifest.chains;
  await checks.make("members", async () => [await checkMembers(members, manifest), true]);
  await checks.make("events-chain", async () => [await checkLines(members, "events", events), true]);
  await checks.make("messages-chain", async () => {
    const none = messages === undefined && !members.has("messages.ndjson");
    if (none) return [notDone("The run kept no messages.", "本次运行未保存报文。"), true];
    return [await checkLines(members, "messages", messages), true];
  });
  await checks.make("signatures", async () => {
    const text = strictText(await readAll(memberNamed(members, "signatures.json").open()), "signatures.json");
    await checkSignatures(bytes, text, manifest.signers);
    return [signaturesOutcome(manifest), true];
  });
  // What is not as it was packed is looked at no further than to say which member and line it is.
  return checks.failed ? null : { manifest, members };
}

function containerOutcome({ members, differsAt }: Container, size: number): Outcome {
  if (differsAt === null)
    return ok(`${members.size} members, nothing beside them.`, `共 ${members.size} 个成员，无多余内容。`);
  return failed(
    `Byte ${differsAt + 1} of ${size} is not what the members give when they are packed.`,
    `第 ${differsAt + 1} 字节（共 ${size}）与成员重新打包的结果不符。`,
  );
}

/** A member by its name. @throws EvidenceDamaged where there is none */
export function memberNamed(members: Members, name: MemberName): Member {
  const member = members.get(name);
  if (member === undefined) throw new EvidenceDamaged(`The container has no ${name}.`);
  return member;
}

function readManifest(bytes: Uint8Array): EvidenceManifest {
  const text = strictText(bytes, "manifest.json");
  const manifest = readJson(text, validateEvidenceManifest, "manifest.json");
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
}

function signaturesOutcome({ signers }: EvidenceManifest): Outcome {
  if (signers.length === 0) {
    return withheld("Unsigned: anybody could have made it.", "未签名：任何人都可能制作此证据包。");
  }
  const names = signers.map(({ algorithm, fingerprint }) => `${algorithm} ${fingerprint}`).join(", ");
  return ok(`Signed by ${names}.`, `签名公钥：${names}。`);
}
