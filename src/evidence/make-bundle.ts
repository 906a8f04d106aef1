import type { TallystickConfig } from "../../schemas/run/config.js";
import type { EvidenceManifest, EvidenceMember, EvidenceRule } from "../../schemas/run/evidence.js";
import type { RequirementSet } from "../../schemas/run/requirement-set.js";
import { canonicalJson } from "../verdict/canonical-json.js";
import { renderCertificate } from "./certificate/certificate-page.js";
import { chainedFile, type RunFile } from "./chain/chained-file.js";
import { memberOf, pack } from "./container/pack.js";
import { describeMember } from "./contents/describe-member.js";
import type { Judge } from "./contents/judgement.js";
import { statementOf, type Told } from "./contents/manifest.js";
import { prettyJson } from "./contents/pretty-json.js";
import { publicConfiguration } from "./contents/public-configuration.js";
import { readEvents } from "./contents/read-events.js";
import { ruleListText } from "./contents/rule-list.js";
import { runFacts } from "./contents/run-facts.js";
import { signManifest } from "./contents/signatures.js";
import type { SigningKey } from "./keys/signing-key.js";

/** What a bundle is made of. */
export interface BundleRequest extends Omit<Told, "signers"> {
  readonly events: RunFile;
  /** Absent: the run kept none. */
  readonly messages?: RunFile;
  /** As it was written; what could be a secret is left out here. */
  readonly configuration: TallystickConfig;
  /** The set that the log names. */
  readonly set: RequirementSet;
  readonly rules: readonly EvidenceRule[];
  readonly judge: Judge;
  /** None: the bundle is unsigned, and says so. */
  readonly keys: readonly SigningKey[];
}

/** A bundle: what its manifest says, and its bytes, which are made as they are taken. */
export interface MadeBundle {
  readonly manifest: EvidenceManifest;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Makes an evidence bundle of a run. Messages are streamed; the log is held, since its verdicts are derived.
 * @throws EvidenceDamaged where the log is none.
 */
export async function makeBundle(request: BundleRequest): Promise<MadeBundle> {
  const { configuration, set, rules, keys } = request;
  const log = await readEvents(request.events.open());
  const events = await chainedFile("events", request.events);
  const messages = request.messages && (await chainedFile("messages", request.messages));
  const facts = runFacts(log.events);
  const judgement = request.judge(log.events, set);
  const ruleList = ruleListText(rules);
  const statement = statementOf(
    { ...request, signers: keys.map(({ publicKey }) => publicKey) },
    {
      log,
      facts,
      judgement,
      set,
      rules: { text: ruleList, count: rules.length },
      chains: { events: events.chain, ...(messages === undefined ? {} : { messages: messages.chain }) },
    },
  );
  const certificate = memberOf("certificate.html", renderCertificate({ statement, facts, judgement, set }));
  const others = [
    memberOf("configuration.json", prettyJson(publicConfiguration(configuration))),
    memberOf("requirement-set.json", canonicalJson(set)),
    memberOf("rules.json", ruleList),
    ...events.members,
    ...(messages?.members ?? []),
  ];
  const members: EvidenceMember[] = [];
  for (const member of [certificate, ...others]) members.push(await describeMember(member));
  const manifest = { ...statement, members };
  const text = memberOf("manifest.json", prettyJson(manifest));
  const signatures = memberOf("signatures.json", await signManifest(Buffer.from(prettyJson(manifest)), keys));
  return { manifest, bytes: pack([certificate, text, signatures, ...others]) };
}
