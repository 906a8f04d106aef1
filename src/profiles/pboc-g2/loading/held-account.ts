import type { IsoDate, IsoMonth } from "../../../../schemas/ledger/primitives.js";
import type { AccountType } from "../rules/rule.js";

/**
 * What the bureau keeps under one account code. Plain data: it survives JSON unchanged, so that a database can keep it as
 * one value. It grows by at most one version of each segment a day, since a day's record is stored once (R0001203).
 */
export type HeldEntry = HeldAccount | RenamedAccount;

/** A code that an id change (211) has replaced; it must not be used any more (I0001801). */
export interface RenamedAccount {
  readonly state: "renamed";
  /** The code that took its place. */
  readonly to: string;
}

/** An account as the bureau holds it (§2.3, §3.1). */
export interface HeldAccount {
  readonly state: "held";
  readonly code: string;
  readonly accountType: AccountType;
  /** Segment B of the newest record, as later corrected (212 B). */
  readonly borrower: HeldBorrower;
  /** Records loaded, by as-of date, oldest first. One stays here when a 213 has deleted all of its segments. */
  readonly records: readonly HeldRecord[];
  /** Stored versions of each segment, by as-of date, oldest first; at most one a date. */
  readonly segments: HeldSegments;
  /** Special events (215) that are valid, in the order of loading. A withdrawn one is not kept. */
  readonly events: readonly HeldEvent[];
  /** Codes under which it was known before, oldest first (211). */
  readonly formerCodes: readonly string[];
}

/** Who the account belongs to. */
export interface HeldBorrower {
  readonly name: string;
  readonly idType: string;
  readonly idNum: string;
  /** MngmtOrgCode. */
  readonly organisation: string;
}

/** A 210 record that was loaded. */
export interface HeldRecord {
  readonly rptDate: IsoDate;
  /** Reporting code (RptDateCode). */
  readonly code: string;
}

/** Letters of the segments that are kept by version; B is kept as it is now. */
export const HELD_LETTERS = ["C", "D", "E", "F", "G", "H", "I", "J", "K"] as const;

export type HeldLetter = (typeof HELD_LETTERS)[number];

export type HeldSegments = { readonly [L in HeldLetter]?: readonly HeldVersion[] };

/** One stored version of a segment. */
export interface HeldVersion {
  readonly rptDate: IsoDate;
  readonly values: HeldValues;
}

/** Values by tag, without the blanks around them; repeated groups as lists. */
export interface HeldValues {
  readonly [tag: string]: string | readonly HeldValues[];
}

/** A special event (215): `11` no bill this month, `12` card re-opened, `21` transferred out (§4.6). */
export interface HeldEvent {
  readonly type: string;
  readonly month: IsoMonth;
  readonly rptDate: IsoDate;
}
