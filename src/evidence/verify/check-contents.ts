import type { EvidenceManifest } from "../../../schemas/run/evidence.js";
import { renderCertificate } from "../certificate/certificate-page.js";
import { readAll } from "../container/byte-source.js";
import type { MemberName } from "../container/member-names.js";
import { type Grounds, type Statement, statementOf } from "../contents/manifest.js";
import { type EventsRead, readEvents } from "../contents/read-events.js";
import { ruleListText } from "../contents/rule-list.js";
import { runFacts } from "../contents/run-facts.js";
import { strictText } from "../contents/strict-text.js";
import { EvidenceDamaged } from "../evidence-error.js";
import { checkCertificate } from "./check-certificate.js";
import { checkCertifying } from "./check-certifying.js";
import { checkConfiguration } from "./check-configuration.js";
import { checkExpiry } from "./check-expiry.js";
import { checkLog } from "./check-log.js";
import { readMessages } from "./check-messages.js";
import { checkRecords } from "./check-records.js";
import { checkRules, readRules } from "./check-rules.js";
import { checkSet, readSet } from "./check-set.js";
import { checkVerdicts } from "./check-verdicts.js";
import { type Checks, notDone, ok, withheld } from "./checks.js";
import { type Intact, memberNamed } from "./integrity.js";
import type { Verifier } from "./verifier.js";

/** What follows from the contents of a bundle. */
export interface Derived {
  readonly statement: Statement;
  readonly certificate: string;
}

/**
 * Works out again everything that a bundle says, from its log, its set and its messages, and compares. Undefined where its
 * contents are so that nothing can be worked out.
 */
export async function checkContents(bundle: Intact, verifier: Verifier, checks: Checks): Promise<Derived | undefined> {
  const { manifest, members } = bundle;
  const madeBy = manifest.tool.version;
  const textOf = async (name: MemberName): Promise<string> =>
    strictText(await readAll(memberNamed(members, name).open()), name);
  const read = await checks.make("log", async () => {
    const log = await readEvents(memberNamed(members, "events.ndjson").open());
    const facts = runFacts(log.events);
    return [checkLog(log, facts, manifest), { log, facts }] as const;
  });
  if (read === undefined) return undefined;
  const { log, facts } = read;
  await checks.make("configuration", async () => [
    checkConfiguration(await textOf("configuration.json"), facts.started),
    true,
  ]);
  const set = await checks.make("requirement-set", async () => {
    const found = readSet(await textOf("requirement-set.json"));
    return [checkSet(found, facts, verifier.requirementSets), found];
  });
  const rules = await checks.make("rules", async () => {
    const found = readRules(await textOf("rules.json"));
    return [checkRules(found, verifier.rules, madeBy, verifier.version), found];
  });
  await checkMessages(bundle, log, verifier, checks);
  if (set === undefined || rules === undefined) return undefined;
  const grounds = {
    log,
    facts,
    set,
    rules: { text: ruleListText(rules), count: rules.length },
    chains: manifest.chains,
  };
  const derived = await checks.make("verdicts", () => {
    const found = derive(manifest, grounds, verifier);
    return [checkVerdicts(manifest, found.statement, facts, verifier.version), found] as const;
  });
  if (derived === undefined) return undefined;
  const { statement, certificate } = derived;
  await checks.make("certificate", async () => {
    const page = await textOf("certificate.html");
    return [checkCertificate(page, certificate, madeBy, verifier.version), true] as const;
  });
  checks.note("certifying", checkCertifying(statement.outcome));
  checks.note("expiry", checkExpiry(statement.expiry, set, verifier.requirementSets, verifier.on));
  return derived;
}

/** @throws EvidenceDamaged where the log is such that nothing follows from it */
function derive(manifest: EvidenceManifest, grounds: Omit<Grounds, "judgement">, verifier: Verifier): Derived {
  try {
    const judgement = verifier.judge(grounds.log.events, grounds.set);
    const statement = statementOf(manifest, { ...grounds, judgement });
    const { facts, set } = grounds;
    return { statement, certificate: renderCertificate({ statement, facts, judgement, set }) };
  } catch (cause) {
    // Whoever makes a bundle verifies it by this very code: what it cannot work out is no bundle of theirs.
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new EvidenceDamaged(`Nothing can be derived from the log: ${found}`, { cause });
  }
}

async function checkMessages(
  { manifest, members }: Intact,
  { events }: EventsRead,
  verifier: Verifier,
  checks: Checks,
): Promise<void> {
  const messages = members.get("messages.ndjson");
  if (messages === undefined) {
    checks.note("messages", withheld("None were kept, so nobody can look at them again.", "未保存报文，无法复核。"));
    checks.note("records", notDone("There are no messages to read.", "没有可供解析的报文。"));
    return;
  }
  const read = await checks.make("messages", async () => {
    const found = await readMessages(messages.open(), events, verifier.reader);
    const text = ok(
      `${found.files} files, byte for byte those that the log counts.`,
      `共 ${found.files} 个文件，与日志计数逐字节一致。`,
    );
    return [text, found] as const;
  });
  if (read === undefined) return;
  checks.note("records", checkRecords(read, events, manifest.tool.version, verifier.version));
}
