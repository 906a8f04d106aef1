/** Ids of the rules of contracts of collateral (510) and of record 511 that need the record alone (§6.7); of 514 there is none. */
export const COLLATERAL_RULE_IDS = [
  "I5100A01",
  "I5100B01",
  "I5100C01",
  "I5100D01",
  "I5100D02",
  "I5100E02",
  "I5100F02",
  "R5100101",
  "R5100102",
  "I5110B01",
] as const;

/** Id of a rule of contracts of collateral. */
export type CollateralRuleId = (typeof COLLATERAL_RULE_IDS)[number];
