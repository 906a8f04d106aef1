import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { EvidenceRule } from "../../../schemas/run/evidence.js";
import type { RequirementSet } from "../../../schemas/run/requirement-set.js";
import type { Judge } from "../contents/judgement.js";
import type { MessageReader } from "./message-reader.js";

/** What a bundle is checked with. The world is handed in: nothing here opens a file or reads a clock. */
export interface Verifier {
  /** Version of this tool. */
  readonly version: string;
  /** The rules that it judges by. */
  readonly rules: readonly EvidenceRule[];
  /** The revisions that it holds. */
  readonly requirementSets: readonly RequirementSet[];
  readonly judge: Judge;
  readonly reader: MessageReader;
  /** Fingerprints of keys that the bundle must be signed by; empty: nobody named one. */
  readonly trusted: readonly string[];
  /** Day as of which expiry is looked at. */
  readonly on: IsoDate;
}
