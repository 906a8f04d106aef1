/** Ids of the rules of guarantees (230) and of the records 231 to 233 that need the record alone (§6.6); of 234 there is none. */
export const GUARANTEE_RULE_IDS = [
  "I2300A01",
  "I2300A02",
  "I2300C01",
  "I2300C02",
  "I2300D01",
  "I2300D02",
  "I2300E01",
  "I2300E03",
  "R2300101",
  "R2300102",
  "R2300103",
  "R2300105",
  "R2300106",
  "R2300107",
  "R2300108",
  "I2310B01",
  "R2320102",
  "R2320105",
  "I2330B01",
  "I2330B02",
] as const;

/** Id of a rule of guarantees. */
export type GuaranteeRuleId = (typeof GUARANTEE_RULE_IDS)[number];
