/**
 * 抵押物识别号类型 (MotgaProptIDType) of record 510: what kind of number tells the mortgaged thing. Source: §4.8 [A]. The
 * list is closed.
 */
export const motgaProptIdTypeCodes = [
  { code: "1", zh: "房产权证", en: "title of a house" },
  { code: "2", zh: "土地使用权证", en: "certificate of the right to use land" },
  { code: "3", zh: "建设用地规划许可证", en: "planning permit of building land" },
  { code: "4", zh: "交通工具发动机号", en: "engine number of a vehicle" },
  { code: "5", zh: "营运执照号", en: "operating licence" },
  { code: "6", zh: "机器设备规格型号", en: "model of a machine" },
] as const;

/** A code of 抵押物识别号类型. */
export type MotgaProptIdTypeCode = (typeof motgaProptIdTypeCodes)[number]["code"];
