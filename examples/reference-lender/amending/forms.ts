/** What is no loan, as it is put right at the bureau. A revolving loan is put right as loans are. */
export type AmendedKind = "card" | "claim" | "line" | "guarantee" | "contract";

/** Types of the records of a new code. */
export type RenamingCode = "211" | "221" | "231" | "511";
/** Types of the records that delete all. */
export type DeletionCode = "214" | "224" | "234" | "514";
/** What a correction of segment B tells. */
export type BaseCode = "212B" | "222B" | "232B";
/** What a correction of a month tells, as a card has it. */
export type MonthlyCode = "212H";
/** What a correction or deletion of the segment tells that says how something stands: J of an account, else D. */
export type StandingCode = "212J" | "213J" | "222D" | "223D" | "232D" | "233D";

/** The records that put right one kind of thing (§3.2 to §3.4). */
export interface AmendedForm {
  /** Of another code, of segment B put right, of the segment put right that says how it stands, of it and of all deleted. */
  readonly codes: readonly [RenamingCode, BaseCode, StandingCode, StandingCode, DeletionCode];
  /** Of another code, of a segment put right, of one deleted, of all deleted. */
  readonly roots: readonly [string, string, string, string];
  /** Tags of segment B and of that which says how it stands. */
  readonly tags: readonly [string, string];
}

const account: AmendedForm = {
  codes: ["211", "212B", "212J", "213J", "214"],
  roots: ["InAcctIDCagsInf", "InAcctMdfc", "InAcctDel", "InAcctEntDel"],
  tags: ["AcctBsSgmt", "AcctDbtInfSgmt"],
};

const line: AmendedForm = {
  codes: ["221", "222B", "222D", "223D", "224"],
  roots: ["InCtrctIDCagsInf", "InCtrctMdfc", "InCtrctDel", "InCtrctEntDel"],
  tags: ["CtrctBsSgmt", "CreditLimSgmt"],
};

const guarantee: AmendedForm = {
  codes: ["231", "232B", "232D", "233D", "234"],
  roots: ["InSecAcctIDCagsInf", "InSecAcctMdfc", "InSecAcctDel", "InSecAcctEntDel"],
  tags: ["GuarAcctBsSgmt", "GuarRltRepymtInfSgmt"],
};

const forms = { card: account, claim: account, line, guarantee } as const;

/** The form of a kind; a contract over collateral has none: nothing of it is corrected by segments. */
export function formOf(kind: Exclude<AmendedKind, "contract">): AmendedForm {
  return forms[kind];
}

/** What a record of a new code tells, and its root. */
export function renamingOf(kind: AmendedKind): readonly [RenamingCode, string] {
  if (kind === "contract") return ["511", "MoCIDCagsInf"];
  const { codes, roots } = forms[kind];
  return [codes[0], roots[0]];
}

/** What a record of the deletion of all tells, and its root. */
export function deletionOf(kind: AmendedKind): readonly [DeletionCode, string] {
  if (kind === "contract") return ["514", "MoCEntDel"];
  const { codes, roots } = forms[kind];
  return [codes[4], roots[3]];
}

/** Whether a record brings a new code. */
export function isRenaming(code: string): code is RenamingCode {
  return code === "211" || code === "221" || code === "231" || code === "511";
}

/** Whether a record deletes all that was told of something. */
export function isDeletion(code: string): code is DeletionCode {
  return code === "214" || code === "224" || code === "234" || code === "514";
}

/** Whether a record puts right whose something is. */
export function isBaseCorrection(code: string): code is BaseCode {
  return code === "212B" || code === "222B" || code === "232B";
}
