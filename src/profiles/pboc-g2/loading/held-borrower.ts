import type { RecordNode } from "../codec/decoded-record.js";
import { RECORD_FAMILIES } from "../rules/history/record-families.js";
import { textOf } from "../rules/history/told-record.js";
import type { HeldBorrower, HeldKind } from "./held.js";

/** Whom something of a kind is about, from its base segment or the record without segments. */
export function heldBorrower(kind: HeldKind, base: RecordNode): HeldBorrower {
  const { idType, idNum, organisation } = RECORD_FAMILIES[kind].holder;
  return {
    name: textOf(base["Name"]),
    idType: textOf(base[idType]),
    idNum: textOf(base[idNum]),
    organisation: textOf(base[organisation]),
  };
}
