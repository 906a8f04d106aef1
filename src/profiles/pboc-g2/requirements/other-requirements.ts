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
      statedBy: [],
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
    id: "UNOWED-OTHER",
    level: "MUST",
    confidence: "A-",
    source: "§5.4, §5.5",
    statedBy: [],
    title: { en: "No record of another code", zh: "不得报送其他报告时点的记录" },
    meaning: {
      en: "A record 210 of a D1 loan bears one of the codes 10, 20, 30, 31, 32 and 40; nothing calls for any other.",
      zh: "D1账户的210记录只能使用10、20、30、31、32、40；其他代码没有任何依据。",
    },
    harm: {
      en: "The bureau refuses a code outside the table, and what the record was to tell stays untold.",
      zh: "代码表以外的记录会被拒收，其内容始终未报送。",
    },
    innocent: { en: "None is known.", zh: "暂无。" },
    fix: {
      en: "Look for a code of another account type, or a default that no case of the program sets.",
      zh: "检查是否误用其他账户类型的代码，或程序未覆盖的默认值。",
    },
  },
  {
    id: "SCHEDULE",
    level: "MUST",
    confidence: "A",
    source: "L2, L3, L8, L10",
    statedBy: ["interest", "dueDateRoll", "calendar"],
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
    statedBy: [],
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
  {
    id: "TOO-LARGE",
    level: "MUST",
    confidence: "C",
    source: "§1.5",
    statedBy: [],
    title: { en: "A file is of a size that can be judged", zh: "文件大小须在可判断范围内" },
    meaning: {
      en: "A message file stays within the limits of this tool, unpacked too. No limit of the bureau's is known for certain; ours is far beyond the largest files that products make.",
      zh: "报文文件（含解压后）不超过本工具的上限。征信中心的确切上限不明，本工具的上限远大于各产品生成的文件。",
    },
    harm: { en: "Nothing in the file could be judged.", zh: "文件内容均无法判断。" },
    innocent: { en: "A file that a test made large on purpose.", zh: "为测试而特意生成的大文件。" },
    fix: {
      en: "Split what is reported over several files, and look for a file that packs far better than records do.",
      zh: "拆分为多个文件，并检查压缩比异常的文件。",
    },
  },
];
