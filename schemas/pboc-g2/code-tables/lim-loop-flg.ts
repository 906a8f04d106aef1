/** 额度循环标志 (LimLoopFlg): whether what is repaid can be drawn again. Source: §4.8 [A]. The list is closed. */
export const limLoopFlgCodes = [
  { code: "0", zh: "否", en: "no: each part of the line is drawn once" },
  { code: "1", zh: "是", en: "yes: what is repaid can be drawn again" },
] as const;

/** A code of 额度循环标志. */
export type LimLoopFlgCode = (typeof limLoopFlgCodes)[number]["code"];
