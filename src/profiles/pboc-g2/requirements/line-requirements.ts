import type { Requirement } from "./requirement.js";

/** What is owed of a credit line (record 220, clauses L33 to L36), and what must not come. */
export const lineRequirements: readonly Requirement[] = [
  {
    id: "OWED-220-10",
    level: "MUST",
    confidence: "C",
    source: "§3.3, §5.5, R2200101, L33",
    statedBy: ["deadline"],
    title: { en: "A credit line is told when it is granted", zh: "授信生效须报送授信协议" },
    meaning: {
      en: "A record 220 of code 10 as of the day from which the line can be drawn, with limit, dates and status 1. The line is no debt: no record 210 comes of it.",
      zh: "额度生效当日报送220（报告时点10），含额度、起止日期，状态为有效。授信不是负债，不产生210记录。",
    },
    harm: {
      en: "The report does not show the line; draws refer to an agreement that nobody knows.",
      zh: "信用报告缺失该授信，项下账户引用的协议无从查询。",
    },
    innocent: {
      en: "Where limits are kept in another system, it may report by itself.",
      zh: "额度由其他系统管理的，可由该系统单独报送。",
    },
    fix: {
      en: "Report the agreement on the day it takes effect, drawn or not.",
      zh: "不论是否用信，均应在生效当日报送授信协议。",
    },
  },
  {
    id: "OWED-220-20",
    level: "MUST",
    confidence: "C",
    source: "§5.5, R2201201, L36",
    statedBy: ["deadline"],
    title: { en: "A credit line is told to be over", zh: "授信到期或失效须报送" },
    meaning: {
      en: "A record 220 of code 20 with status 2 as of the day with which the line ends, by its terms or before. It is the last one of the agreement.",
      zh: "授信到期或提前失效当日报送220（报告时点20），状态为到期/失效，此后不再报送。",
    },
    harm: {
      en: "The person seems to have credit at his disposal that is gone, which weighs on his next application.",
      zh: "借款人看似仍有可用授信，影响其再次申请。",
    },
    innocent: {
      en: "A line that was renewed under the same agreement has another expiry date and is not over.",
      zh: "同一协议续期的，到期日已变更，并未失效。",
    },
    fix: {
      en: "Look for expiring agreements every day, not only where something is drawn.",
      zh: "每日检查到期协议，不限于有用信的协议。",
    },
  },
  {
    id: "OWED-220-30",
    level: "MUST",
    confidence: "C",
    source: "§5.5, L35",
    statedBy: ["deadline"],
    title: { en: "A changed limit is told", zh: "额度调整须报送" },
    meaning: {
      en: "A record 220 of code 30 as of each day at whose end the limit is another one than the day before.",
      zh: "日终额度与前一日不同的，当日报送220（报告时点30）。",
    },
    harm: {
      en: "The report shows a limit that does not hold, and with it a wrong share of it in use.",
      zh: "信用报告显示的额度及使用比例有误。",
    },
    innocent: {
      en: "A change on the day of the grant or of the end is told by that day's own record.",
      zh: "生效当日或失效当日的调整由当日记录反映。",
    },
    fix: { en: "Report the change on its own day, with the whole segment D.", zh: "调整当日报送，额度信息段须完整。" },
  },
  {
    id: "UNOWED-220",
    level: "MUST",
    confidence: "C",
    source: "§5.5, L33 to L36",
    statedBy: [],
    title: { en: "No record 220 without cause", zh: "无业务依据不得报送220" },
    meaning: {
      en: "A record 220 comes when a line is granted, its limit becomes another one, or it ends; on no other day.",
      zh: "仅在授信生效、额度调整、到期或失效时报送220。",
    },
    harm: {
      en: "The report shows a line that nobody granted, or a limit that does not hold.",
      zh: "信用报告显示并不存在的授信或额度。",
    },
    innocent: {
      en: "A record that repeats the same facts under the same day counts as doubled.",
      zh: "同日重复相同内容的记为重复报送。",
    },
    fix: { en: "Report on change, not in every run.", zh: "按变动报送，而非每次批量全量报送。" },
  },
  {
    id: "SCHEMA-220",
    level: "SHOULD",
    confidence: "A",
    source: "§3.3, §4.8",
    statedBy: [],
    title: { en: "A record 220 has the form that its schema describes", zh: "220记录应符合报文结构定义" },
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
