import { COLLATERAL_RULE_IDS, type CollateralRuleId } from "./collateral/collateral-rule-ids.js";
import { GUARANTEE_RULE_IDS, type GuaranteeRuleId } from "./guarantee/guarantee-rule-ids.js";
import { FAMILY_HISTORY_RULE_IDS, type FamilyHistoryRuleId } from "./history/family-rule-ids.js";
import { SEMANTIC_RULE_IDS } from "./semantic/semantic-rule-ids.js";

/**
 * Ids of the rules that judge a file as a whole. `F…` are official (§6.2); `TS-…` are ours, given to file-level feedback
 * codes and checks that have no official rule id.
 */
export const FILE_RULE_IDS = [
  "F0000201",
  "F0000301",
  "F0000401",
  "F0000501",
  "F0000502",
  "F0001202",
  "F0001302",
  "R0000201",
  "TS-ABF000",
  "TS-ABF001",
  "TS-ABF002",
  "TS-ABF011",
  "TS-HEADER-COUNT",
] as const;

/** Ids of the rules that hold for every record type (§6.2). */
export const GENERIC_RULE_IDS = [
  "R0000101",
  "R0000102",
  "S0000101",
  "S0000102",
  "I0000101",
  "I0000201",
  "I0000401",
  "I0000501",
  "I0000601",
  "I0000701",
  "I0000702",
  "I0001301",
  "I0001302",
  "I0001402",
  "TS-ABR006",
  "TS-BLANKS",
  "TS-MOJIBAKE",
] as const;

/** Ids of the rules that compare segments of one 210 record with each other (§6.4, letter A) or with its type. */
export const ACCOUNT_RULE_IDS = [
  "S2100101",
  "I2100A01",
  "I2100A02",
  "I2100A04",
  "I2100A05",
  "I2100A07",
  "I2100A08",
  "I2100A09",
  "I2100A10",
  "I2100A11",
  "I2100A12",
  "I2100A13",
  "I2100A14",
  "I2100A15",
  "I2100A16",
] as const;

/** Ids of the rules inside one segment of 210 (§6.4, letters C to K). */
export const SEGMENT_RULE_IDS = [
  "I2100C02",
  "I2100C03",
  "I2100C04",
  "I2100C05",
  "I2100C06",
  "I2100C07",
  "I2100D01",
  "I2100D02",
  "I2100D04",
  "I2100H01",
  "I2100H02",
  "I2100H03",
  "I2100H04",
  "I2100H05",
  "I2100H07",
  "I2100H09",
  "I2100H10",
  "I2100H11",
  "I2100H12",
  "I2100H13",
  "I2100H14",
  "I2100H15",
  "I2100I01",
  "I2100J02",
  "I2100J03",
  "I2100J04",
  "I2100J05",
  "I2100J06",
  "I2100K01",
] as const;

/** Ids of the rules that say which segments a 210 record must and must not carry (§6.4). */
export const COMPOSITION_RULE_IDS = [
  "R2100101",
  "R2100102",
  "R2100103",
  "R2100104",
  "R2100107",
  "R2100108",
  "R2100109",
  "R2100110",
  "R2100111",
  "R2100112",
  "R2100113",
  "R2100114",
  "R2100115",
  "R2100116",
  "R2100117",
] as const;

/** Ids of the rules of the records 211 to 213 and 215 that need the record alone (§6.4); of 214 there is none. */
export const CORRECTION_RULE_IDS = [
  "I2110B01",
  "R2120102",
  "R2120106",
  "R2120107",
  "I2130B01",
  "I2130B02",
  "I2150B01",
] as const;

/** Ids of the rules of credit agreements (220) and of the records 221 to 223 that need the record alone (§6.5); of 224 there is none. */
export const AGREEMENT_RULE_IDS = [
  "R2200101",
  "I2200A01",
  "I2200C01",
  "I2200D01",
  "I2200D02",
  "I2210B01",
  "R2220102",
  "R2220103",
  "I2230B01",
  "I2230B02",
] as const;

