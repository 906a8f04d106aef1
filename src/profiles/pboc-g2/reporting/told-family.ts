import { RECORD_FAMILIES, type RecordFamily } from "../rules/history/record-families.js";
import { COLLATERAL_SEGMENT } from "./collateral/collateral-fields.js";
import { LINE_SEGMENT } from "./line/line-fields.js";
import { GUARANTEE_SEGMENT, SEGMENT } from "./segments.js";

/** One kind of thing that is told: its record types (§2.1), and what of it can be put right. */
export interface ToldFamily extends Pick<RecordFamily, "report" | "tag" | "correction" | "deletion" | "event"> {
  /** Record type of another code. */
  readonly idChange: string;
  /** Record type that deletes all of it. */
  readonly erasure: string;
  /** Tags of the segments of its report, by letter. */
  readonly segments: Readonly<Record<string, string>>;
  /** Letter of the segment that tells how it stood on a day, where that can be put right. */
  readonly dayLetter?: string;
  /** Whether what puts it right names its account type (§3.2, §3.4). */
  readonly namesType: boolean;
}

const { account, agreement, guarantee, collateral } = RECORD_FAMILIES;

/** An account (record 210). */
export const ACCOUNT: ToldFamily = {
  ...coded(account),
  segments: SEGMENT,
  dayLetter: "J",
  namesType: true,
};

/** A credit line (record 220). */
export const LINE: ToldFamily = { ...coded(agreement), segments: LINE_SEGMENT, dayLetter: "D", namesType: false };

/** A guarantee (record 230). */
export const GUARANTEE: ToldFamily = {
  ...coded(guarantee),
  segments: GUARANTEE_SEGMENT,
  dayLetter: "D",
  namesType: true,
};

/** A contract over collateral (record 510), of which nothing is put right by segment. */
export const COLLATERAL: ToldFamily = { ...coded(collateral), segments: COLLATERAL_SEGMENT, namesType: false };

/** Every one of them. */
export const TOLD_FAMILIES: readonly ToldFamily[] = [ACCOUNT, LINE, GUARANTEE, COLLATERAL];

/** Tag of the segment of a report by its letter; `""` for a letter that it does not have. */
export function segmentTag({ segments }: ToldFamily, letter: string): string {
  return segments[letter] ?? "";
}

function coded<T extends RecordFamily>(family: T): T & { readonly idChange: string; readonly erasure: string } {
  const { report, idChange, erasure } = family;
  if (idChange === undefined || erasure === undefined) throw new Error(`Records ${report} bear no code of their own.`);
  return { ...family, idChange, erasure };
}
