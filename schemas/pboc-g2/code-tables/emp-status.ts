/** 就业状况 (EmpStatus); 11, 13, 17, 21, 24 and 91 are the employed ones, 37 is not (rule S1100101, S9). Source: §4.10 [A]. The list is closed. */
export const empStatusCodes = [
  { code: "11", zh: "国家公务员", en: "civil servant" },
  { code: "13", zh: "专业技术人员", en: "specialist" },
  { code: "17", zh: "职员", en: "office worker" },
  { code: "21", zh: "企业管理人员", en: "manager of an enterprise" },
  { code: "24", zh: "工人", en: "worker" },
  { code: "27", zh: "农民", en: "farmer" },
  { code: "31", zh: "学生", en: "student" },
  { code: "37", zh: "现役军人", en: "on active military service" },
  { code: "51", zh: "自由职业者", en: "freelancer" },
  { code: "54", zh: "个体经营者", en: "self-employed" },
  { code: "70", zh: "无业人员", en: "without work" },
  { code: "80", zh: "退（离）休人员", en: "retired" },
  { code: "90", zh: "其他", en: "other" },
  { code: "91", zh: "在职", en: "employed" },
  { code: "99", zh: "未知", en: "unknown" },
] as const;

/** A code of 就业状况. */
export type EmpStatusCode = (typeof empStatusCodes)[number]["code"];
