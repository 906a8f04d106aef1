/**
 * 反担保方式 (GuarMode) of record 230: what secures the guarantor. The coding is another than that of 210. Source: §4.8
 * [A]. The list is closed.
 */
export const guarModeCodes230 = [
  { code: "0", zh: "信用/免担保", en: "none" },
  { code: "1", zh: "保证", en: "counter-guarantee" },
  { code: "2", zh: "质押", en: "pledge" },
  { code: "3", zh: "抵押", en: "mortgage" },
  { code: "4", zh: "组合", en: "combined" },
] as const;

/** A code of 反担保方式. */
export type GuarMode230Code = (typeof guarModeCodes230)[number]["code"];
