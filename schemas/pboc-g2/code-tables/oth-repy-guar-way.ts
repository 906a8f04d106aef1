/** 其他还款保证方式 (OthRepyGuarWay): other security. Source: §4.6 [A]. The list is closed. */
export const othRepyGuarWayCodes = [
  { code: "0", zh: "无", en: "none" },
  { code: "1", zh: "保证金", en: "deposit" },
  { code: "9", zh: "其他", en: "other" },
] as const;

/** A code of 其他还款保证方式. */
export type OthRepyGuarWayCode = (typeof othRepyGuarWayCodes)[number]["code"];
