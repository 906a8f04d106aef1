/** 担保方式 (GuarMode): main security. Source: §4.6 [A]. The list is closed. */
export const guarModeCodes = [
  { code: "1", zh: "质押", en: "pledge" },
  { code: "2", zh: "抵押", en: "mortgage" },
  { code: "3", zh: "保证", en: "guarantee" },
  { code: "4", zh: "信用/免担保", en: "none" },
  { code: "5", zh: "组合（含保证）", en: "combined, with guarantee" },
  { code: "6", zh: "组合（不含保证）", en: "combined, without guarantee" },
  { code: "7", zh: "农户联保", en: "joint guarantee of farmers" },
] as const;

/** A code of 担保方式. */
export type GuarModeCode = (typeof guarModeCodes)[number]["code"];
