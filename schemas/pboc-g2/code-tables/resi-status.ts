/** 居住状况 (ResiStatus): on what terms the person lives there. Source: §4.10 [A]. The list is closed. */
export const resiStatusCodes = [
  { code: "1", zh: "自置", en: "own home" },
  { code: "2", zh: "按揭", en: "own home under a mortgage" },
  { code: "3", zh: "亲属楼宇", en: "home of relatives" },
  { code: "4", zh: "集体宿舍", en: "dormitory" },
  { code: "5", zh: "租房", en: "rented" },
  { code: "6", zh: "共有住宅", en: "shared ownership" },
  { code: "7", zh: "其他", en: "other" },
  { code: "9", zh: "未知", en: "unknown" },
  { code: "11", zh: "自有", en: "owned" },
  { code: "12", zh: "借住", en: "living as a guest" },
] as const;

/** A code of 居住状况. */
export type ResiStatusCode = (typeof resiStatusCodes)[number]["code"];
