import type { Bilingual } from "../../../../../schemas/run/finding.js";
import type { HeldKind } from "../../loading/held.js";
import { say } from "../breach.js";
import { filled } from "../read-field.js";
import type { RecordView } from "../record-view.js";

/** What makes a record of a family the one it is, beside its as-of date (§2.3). */
export interface RecordIdentity {
  /** The element that is the key, or ends it. */
  readonly tag: string;
  /** What the key has before that element, by tags of the base. */
  readonly beside: readonly string[];
  /** Whether of that element only the provider code counts. */
  readonly ofProvider?: boolean;
}

/** The record types about one kind of thing that the bureau keeps (§2.1): what reports it and what changes it. */
export interface RecordFamily extends RecordIdentity {
  readonly kind: HeldKind;
  /** What it is called. */
  readonly words: Bilingual;
  /** Record type that reports it. */
  readonly report: string;
  /** Record types that change it, where there are such. */
  readonly idChange?: string;
  readonly correction?: string;
  readonly deletion?: string;
  readonly erasure?: string;
  readonly event?: string;
  /** Tags of the base that name whom it is about; CertType in 510, IDType elsewhere. */
  readonly holder: { readonly idType: string; readonly idNum: string; readonly organisation: string };
}

const HOLDER = { idType: "IDType", idNum: "IDNum", organisation: "MngmtOrgCode" };
const PERSON = { holder: { ...HOLDER, organisation: "Cimoc" }, tag: "InfSurcCode" };
const PERSON_KEY = ["Name", "IDType", "IDNum"];

/** Every family whose records are kept, that of accounts first. */
export const RECORD_FAMILIES: Readonly<Record<HeldKind, RecordFamily>> = {
  account: {
    kind: "account",
    words: say("account", "账户"),
    report: "210",
    idChange: "211",
    correction: "212",
    deletion: "213",
    erasure: "214",
    event: "215",
    holder: HOLDER,
    tag: "AcctCode",
    beside: [],
  },
  agreement: {
    kind: "agreement",
    words: say("credit agreement", "授信协议"),
    report: "220",
    idChange: "221",
    correction: "222",
    deletion: "223",
    erasure: "224",
    holder: HOLDER,
    tag: "ContractCode",
    beside: [],
  },
  guarantee: {
    kind: "guarantee",
    words: say("guarantee", "担保账户"),
    report: "230",
    idChange: "231",
    correction: "232",
    deletion: "233",
    erasure: "234",
    holder: HOLDER,
    tag: "AcctCode",
    beside: [],
  },
  collateral: {
    kind: "collateral",
    words: say("collateral contract", "抵（质）押合同"),
    report: "510",
    idChange: "511",
    erasure: "514",
    holder: { ...HOLDER, idType: "CertType", idNum: "CertNum" },
    tag: "CcCode",
    beside: [],
  },
  person: {
    kind: "person",
    words: say("person", "个人"),
    report: "110",
    erasure: "114",
    ...PERSON,
    beside: PERSON_KEY,
  },
  family: {
    kind: "family",
    words: say("pair of family members", "家族成员"),
    report: "120",
    ...PERSON,
    beside: [...PERSON_KEY, "FamMemName", "FamMemCertType", "FamMemCertNum"],
    ofProvider: true,
  },
  document: {
    kind: "document",
    words: say("validity of a document", "证件有效期"),
    report: "130",
    erasure: "134",
    ...PERSON,
    beside: PERSON_KEY,
  },
  identity: {
    kind: "identity",
    words: say("pair of documents", "证件整合"),
    report: "140",
    ...PERSON,
    beside: [...PERSON_KEY, "OthName", "OthIDType", "OthIDNum"],
    ofProvider: true,
  },
};

/** What a record does to what is kept. */
export type RecordAct = "report" | "idChange" | "correction" | "deletion" | "erasure" | "event";

const ACTS: readonly RecordAct[] = ["report", "idChange", "correction", "deletion", "erasure", "event"];

const BY_TYPE: ReadonlyMap<string, { readonly family: RecordFamily; readonly act: RecordAct }> = new Map(
  Object.values(RECORD_FAMILIES).flatMap((family) =>
    ACTS.flatMap((act) => (family[act] === undefined ? [] : [[family[act], { family, act }] as const])),
  ),
);

/** Types of the records that are kept, or change what is. */
export const KEPT_TYPES: readonly string[] = [...BY_TYPE.keys()];

/** The family of a record type and what such a record does; undefined for types that are not kept. */
export function familyOf(recordType: string): { readonly family: RecordFamily; readonly act: RecordAct } | undefined {
  return BY_TYPE.get(recordType);
}

/**
 * The key of what a record is about: its code alone, or for records about persons names and documents in front of it, line
 * by line. Undefined where a part of it is missing or wrong.
 */
export function keyOf({ base, key }: RecordView, { beside, ofProvider }: RecordIdentity): string | undefined {
  if (base === undefined || key === "") return undefined;
  if (beside.length === 0) return key;
  const parts = beside.map((tag) => filled(base, tag));
  if (parts.includes(undefined)) return undefined;
  return [...parts, ofProvider === true ? key.slice(0, 14) : key].join("\n");
}
