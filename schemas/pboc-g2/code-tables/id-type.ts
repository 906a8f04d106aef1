/** 个人证件类型 (IdType): document of a natural person. Source: §4.9 [A]; 0 from S9 [A]. The list is closed. */
export const idTypeCodes = [
  {
    code: "0",
    zh: "存量身份证件",
    en: "identity document of stock data",
    note: "exists for data from before the second generation (S9)",
  },
  { code: "1", zh: "户口簿", en: "household register" },
  { code: "2", zh: "护照", en: "passport" },
  { code: "5", zh: "港澳居民来往内地通行证", en: "mainland travel permit for Hong Kong and Macao residents" },
  { code: "6", zh: "台湾同胞来往内地通行证", en: "mainland travel permit for Taiwan residents" },
  { code: "8", zh: "外国人居留证", en: "residence permit of a foreigner" },
  { code: "9", zh: "警官证", en: "police officer card" },
  {
    code: "10",
    zh: "居民身份证及其他以公民身份号码为标识的证件",
    en: "resident identity card, or another document that carries its number",
  },
  { code: "20", zh: "军人身份证件", en: "military identity document" },
  { code: "A", zh: "香港身份证", en: "Hong Kong identity card" },
  { code: "B", zh: "澳门身份证", en: "Macao identity card" },
  { code: "C", zh: "台湾身份证", en: "Taiwan identity card" },
  { code: "X", zh: "其他证件", en: "other document" },
] as const;

/** A code of 个人证件类型. */
export type IdTypeCode = (typeof idTypeCodes)[number]["code"];
