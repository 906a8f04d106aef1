/** 有效标志 (FamRelaAssFlag, OthAssFlg): whether what is told stands, or is withdrawn. Source: §4.10 [A]. The list is closed. */
export const validityFlagCodes = [
  { code: "0", zh: "无效", en: "it is withdrawn" },
  { code: "1", zh: "有效", en: "it stands" },
] as const;

/** A code of 有效标志. */
export type ValidityFlagCode = (typeof validityFlagCodes)[number]["code"];
