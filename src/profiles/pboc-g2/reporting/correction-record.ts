import type { Borrower } from "../../../../schemas/ledger/borrower.js";
import type { IsoDate, IsoMonth } from "../../../../schemas/ledger/primitives.js";
import type { OwedField, OwedRecord, SegmentDuty } from "../../owed-record.js";
import type { OwingRules } from "../../profile.js";
import { rootOf } from "../codec/record-roots.js";
import { identityFields } from "./base-segment.js";
import { timesOf } from "./owed-draft.js";
import { either, exactly } from "./owed-field.js";
import { CORRECTION, underSegment } from "./segments.js";
import { segmentTag, type ToldFamily } from "./told-family.js";

/** What every correction of one known day is made with. */
export interface CorrectionSetting {
  readonly family: ToldFamily;
  /** Code under which it was opened. */
  readonly account: string;
  /** AcctType under which it is told, where it has one. */
  readonly accountType: string;
  readonly rules: OwingRules;
  readonly known: IsoDate;
  /** Ids of the events that became known. */
  readonly causes: readonly string[];
  /** Present where what became known on one day is put right in the order of the days it was told of (clause L78). */
  readonly inDayOrder?: true;
}

/** Which stored segment is put right, and with what. */
interface SegmentChange {
  readonly letter: string;
  readonly asOf: IsoDate;
  readonly orAsOf?: readonly IsoDate[];
  readonly months: readonly IsoMonth[];
  readonly required: boolean;
  readonly fields: readonly (readonly [string, OwedField])[];
}

/** 212 H or J, 222 D or 232 D: the segment as it should have been told, whole, for the record that is held (L21, L78). */
export function segmentCorrection(
  letter: string,
  right: OwedRecord,
  required: boolean,
  setting: CorrectionSetting,
): OwedRecord {
  const prefix = `${segmentTag(setting.family, letter)}.`;
  const fields = [...right.fields].filter(([path]) => path.startsWith(prefix));
  return segmentRecord({ letter, asOf: right.asOf, months: right.months, required, fields }, setting);
}

/** 212, 222 or 232 B: the right name and document, for the newest record that is held (L22, L77). */
export function identityCorrection(
  borrower: Borrower,
  asOf: IsoDate,
  orAsOf: readonly IsoDate[],
  setting: CorrectionSetting,
): OwedRecord {
  const { family, rules } = setting;
  const fields = underSegment<OwedField>(segmentTag(family, "B"), identityFields({ borrower }, rules));
  return segmentRecord({ letter: "B", asOf, orAsOf, months: [], required: true, fields }, setting);
}

/** 213 J, 223 D or 233 D: what was told of a day never was (L21, L78). */
export function dayDeletion(letter: string, day: IsoDate, setting: CorrectionSetting): OwedRecord {
  const recordType = typeOf(setting, "deletion");
  const root = rootOf(recordType) ?? "";
  return correctionFrom(recordType, letter, day, setting, {
    segments: { [root]: "must" },
    fields: underSegment<OwedField>(root, [
      ["InfRecType", exactly(recordType)],
      ["DelRecCode", exactly(setting.account)],
      ["DelSgmtCode", exactly(letter)],
      ["DelStartDate", exactly(day)],
      ["DelEndDate", exactly(day)],
    ]),
  });
}

/** 214, 224, 234 or 514: it should never have been told (L22, L75). */
export function wholeDeletion(setting: CorrectionSetting): OwedRecord {
  const { erasure } = setting.family;
  const root = rootOf(erasure) ?? "";
  return correctionFrom(erasure, "", setting.known, setting, {
    segments: { [root]: "must" },
    fields: underSegment<OwedField>(root, [
      ["InfRecType", exactly(erasure)],
      ["DelRecCode", exactly(setting.account)],
    ]),
  });
}

function segmentRecord(change: SegmentChange, setting: CorrectionSetting): OwedRecord {
  const { letter, asOf, orAsOf = [], months, required } = change;
  const recordType = typeOf(setting, "correction");
  const { family, account, accountType } = setting;
  const base = underSegment<OwedField>(CORRECTION.base, [
    ["InfRecType", exactly(recordType)],
    ["ModRecCode", exactly(account)],
    ["RptDate", orAsOf.length === 0 ? exactly(asOf) : either(...[asOf, ...orAsOf].map((value) => ({ value })))],
    ...(family.namesType ? [["AcctType", exactly(accountType)] as const] : []),
    ["MdfcSgmtCode", exactly(letter)],
  ]);
  const record = correctionFrom(recordType, letter, asOf, setting, {
    segments: correctionDuties(family, letter),
    fields: [...base, ...underSegment<OwedField>(CORRECTION.holder, change.fields)],
  });
  return { ...record, months, required, ...(orAsOf.length === 0 ? {} : { orAsOf }) };
}

/** One segment and no other (R2120102, R2220102, R2320102); the segments of the holder are told apart by their path. */
function correctionDuties(family: ToldFamily, letter: string): Record<string, SegmentDuty> {
  const own = segmentTag(family, letter);
  return {
    [CORRECTION.base]: "must",
    [CORRECTION.holder]: "must",
    ...Object.fromEntries(
      Object.values(family.segments).map((tag) => [`${CORRECTION.holder}.${tag}`, tag === own ? "must" : "must-not"]),
    ),
  };
}

function typeOf({ family }: CorrectionSetting, act: "correction" | "deletion"): string {
  const recordType = family[act];
  if (recordType === undefined) throw new Error(`No record puts right what a record ${family.report} told.`);
  return recordType;
}

function correctionFrom(
  recordType: string,
  letter: string,
  asOf: IsoDate,
  { account, rules, known, causes, inDayOrder }: CorrectionSetting,
  content: { readonly segments: OwedRecord["segments"]; readonly fields: readonly (readonly [string, OwedField])[] },
): OwedRecord {
  return {
    requirement: letter === "" ? `OWED-${recordType}` : `OWED-${recordType}-${letter}`,
    recordType,
    kind: "correction",
    account,
    codes: [{ code: letter }],
    asOf,
    ...(inDayOrder === undefined ? {} : { inDayOrder }),
    months: [],
    required: true,
    ...timesOf(known, rules),
    causes,
    segments: content.segments,
    fields: new Map(content.fields),
  };
}
