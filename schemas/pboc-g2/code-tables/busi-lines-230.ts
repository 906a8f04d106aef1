/**
 * 担保业务大类 (BusiLines) of record 230: line of business of a guarantee. Source: §4.8 [A]. The list is closed.
 */
export const busiLinesCodes230 = [
  { code: "1", zh: "融资担保", en: "guarantee of a financing" },
  { code: "2", zh: "非融资担保", en: "guarantee of something else than a financing" },
  { code: "3", zh: "再担保", en: "guarantee of a guarantee" },
  { code: "4", zh: "保证保险", en: "surety insurance" },
] as const;

/** A code of 担保业务大类. */
export type BusiLines230Code = (typeof busiLinesCodes230)[number]["code"];
