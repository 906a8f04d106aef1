import type { Requirement } from "./requirement.js";

/** Special events of an account (record 215, clause L30). */
export const eventRequirements: readonly Requirement[] = [
  {
    id: "OWED-215",
    level: "MUST",
    confidence: "C",
    source: "§5.5, R2151204, R2101210, L30",
    statedBy: ["deadline"],
    title: { en: "A loan that goes to another institution is told to be gone", zh: "贷款转出其他机构须报送特殊事件" },
    meaning: {
      en: "A 215 with OpetnType 21 and Flag 1, as of the day on which the loan goes over: its month must be the one after the month told last. It takes the place of any other record as of that day, and nothing of the account comes after it.",
      zh: "转出当日报送215（OpetnType 21，Flag 1），月份须为最近已报月份的次月。当日不再报送其他记录，其后该账户不再报送。",
    },
    harm: {
      en: "The borrower shows the same loan twice, at the old lender and at the new one, and the old account's months turn to unknown.",
      zh: "同一笔贷款在新旧两家机构重复显示，负债虚增，原账户其后月份显示为未知。",
    },
    innocent: {
      en: "The new institution reports the loan under its own account from then on, which is none of the old one's doing.",
      zh: "其后由接收机构以其自身账户报送，与原机构无关。",
    },
    fix: {
      en: "Send the 215 with the day's files and take the account off every later run, special transactions included.",
      zh: "当日报送215，并将该账户从其后所有批量（含特殊交易）中剔除。",
    },
  },
  {
    id: "UNOWED-215",
    level: "MUST",
    confidence: "C",
    source: "§3.2, §5.5, L30, L58, L59",
    statedBy: [],
    title: { en: "No record 215 without cause", zh: "无业务依据不得报送215" },
    meaning: {
      en: "A 215 comes of a D1 loan only when it goes to another institution, once, as of that day; of a credit card only for a month that a moved bill day leaves without a bill, and when it is opened again.",
      zh: "D1账户仅在转出其他机构时报送一次215，信息报告日期为转出当日；贷记卡仅在调整账单日致当月不出单及销户后重启时报送。",
    },
    harm: {
      en: "The bureau takes nothing of the account any more (R2101210): the loan seems to be gone while it is still owed.",
      zh: "其后该账户记录均被拒收（R2101210），贷款看似已转出而实际仍未结清。",
    },
    innocent: { en: "None is known.", zh: "暂无。" },
    fix: {
      en: "Withdraw it with a 215 of Flag 0 and report the months since then.",
      zh: "以Flag为0的215撤销，并补报其后各月。",
    },
  },
  {
    id: "SCHEMA-215",
    level: "SHOULD",
    confidence: "A",
    source: "§3.2, §4.8",
    statedBy: [],
    title: { en: "A record 215 has the form that its schema describes", zh: "215记录应符合报文结构定义" },
    meaning: {
      en: "Beyond the rules that the bureau rejects by, each value has its plain form. Asked of records that break no rule.",
      zh: "除拒收规则外，各项取值应为规范形式。仅对未违反规则的记录判断。",
    },
    harm: {
      en: "None by itself; another version of the bureau's checker may reject what this one lets pass.",
      zh: "本身无影响；校验版本更新后，目前放行的形式可能被拒。",
    },
    innocent: { en: "The bureau's checker lets such forms pass today.", zh: "目前校验程序放行此类形式。" },
    fix: { en: "Write values as the layout has them, without padding.", zh: "按报文格式输出取值，不要补位。" },
  },
];
