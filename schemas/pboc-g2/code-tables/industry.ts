/** 单位所属行业 (Industry). Codes: §4.10 [A]; labels of A to T are the section titles of GB/T 4754 [D]. The list is closed. */
export const industryCodes = [
  { code: "A", zh: "农、林、牧、渔业", en: "agriculture, forestry, animal husbandry and fishery" },
  { code: "B", zh: "采矿业", en: "mining" },
  { code: "C", zh: "制造业", en: "manufacturing" },
  { code: "D", zh: "电力、热力、燃气及水生产和供应业", en: "supply of electricity, heat, gas and water" },
  { code: "E", zh: "建筑业", en: "construction" },
  { code: "F", zh: "批发和零售业", en: "wholesale and retail" },
  { code: "G", zh: "交通运输、仓储和邮政业", en: "transport, storage and post" },
  { code: "H", zh: "住宿和餐饮业", en: "accommodation and catering" },
  {
    code: "I",
    zh: "信息传输、软件和信息技术服务业",
    en: "information transmission, software and information technology",
  },
  { code: "J", zh: "金融业", en: "finance" },
  { code: "K", zh: "房地产业", en: "real estate" },
  { code: "L", zh: "租赁和商务服务业", en: "leasing and business services" },
  { code: "M", zh: "科学研究和技术服务业", en: "scientific research and technical services" },
  { code: "N", zh: "水利、环境和公共设施管理业", en: "water, environment and public facilities" },
  { code: "O", zh: "居民服务、修理和其他服务业", en: "services to households, repair and other services" },
  { code: "P", zh: "教育", en: "education" },
  { code: "Q", zh: "卫生和社会工作", en: "health and social work" },
  { code: "R", zh: "文化、体育和娱乐业", en: "culture, sports and entertainment" },
  { code: "S", zh: "公共管理、社会保障和社会组织", en: "public administration, social security and organisations" },
  { code: "T", zh: "国际组织", en: "international organisations" },
  { code: "9", zh: "未知", en: "unknown" },
] as const;

/** A code of 单位所属行业. */
export type IndustryCode = (typeof industryCodes)[number]["code"];
