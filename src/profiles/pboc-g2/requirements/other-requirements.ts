import type { Requirement } from "./requirement.js";

const UNOWED_CODES = ["10", "20", "30", "31", "32", "40"] as const;

/** Records that must not come, and what a schedule has to be. */
export const otherRequirements: readonly Requirement[] = [
  ...UNOWED_CODES.map(
    (code): Requirement => ({
      id: `UNOWED-${code}`,
      level: "MUST",
      confidence: "A-",
      source: "§5.4, §5.5, R2101205",
      title: { en: `No record of code ${code} without cause`, zh: `无业务依据不得报送${code}` },
      meaning: {
        en: `A record of code ${code} comes only where the ledger calls for one. Judged for accounts that the run opened; a test environment may hold others.`,
        zh: `仅在账务有依据时报送${code}。只判断本次运行开立的账户，测试环境中可有其他账户。`,
      },
      harm: {
        en: "The report tells of something that never happened: arrears after everything was paid, a clearing that was none, a loan that is closed twice.",
        zh: "信用报告出现从未发生的事实：已还清却显示逾期、未还清却显示收回、重复关闭等。",
      },
      innocent: {
        en: "A record that only moves the same facts to another day counts as misdated, one that repeats as doubled.",
        zh: "仅日期不同的记为日期错误，重复的记为重复报送。",
      },
      fix: {
        en: "Look for the condition that fired: an account not taken off the run after closing, a partial payment taken for a clearing, a second run.",
        zh: "检查触发条件：关闭后未移出批量、部分还款被当作还清、批量重复运行等。",
      },
    }),
  ),
  {
    id: "SCHEDULE",
    level: "MUST",
    confidence: "A",
    source: "L2, L3, L8, L10",
    title: {
      en: "The schedule shown to the borrower follows from his contract",
      zh: "向借款人展示的还款计划须符合合同",
    },
    meaning: {
      en: "Number of instalments, due dates and the sum of principal are those of terms and agreement; each interest lies within the agreed tolerance.",
      zh: "期数、应还款日与本金合计须与合同及约定一致，各期利息在约定容差内。",
    },
    harm: {
      en: "The borrower pays by the schedule he was shown and is overdue by another.",
      zh: "借款人按展示的计划还款，却按另一计划被判为逾期。",
    },
    innocent: {
      en: "Another split of interest and principal is accepted within the tolerance.",
      zh: "容差范围内的利息本金拆分差异可接受。",
    },
    fix: {
      en: "Compare month lengths, holiday rolling and rounding with clauses L2 and L3.",
      zh: "对照L2、L3核对月长、节假日顺延与取整。",
    },
  },
  {
    id: "SCHEMA-210",
    level: "SHOULD",
    confidence: "A",
    source: "§3.1, §4",
    title: { en: "A record has the form that its schema describes", zh: "记录应符合报文结构定义" },
    meaning: {
      en: "Beyond the rules that the bureau rejects by, each value has its plain form: no blanks around it, a code of the table, a number without sign. Asked of records that break no rule.",
      zh: "除拒收规则外，各项取值应为规范形式：无首尾空格、代码在表内、数字无符号。仅对未违反规则的记录判断。",
    },
    harm: {
      en: "None by itself; another version of the bureau's checker may reject what this one lets pass.",
      zh: "本身无影响；校验版本更新后，目前放行的形式可能被拒。",
    },
    innocent: { en: "The bureau's checker lets such forms pass today.", zh: "目前校验程序放行此类形式。" },
    fix: {
      en: "Write values as the layout has them, without padding.",
      zh: "按报文格式输出取值，不要补位。",
    },
  },
];
