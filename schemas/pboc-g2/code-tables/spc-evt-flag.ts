/** 有效标志 (Flag of record 215): whether the event stands. Source: §3.2 [A]. The list is closed. */
export const spcEvtFlagCodes = [
  { code: "1", zh: "有效", en: "the event happened" },
  { code: "0", zh: "无效", en: "the event that was reported is withdrawn" },
] as const;

/** A code of 有效标志. */
export type SpcEvtFlagCode = (typeof spcEvtFlagCodes)[number]["code"];
