import type { IsoDate } from "../ledger/primitives.js";
import type { EvidenceManifest, EvidenceSigner } from "./evidence.js";
import type { Bilingual } from "./finding.js";

/** What `tallystick verify --json` answers. */
export interface EvidenceVerification {
  /** Version of this format. */
  verificationVersion: 1;
  /** The bundle as it was named. */
  bundle: string;
  /** SHA-256 of the whole file. */
  sha256: string;
  /** Day as of which expiry was looked at. */
  on: IsoDate;
  /**
   * `verified`: the evidence is whole, signed by the key that was named, in force, and shows a lender that conforms.
   * `not-conformant`: it is whole, and shows one that does not. `not-certifiable`: it is whole as far as can be told, and
   * certifies nothing; the checks say why. `altered`: it contradicts itself, and nothing in it is to be relied on.
   */
  result: "verified" | "not-conformant" | "not-certifiable" | "altered";
  /**
   * 0 verified, 1 not conformant, 2 not certifiable, 6 altered.
   * @TJS-type integer
   */
  exitCode: 0 | 1 | 2 | 6;
  /** In the order in which they were made. */
  checks: EvidenceCheck[];
  signers: EvidenceSigner[];
  /** What the bundle says of itself; absent where it is altered. */
  manifest?: EvidenceManifest;
}

/** One check of a bundle. */
export interface EvidenceCheck {
  check: EvidenceCheckName;
  /**
   * `ok`. `failed`: the evidence contradicts itself. `withheld`: it holds, and does not certify. `not-done`: it could not be
   * made here, which does not speak against the evidence but not for it either.
   */
  state: "ok" | "failed" | "withheld" | "not-done";
  text: Bilingual;
}

/**
 * - `container`: the file is what its members give when they are packed again.
 * - `manifest`: written as this version writes it.
 * - `members`: size and digest of each.
 * - `events-chain`, `messages-chain`: every line, in its place.
 * - `signatures`: over the manifest, of every signer it names.
 * - `signer`: one of them is the key that was named.
 * - `log`: every event as its schema says, from beginning to end.
 * - `configuration`: as its schema says, and of the lender that the log names.
 * - `requirement-set`: the one that the log was judged by, and that this version holds.
 * - `rules`: those that this version judges by.
 * - `verdicts`: exit code, verdict of every requirement, gates, waivers and coverage follow from the log.
 * - `messages`: the message files that the log counts, byte for byte.
 * - `records`: the records in them, counted and judged again.
 * - `certificate`: the page that the rest gives.
 * - `certifying`: nothing keeps the run from being a certification.
 * - `expiry`: the evidence still stands.
 */
export type EvidenceCheckName =
  | "container"
  | "manifest"
  | "members"
  | "events-chain"
  | "messages-chain"
  | "signatures"
  | "signer"
  | "log"
  | "configuration"
  | "requirement-set"
  | "rules"
  | "verdicts"
  | "messages"
  | "records"
  | "certificate"
  | "certifying"
  | "expiry";
