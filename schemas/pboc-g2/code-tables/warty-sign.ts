/** 联保标志 (WartySign): whether guarantors answer jointly. Source: §4.6 [A]. The list is closed. */
export const wartySignCodes = [
  { code: "0", zh: "单人保证/多人分保", en: "one guarantor, or each for a part" },
  { code: "1", zh: "联保", en: "jointly" },
] as const;

/** A code of 联保标志. */
export type WartySignCode = (typeof wartySignCodes)[number]["code"];
