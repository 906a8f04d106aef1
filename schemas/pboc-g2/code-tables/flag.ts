/** 分次放款标志 (Flag): whether a loan is paid out in parts. Source: §4.6 [A]. The list is closed. */
export const flagCodes = [
  { code: "0", zh: "否", en: "paid out at once" },
  { code: "1", zh: "分次放款，每次单独开户", en: "paid out in parts, each part an account of its own" },
  { code: "2", zh: "分次放款，共用一个账户", en: "paid out in parts, all parts in one account" },
] as const;

/** A code of 分次放款标志. */
export type FlagCode = (typeof flagCodes)[number]["code"];
