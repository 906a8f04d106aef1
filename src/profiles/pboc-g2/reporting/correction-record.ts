import type { IsoDate, IsoMonth } from "../../../../schemas/ledger/primitives.js";
import type { LivedLoan } from "../../../ledger/lived-loan.js";
import type { LoanRules } from "../../../ledger/loan-core.js";
import type { OwedField, OwedRecord, SegmentDuty } from "../../owed-record.js";
import { identityFields } from "./base-segment.js";
import { timesOf } from "./owed-draft.js";
import { either, exactly } from "./owed-field.js";
import { CORRECTION, DELETION, SEGMENT, type SegmentLetter, underSegment } from "./segments.js";

/** What every correction of one known day is made with. */
export interface CorrectionSetting {
  readonly lived: LivedLoan;
  readonly rules: LoanRules;
  readonly known: IsoDate;
  /** Ids of the events that became known. */
  readonly causes: readonly string[];
}

/** Which stored segment is put right, and with what. */
interface SegmentChange {
  readonly letter: SegmentLetter;
  readonly asOf: IsoDate;
  readonly orAsOf?: readonly IsoDate[];
  readonly months: readonly IsoMonth[];
  readonly required: boolean;
  readonly fields: readonly (readonly [string, OwedField])[];
}

/** 212 H or J: the segment as it should have been told, whole, for the record that is held (L21). */
export function segmentCorrection(
  letter: "H" | "J",
  right: OwedRecord,
  required: boolean,
  setting: CorrectionSetting,
): OwedRecord {
  const prefix = `${SEGMENT[letter]}.`;
  const fields = [...right.fields].filter(([path]) => path.startsWith(prefix));
  const { asOf, months } = right;
  return segmentRecord({ letter, asOf, months: letter === "H" ? months : [], required, fields }, setting);
}

/** 212 B: the right name and document, for the newest record that is held (L22). */
export function identityCorrection(
  asOf: IsoDate,
  orAsOf: readonly IsoDate[],
  { lived, rules, ...rest }: CorrectionSetting,
): OwedRecord {
  const fields = underSegment<OwedField>(SEGMENT.B, identityFields(lived, rules));
  const change: SegmentChange = { letter: "B", asOf, orAsOf, months: [], required: true, fields };
  return segmentRecord(change, { lived, rules, ...rest });
}

/** 213 J: what was told as cleared on a day never was (L21). */
export function recoveryDeletion(day: IsoDate, setting: CorrectionSetting): OwedRecord {
  return correctionFrom("213", "J", day, setting, {
    segments: { [DELETION["213"]]: "must" },
    fields: underSegment<OwedField>(DELETION["213"], [
      ["InfRecType", exactly("213")],
      ["DelRecCode", exactly(setting.lived.account)],
      ["DelSgmtCode", exactly("J")],
      ["DelStartDate", exactly(day)],
      ["DelEndDate", exactly(day)],
    ]),
  });
}

/** 214: the account should never have been told (L22). */
export function accountDeletion(setting: CorrectionSetting): OwedRecord {
  return correctionFrom("214", "", setting.known, setting, {
    segments: { [DELETION["214"]]: "must" },
    fields: underSegment<OwedField>(DELETION["214"], [
      ["InfRecType", exactly("214")],
      ["DelRecCode", exactly(setting.lived.account)],
    ]),
  });
}

function segmentRecord(change: SegmentChange, setting: CorrectionSetting): OwedRecord {
  const { letter, asOf, orAsOf = [], months, required } = change;
  const base = underSegment<OwedField>(CORRECTION.base, [
    ["InfRecType", exactly("212")],
    ["ModRecCode", exactly(setting.lived.account)],
    ["RptDate", orAsOf.length === 0 ? exactly(asOf) : either(...[asOf, ...orAsOf].map((value) => ({ value })))],
    ["AcctType", exactly("D1")],
    ["MdfcSgmtCode", exactly(letter)],
  ]);
  const record = correctionFrom("212", letter, asOf, setting, {
    segments: correctionDuties(letter),
    fields: [...base, ...underSegment<OwedField>(CORRECTION.holder, change.fields)],
  });
  return { ...record, months, required, ...(orAsOf.length === 0 ? {} : { orAsOf }) };
}

/** One segment and no other (R2120102); the segments of the holder are told apart by their path. */
function correctionDuties(letter: SegmentLetter): Record<string, SegmentDuty> {
  return {
    [CORRECTION.base]: "must",
    [CORRECTION.holder]: "must",
    ...Object.fromEntries(
      Object.values(SEGMENT).map((tag) => [
        `${CORRECTION.holder}.${tag}`,
        tag === SEGMENT[letter] ? "must" : "must-not",
      ]),
    ),
  };
}

function correctionFrom(
  recordType: "212" | "213" | "214",
  letter: string,
  asOf: IsoDate,
  { lived, rules, known, causes }: CorrectionSetting,
  content: { readonly segments: OwedRecord["segments"]; readonly fields: readonly (readonly [string, OwedField])[] },
): OwedRecord {
  return {
    requirement: letter === "" ? `OWED-${recordType}` : `OWED-${recordType}-${letter}`,
    recordType,
    kind: "correction",
    account: lived.account,
    codes: [{ code: letter }],
    asOf,
    months: [],
    required: true,
    ...timesOf(known, rules),
    causes,
    segments: content.segments,
    fields: new Map(content.fields),
  };
}