/** Ids of the rules of the records about persons (110, 120, 140) that need the record alone (§6.3, §6.9). */
export const PERSON_RULE_IDS = [
  "R1100101",
  "R1100102",
  "S1100101",
  "S1100102",
  "I1100A01",
  "I1100A02",
  "I1100C01",
  "I1100D01",
  "I1100E01",
  "I1100F03",
  "I1100G04",
  "I1200B01",
  "I1400B01",
  "NF31",
  "NF32",
] as const;

/** Ids of the rules that compare a file, a 210 or a 211 with what the bureau has stored (§6.2, §6.4). */
export const ACCOUNT_HISTORY_RULE_IDS = [
  "F0000601",
  "R0001203",
  "I0001801",
  "R2101204",
  "R2101205",
  "R2101206",
  "R2101207",
  "R2101208",
  "R2101209",
  "R2101210",
  "R2101211",
  "R2101212",
  "R2101213",
  "R2101214",
  "R2101215",
  "I2111B02",
  "I2111B03",
] as const;

/** Ids of the rules that compare a 212, 213, 214 or 215 with what the bureau has stored (§6.4). */
export const CHANGE_HISTORY_RULE_IDS = [
  "R2121206",
  "R2121207",
  "R2121211",
  "R2121213",
  "R2121214",
  "R2121215",
  "R2121216",
  "R2121217",
  "R2121218",
  "R2121219",
  "R2121220",
  "R2121221",
  "R2121222",
  "R2121223",
  "R2121224",
  "R2121225",
  "R2131201",
  "R2131202",
  "R2131203",
  "R2141101",
  "R2151201",
  "R2151202",
  "R2151203",
  "R2151204",
  "R2151205",
  "R2151206",
] as const;

export type FileRuleId = (typeof FILE_RULE_IDS)[number];
export type GenericRuleId = (typeof GENERIC_RULE_IDS)[number];
export type AccountRuleId = (typeof ACCOUNT_RULE_IDS)[number];
export type SegmentRuleId = (typeof SEGMENT_RULE_IDS)[number];
export type CompositionRuleId = (typeof COMPOSITION_RULE_IDS)[number];
export type CorrectionRuleId = (typeof CORRECTION_RULE_IDS)[number];
export type AgreementRuleId = (typeof AGREEMENT_RULE_IDS)[number];
export type PersonRuleId = (typeof PERSON_RULE_IDS)[number];
export type AccountHistoryRuleId = (typeof ACCOUNT_HISTORY_RULE_IDS)[number];
export type ChangeHistoryRuleId = (typeof CHANGE_HISTORY_RULE_IDS)[number];
export type HistoryRuleId = AccountHistoryRuleId | ChangeHistoryRuleId | FamilyHistoryRuleId;
export type SemanticRuleId = (typeof SEMANTIC_RULE_IDS)[number];

/** Every rule this profile knows. The list is closed; an id never changes its meaning. */
export type RuleId =
  | FileRuleId
  | GenericRuleId
  | AccountRuleId
  | SegmentRuleId
  | CompositionRuleId
  | CorrectionRuleId
  | AgreementRuleId
  | PersonRuleId
  | GuaranteeRuleId
  | CollateralRuleId
  | HistoryRuleId
  | SemanticRuleId;

/**
 * All rule ids in the order in which findings are listed: file, generic, account, segments, composition, correction,
 * agreement, guarantee, collateral, history, semantic.
 */
export const RULE_IDS: readonly RuleId[] = [
  ...FILE_RULE_IDS,
  ...GENERIC_RULE_IDS,
  ...ACCOUNT_RULE_IDS,
  ...SEGMENT_RULE_IDS,
  ...COMPOSITION_RULE_IDS,
  ...CORRECTION_RULE_IDS,
  ...AGREEMENT_RULE_IDS,
  ...PERSON_RULE_IDS,
  ...GUARANTEE_RULE_IDS,
  ...COLLATERAL_RULE_IDS,
  ...ACCOUNT_HISTORY_RULE_IDS,
  ...CHANGE_HISTORY_RULE_IDS,
  ...FAMILY_HISTORY_RULE_IDS,
  ...SEMANTIC_RULE_IDS,
];
