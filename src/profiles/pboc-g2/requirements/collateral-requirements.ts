import type { Requirement } from "./requirement.js";

/** What is owed of a contract over collateral (record 510, clauses L60 to L62), and what must not come. */
export const collateralRequirements: readonly Requirement[] = [
  {
    id: "OWED-510-10",
    level: "MUST",
    confidence: "C",
    source: "§3.6, R5100101, R5100102, L60",
    statedBy: ["deadline"],
    title: { en: "A contract over collateral is told when it takes effect", zh: "抵（质）押合同生效须报送" },
    meaning: {
      en: "A record 510 of code 10 as of the day of effect: what is secured, from when to when, and every thing with its value, in segment E of a mortgage or F of a pledge. Segment D is not sent.",
      zh: "合同生效当日报送510（报告时点10）：担保金额、起止日期，以及每一项押品及其价值（抵押报E段，质押报F段），不报D段。",
    },
    harm: {
      en: "Accounts refer to a contract that nobody knows, and a secured debt reads as if nothing stood behind it.",
      zh: "账户引用的合同无从查询，有担保的债务看似无担保。",
    },
    innocent: {
      en: "Where collateral is kept in another system, it may report by itself.",
      zh: "押品由其他系统管理的，可由该系统单独报送。",
    },
    fix: {
      en: "Report the contract on the day it takes effect, whether or not anything was paid out.",
      zh: "不论是否放款，均应在合同生效当日报送。",
    },
  },
  {
    id: "OWED-510-20",
    level: "MUST",
    confidence: "C",
    source: "§4.8, R5101202, L62",
    statedBy: ["deadline"],
    title: { en: "A contract over collateral is told to be over", zh: "抵（质）押合同到期或失效须报送" },
    meaning: {
      en: "A record 510 of code 20 with CcStatus 2 as of the day with which the contract ends, by its terms or before. It is the last one of the contract.",
      zh: "合同到期或提前失效当日报送510（报告时点20），状态为到期/失效，此后不再报送。",
    },
    harm: {
      en: "The owner seems to have pledged what he could pledge again, and the next lender counts on what secures nothing any more.",
      zh: "押品看似仍被占用，或使其他机构高估已失效的担保。",
    },
    innocent: {
      en: "A contract that was prolonged has another expiry date and is not over.",
      zh: "合同展期的，到期日已变更，并未失效。",
    },
    fix: {
      en: "Look for expiring contracts every day, not only when a loan is settled.",
      zh: "每日检查到期合同，不限于贷款结清时。",
    },
  },
  {
    id: "OWED-510-30",
    level: "MUST",
    confidence: "C",
    source: "§3.6, L61",
    statedBy: ["deadline"],
    title: { en: "A new value of what secures is told", zh: "押品价值变动须报送" },
    meaning: {
      en: "A record 510 of code 30 as of each day at whose end a thing has another value than the day before, with every thing of the contract.",
      zh: "日终任一押品价值与前一日不同的，当日报送510（报告时点30），含合同项下全部押品。",
    },
    harm: {
      en: "The debt reads as covered by a value that does not hold.",
      zh: "信用报告所示押品价值与实际不符。",
    },
    innocent: {
      en: "A change on the day of effect or of the end is told by that day's own record; one that was undone on the same day by none.",
      zh: "生效当日或失效当日的变动由当日记录反映；当日改回的无须报送。",
    },
    fix: {
      en: "Report the new value on its own day, with the other things as they stand.",
      zh: "在变动当日报送新价值，其余押品按现值一并报送。",
    },
  },
  {
    id: "UNOWED-510",
    level: "MUST",
    confidence: "C",
    source: "§3.6, L60 to L62",
    statedBy: [],
    title: { en: "No record 510 without cause", zh: "无业务依据不得报送510" },
    meaning: {
      en: "A record 510 of a contract that the run opened comes when it takes effect, a value becomes another one, or it ends. Contracts that the run did not open are not judged.",
      zh: "本次运行所签合同仅在生效、押品价值变动、到期或失效时报送510；其他合同不作判断。",
    },
    harm: {
      en: "The report shows collateral that nobody gave, or a value that does not hold.",
      zh: "信用报告显示并不存在的担保或有误的价值。",
    },
    innocent: {
      en: "A record that repeats the same facts under the same day counts as doubled.",
      zh: "同日重复相同内容的记为重复报送。",
    },
    fix: { en: "Report on change, not in every run.", zh: "按变动报送，而非每次批量全量报送。" },
  },
  {
    id: "SCHEMA-510",
    level: "SHOULD",
    confidence: "A",
    source: "§3.6, §4.8",
    statedBy: [],
    title: { en: "A record 510 has the form that its schema describes", zh: "510记录应符合报文结构定义" },
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
