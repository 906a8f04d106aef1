import type { Requirement } from "./requirement.js";

/** What is owed of a guarantee (record 230, clauses L40 to L42), and what must not come. */
export const guaranteeRequirements: readonly Requirement[] = [
  {
    id: "OWED-230-10",
    level: "MUST",
    confidence: "C",
    source: "§3.4, R2300101, L40",
    statedBy: ["deadline"],
    title: { en: "A guarantee is told when it is given", zh: "提供担保须报送担保账户" },
    meaning: {
      en: "A record 230 of code 10 as of the day on which it is given: segments B, C and D with amount, term, deposit, and what is covered.",
      zh: "提供担保当日报送230（报告时点10），含B、C、D段：担保金额、期限、保证金比例及在保余额。",
    },
    harm: {
      en: "The report does not show that somebody answers for the person's debt.",
      zh: "信用报告缺失该担保关系。",
    },
    innocent: {
      en: "Where guarantees are kept in another system, it may report by itself.",
      zh: "担保业务由其他系统管理的，可由该系统单独报送。",
    },
    fix: {
      en: "Report on the day on which the guarantee takes effect, not when the loan behind it is first repaid.",
      zh: "应在担保生效当日报送，而非所担保贷款首次还款时。",
    },
  },
  {
    id: "OWED-230-20",
    level: "MUST",
    confidence: "C",
    source: "§4.2, R2300102, I2300D01, R2301202, L42",
    statedBy: ["deadline"],
    title: { en: "A guarantee is told to be over", zh: "担保责任解除须报送" },
    meaning: {
      en: "A record 230 of code 20 as of the day on which it was used up, released or ran out: AcctStatus 2, nothing covered, CloseDate the day. It is the last one.",
      zh: "代偿完毕、解除或到期当日报送230（报告时点20）：状态为关闭，在保余额0，关闭日期为当日。此后不再报送。",
    },
    harm: {
      en: "The person seems to be bound by a guarantee that is over.",
      zh: "信用报告仍显示已解除的担保。",
    },
    innocent: {
      en: "What the guarantor paid is reported apart, as a claim of his own.",
      zh: "代偿形成的债权另以催收账户报送。",
    },
    fix: {
      en: "Look for guarantees that run out every day, not only for those to which something happens.",
      zh: "每日检查到期担保，不限于有业务发生的账户。",
    },
  },
  {
    id: "OWED-230-30",
    level: "MUST",
    confidence: "C",
    source: "§4.1, R2300103, L41",
    statedBy: ["deadline"],
    title: { en: "What a guarantee covers is told when it changes", zh: "在保责任变化须报送" },
    meaning: {
      en: "A record 230 of code 30 as of each day at whose end what is covered, or whether the guarantor has paid, is otherwise than the day before.",
      zh: "日终在保余额或代偿标志与前一日不同的，当日报送230（报告时点30）。",
    },
    harm: {
      en: "The report shows a liability that is larger than it is, or hides that the guarantor had to pay.",
      zh: "信用报告的担保责任偏高，或未反映已发生代偿。",
    },
    innocent: {
      en: "On a day on which the category changes too, the record may bear code 40.",
      zh: "同日五级分类也有调整的，可使用报告时点40。",
    },
    fix: {
      en: "Compare the covered balance at the end of the day with that of the day before.",
      zh: "比较日终在保余额与前一日余额。",
    },
  },
  {
    id: "OWED-230-40",
    level: "MUST",
    confidence: "C",
    source: "§4.1, §5.5, R2300107, L41",
    statedBy: ["deadline"],
    title: { en: "A category of a guarantee is told on its day", zh: "担保五级分类调整须报送" },
    meaning: {
      en: "A record 230 of code 40 as of each day on which the five-class category was set or confirmed and nothing else changed. A loan tells it with its next record, a guarantee by itself.",
      zh: "仅五级分类认定的当日报送230（报告时点40）。贷款随下一记录反映，担保须单独报送。",
    },
    harm: {
      en: "The report keeps a category that the guarantor has given up.",
      zh: "信用报告仍显示旧的五级分类。",
    },
    innocent: {
      en: "Where the lender's own model sets categories, which days those are is its own.",
      zh: "五级分类由机构自有模型认定的，认定日期以其为准。",
    },
    fix: {
      en: "Report a classification on its own day, with the whole segment D.",
      zh: "认定当日报送，在保责任信息段须完整。",
    },
  },
  {
    id: "UNOWED-230",
    level: "MUST",
    confidence: "C",
    source: "§5.5, L40 to L42",
    statedBy: [],
    title: { en: "No record 230 without cause", zh: "无业务依据不得报送230" },
    meaning: {
      en: "A record 230 comes when a guarantee is given, what it covers, its compensation flag or its category changes, or it ends; on no other day.",
      zh: "仅在提供担保、在保余额或代偿标志变化、五级分类认定、责任解除时报送230。",
    },
    harm: {
      en: "The report shows a guarantee that nobody gave, or one that is over.",
      zh: "信用报告显示并不存在或已解除的担保。",
    },
    innocent: {
      en: "A record that repeats the same facts under the same day counts as doubled.",
      zh: "同日重复相同内容的记为重复报送。",
    },
    fix: { en: "Report on change, not in every run.", zh: "按变动报送，而非每次批量全量报送。" },
  },
  {
    id: "SCHEMA-230",
    level: "SHOULD",
    confidence: "A",
    source: "§3.4, §4.8",
    statedBy: [],
    title: { en: "A record 230 has the form that its schema describes", zh: "230记录应符合报文结构定义" },
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
