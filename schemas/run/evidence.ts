import type { Instant, IsoDate } from "../ledger/primitives.js";
import type { Bilingual } from "./finding.js";
import type { RequirementSetReference } from "./policy.js";
import type { RunVerdict } from "./report.js";
import type { RequirementLevel } from "./requirement-set.js";
import type { ExemptionOutcome, GateOutcome, RequirementVerdict } from "./verdicts.js";

/**
 * `manifest.json` of an evidence bundle: what the bundle holds, what follows from it, and who signed. What is signed are the
 * bytes of this file. Everything but `madeAt`, `tool.lock`, `declared` and `signers` follows from the other members, and
 * `tallystick verify` works it out again.
 */
export interface EvidenceManifest {
  /** Version of this format. */
  evidenceVersion: 1;
  madeAt: Instant;
  tool: EvidenceTool;
  declared: EvidenceDeclaration;
  requirementSet: RequirementSetReference;
  rules: EvidenceRules;
  outcome: EvidenceOutcome;
  expiry: EvidenceExpiry;
  chains: EvidenceChains;
  /** Empty: unsigned, and worth nothing to a third party. */
  signers: EvidenceSigner[];
  /** Every other member but the signatures, in the order of the bundle. */
  members: EvidenceMember[];
}

/** The tool that lived the run and made the bundle. */
export interface EvidenceTool {
  name: "tallystick";
  version: string;
  /** The lock file of the installation, which names every library it runs on; absent: none was found. */
  lock?: EvidenceLock;
}

/** A lock file. */
export interface EvidenceLock {
  /** Its name, e.g. `package-lock.json`. */
  file: string;
  /** @pattern ^[0-9a-f]{64}$ */
  sha256: string;
}

/** What whoever made the bundle says about it. Nothing in the bundle proves it but their signature. */
export interface EvidenceDeclaration {
  /**
   * Whose reporting was tested.
   * @maxLength 80
   */
  lender?: string;
  /**
   * Which build or version of it.
   * @maxLength 80
   */
  build?: string;
  /**
   * Who ran the test.
   * @maxLength 80
   */
  madeBy?: string;
  /**
   * Present where the messages hold records of accounts that the run did not open, and whoever made the bundle agreed that
   * they are in it.
   */
  otherAccounts?: true;
}

/** The rules that judged, as `rules.json` lists them. */
export interface EvidenceRules {
  /**
   * @TJS-type integer
   * @minimum 0
   */
  count: number;
  /**
   * SHA-256 of `rules.json`.
   * @pattern ^[0-9a-f]{64}$
   */
  digest: string;
}

/** What the log calls for. */
export interface EvidenceOutcome {
  /**
   * `conformant`: everything asked for was judged as for a certification and passed. `not-conformant`: it failed.
   * `inconclusive`: neither can be said, and `obstacles` or the run's verdict say why.
   */
  conclusion: "conformant" | "not-conformant" | "inconclusive";
  /** Verdict and exit code of the run. */
  verdict: RunVerdict;
  /**
   * @TJS-type integer
   * @minimum 0
   * @maximum 5
   */
  exitCode: number;
  /** What keeps the run from being a certification, however it ended. */
  obstacles: EvidenceObstacle[];
  /** Part of the reachable cells that was reached, in per cent with one decimal; null where nothing was to be reached. */
  coveragePercent: number | null;
  /** By id. */
  requirements: EvidenceRequirement[];
  gates: GateOutcome[];
  exemptions: ExemptionOutcome[];
}

/** One requirement and its verdict; the requirement itself stands in `requirement-set.json`. */
export interface EvidenceRequirement {
  id: string;
  level: RequirementLevel;
  verdict: RequirementVerdict["verdict"];
  /**
   * Findings that are waived, and known.
   * @TJS-type integer
   * @minimum 0
   */
  waived: number;
  /**
   * @TJS-type integer
   * @minimum 0
   */
  known: number;
}

/** Why a run is no certification. */
export interface EvidenceObstacle {
  /**
   * - `not-certifying`: it was judged as an ordinary run, in which a MUST can be waived and need not be exercised.
   * - `no-policy`: the log does not say how it is judged.
   * - `judged-on-another-day`: expiry dates were looked at as of a day on which the run did not take place.
   * - `part-of-a-run`: it is one of several parts.
   * - `two-builds`: it compares two builds.
   * - `messages-missing`: message files that came were not kept.
   * - `newer-events`: the log holds events that this version does not know.
   * - `unsigned`: nobody stands for it.
   */
  obstacle:
    | "not-certifying"
    | "no-policy"
    | "judged-on-another-day"
    | "part-of-a-run"
    | "two-builds"
    | "messages-missing"
    | "newer-events"
    | "unsigned";
  text: Bilingual;
}

/** How long evidence stands. */
export interface EvidenceExpiry {
  /** Last day of the run, in the time zone of its first agreement. */
  from: IsoDate;
  /** Last day on which the evidence stands. */
  until: IsoDate;
  /** `age`: the days that the requirement set gives are over. `revision`: the set itself is no longer in force. */
  because: "age" | "revision";
}

/** The chains over the lines of the log and of the messages. */
export interface EvidenceChains {
  events: EvidenceChain;
  /** Absent: the run kept no messages. */
  messages?: EvidenceChain;
}

/** The chain over the lines of a member of a bundle. */
export interface EvidenceChain {
  /**
   * Lines of the member.
   * @TJS-type integer
   * @minimum 0
   */
  lines: number;
  /**
   * Link of the last line: SHA-256 over the link before it and the line's bytes, in hexadecimal. The link before the first
   * line is the SHA-256 of the member's name.
   * @pattern ^[0-9a-f]{64}$
   */
  head: string;
}

/** One file of a bundle. */
export interface EvidenceMember {
  name: string;
  /**
   * Bytes.
   * @TJS-type integer
   * @minimum 0
   */
  size: number;
  /** @pattern ^[0-9a-f]{64}$ */
  sha256: string;
}

/** A key that signed a bundle. */
export interface EvidenceSigner {
  algorithm: "ed25519" | "sm2";
  /**
   * SHA-256 of the public key (SubjectPublicKeyInfo in DER), in hexadecimal: what two people compare over the telephone.
   * @pattern ^[0-9a-f]{64}$
   */
  fingerprint: string;
  /**
   * The public key, SubjectPublicKeyInfo in DER, in base64.
   * @pattern ^[A-Za-z0-9+/]{40,200}={0,2}$
   */
  publicKey: string;
}

/** `signatures.json` of an evidence bundle. */
export interface EvidenceSignatures {
  /** Version of this format. */
  signaturesVersion: 1;
  /** What is signed: always the manifest's bytes. */
  of: "manifest.json";
  /** One of each signer, in the manifest's order. */
  signatures: EvidenceSignature[];
}

/** One signature. */
export interface EvidenceSignature {
  /**
   * Of the key that signed.
   * @pattern ^[0-9a-f]{64}$
   */
  fingerprint: string;
  /**
   * Ed25519 (RFC 8032): 64 bytes. SM2 with SM3 (GM/T 0003, 0009; identity 1234567812345678): DER. In base64.
   * @pattern ^[A-Za-z0-9+/]{80,120}={0,2}$
   */
  signature: string;
}

/** `rules.json` of an evidence bundle: the rules that the tool judged by. */
export interface EvidenceRuleList {
  /** Version of this format. */
  rulesVersion: 1;
  /** In the order in which the tool lists them. */
  rules: EvidenceRule[];
}

/** One rule, or one requirement that is no official rule. */
export interface EvidenceRule {
  id: string;
  level: RequirementLevel;
  confidence: string;
  source: string;
}
