/** Ids of the rules that compare a record about a person (110 to 140) with what the bureau has stored (§6.3). */
export const PERSON_HISTORY_RULE_IDS = [
  "R1101201",
  "R1101202",
  "R1141201",
  "R1201201",
  "R1301201",
  "R1341101",
  "R1401202",
] as const;

/** Ids of the rules that compare a credit agreement, or what changes it (220 to 224), with what the bureau has stored (§6.5). */
export const AGREEMENT_HISTORY_RULE_IDS = [
  "R2201201",
  "R2201202",
  "I2211B02",
  "I2211B03",
  "R2221203",
  "R2221207",
  "R2221208",
  "R2221209",
  "R2221210",
  "R2221211",
  "R2221212",
  "R2231101",
  "R2241101",
] as const;

/** Ids of the rules that compare a guarantee, or what changes it (230 to 234), with what the bureau has stored (§6.6). */
export const GUARANTEE_HISTORY_RULE_IDS = [
  "R2301201",
  "R2301202",
  "R2301203",
  "I2311B02",
  "I2311B03",
  "R2321203",
  "R2321207",
  "R2321208",
  "R2321209",
  "R2321210",
  "R2321211",
  "R2321212",
  "R2321213",
  "R2331101",
  "R2341101",
] as const;

/** Ids of the rules that compare a collateral contract, or what changes it (510 to 514), with what the bureau has stored (§6.7). */
export const COLLATERAL_HISTORY_RULE_IDS = ["R5101201", "R5101202", "I5111B02", "I5111B03", "R5141101"] as const;

/** Ids of all of them. */
export const FAMILY_HISTORY_RULE_IDS: readonly FamilyHistoryRuleId[] = [
  ...PERSON_HISTORY_RULE_IDS,
  ...AGREEMENT_HISTORY_RULE_IDS,
  ...GUARANTEE_HISTORY_RULE_IDS,
  ...COLLATERAL_HISTORY_RULE_IDS,
];

export type PersonHistoryRuleId = (typeof PERSON_HISTORY_RULE_IDS)[number];
export type AgreementHistoryRuleId = (typeof AGREEMENT_HISTORY_RULE_IDS)[number];
export type GuaranteeHistoryRuleId = (typeof GUARANTEE_HISTORY_RULE_IDS)[number];
export type CollateralHistoryRuleId = (typeof COLLATERAL_HISTORY_RULE_IDS)[number];

/** Id of a history rule of a record family beside accounts. */
export type FamilyHistoryRuleId =
  | PersonHistoryRuleId
  | AgreementHistoryRuleId
  | GuaranteeHistoryRuleId
  | CollateralHistoryRuleId;
