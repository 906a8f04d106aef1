/** 资产转让标志 (AssetTrandFlag): whether the asset was transferred. Source: §4.6 [A]. The list is closed. */
export const assetTrandFlagCodes = [
  { code: "0", zh: "未转让", en: "not transferred" },
  { code: "1", zh: "转让", en: "transferred" },
] as const;

/** A code of 资产转让标志. */
export type AssetTrandFlagCode = (typeof assetTrandFlagCodes)[number]["code"];
