import type { Requirement } from "./requirement.js";

/** Records that a D1 loan owes, by reporting code (§5.4, §5.5). */
export const owedRequirements: readonly Requirement[] = [
  {
    id: "OWED-10",
    level: "MUST",
    confidence: "A",
    source: "§5.1 item 2, §5.5, S3, L12",
    statedBy: ["deadline"],
    title: { en: "A new loan is told as of the day it was paid out", zh: "新开户须以放款日为报告日期报送" },
    meaning: {
      en: "Code 10, as of the opening date, with segments B, C and H (D, E and F where the loan has them): full balance, status *, nothing overdue. Due by the agreed deadline after that day.",
      zh: "报告时点说明代码10，信息报告日期为开户日，含B、C、H段（如有则含D、E、F段）：余额为全额，还款状态为*，无逾期。须在约定时限内报送。",
    },
    harm: {
      en: "The loan is missing from the report, so the next lender sees less debt than there is; later records of the account are refused until a first report has loaded.",
      zh: "信用报告缺少该笔贷款，其他机构看到的负债偏低；首次报送入库前，该账户后续记录均被拒。",
    },
    innocent: {
      en: "A loan opened and settled on one day may be told by its closing record alone, since both would carry the same identity.",
      zh: "当日开户当日结清的，两条记录标识相同，可只报关闭记录。",
    },
    fix: {
      en: "Extract openings by business date, not by booking time, and include those of the last minutes before the cut-off. After 30 days use code 31.",
      zh: "按业务日期而非记账时间抽取开户，并包含日切前最后时刻的开户；超过30天改用31。",
    },
  },
  {
    id: "OWED-31",
    level: "MUST",
    confidence: "A",
    source: "§4.1, §5.4, L14",
    statedBy: ["deadline", "settlement"],
    title: { en: "A loan from an older book is first told on a settlement day", zh: "存量账户首次在月结日报送" },
    meaning: {
      en: "Code 31 on the first settlement day after take-over, with segment C as in an opening and H as it stands.",
      zh: "接管后的首个月结日报送31，C段同开户，H段为当时状况。",
    },
    harm: {
      en: "Without it nothing later of the account loads (R2101215): the loan stays unknown.",
      zh: "缺少该记录，后续记录均无法入库（R2101215），贷款始终未知。",
    },
    innocent: { en: "None is known.", zh: "暂无。" },
    fix: {
      en: "Mark accounts that were never reported and send 31 with C instead of 30.",
      zh: "标记从未报送的账户，以含C段的31代替30。",
    },
  },
  {
    id: "OWED-30",
    level: "MUST",
    confidence: "A-",
    source: "§5.3 to §5.6, S1 to S3, NF25, L12",
    statedBy: ["deadline", "settlement", "extraction", "grace", "amounts"],
    title: { en: "Each month is told once, as of its settlement day", zh: "每月在结算日报送一次月度表现" },
    meaning: {
      en: "Code 30 with one H a month from the month after opening to the one before closing, as of the observation day: SettDate, status by days past due, counters, amounts and dates as the ledger has them; what happened beside repayment in segment K, and segment C where it reads otherwise. The months with nothing due are told too, and so are those of a loan in court or written off.",
      zh: "开户次月至关闭前每月一条30，含H段，信息报告日期为观察日：结算日、按逾期天数的还款状态、期数、金额和日期均须与账务一致；特殊交易以K段报送，C段内容变化时须含C段；无应还款的月份、司法追偿及核销后的月份也要报送。",
    },
    harm: {
      en: "A missing month reads # (unknown); a wrong one reads overdue though the borrower paid, or paid though he did not, and stays in the grid for five years.",
      zh: "漏报月份显示为#（未知）；误报则使按时还款者显示逾期，或相反，并在还款记录中保留五年。",
    },
    innocent: {
      en: "Short months, the letters M or N, B, D or Z and a few amounts can rightly be read in two ways: either is accepted, one throughout a run.",
      zh: "短月、M与N、B、D、Z及少数金额存在两种正确口径，均可接受，但一次运行中须一致。",
    },
    fix: {
      en: "Compare the story line by line: which payment was not counted, on which day, by which cut-off, calendar or rounding. What was stored wrongly is put right with a 212 of segment H.",
      zh: "逐行对照故事：哪笔还款未计入、计在哪一天、受哪条日切、日历或取整规则影响。已入库的错误用212更正H段。",
    },
  },
  {
    id: "OWED-40",
    level: "MUST",
    confidence: "A-",
    source: "§5.4, §5.5, I2100A14, I2100J02",
    statedBy: ["deadline"],
    title: { en: "Arrears cleared between settlement days are told that day", zh: "非月结日还清逾期须当日报送" },
    meaning: {
      en: "Code 40 with segments B and J, as of the day on which everything overdue is paid and the account stays open; once for one clearing.",
      zh: "还清全部逾期且账户未关闭的当日报送40，含B、J段；每次还清只报一次。",
    },
    harm: {
      en: "The latest state goes on reading overdue until the next month is told, although nothing is owed.",
      zh: "直至下次月度报送前，最新表现一直显示逾期，而实际已无拖欠。",
    },
    innocent: {
      en: "A payment on the settlement day itself is told by the month's record, one that closes the account by the closing record.",
      zh: "月结日当天还清由月度记录反映；还清即结清的由关闭记录反映。",
    },
    fix: {
      en: "Trigger it by the change of the overdue total from above zero to zero at day end, not by a repayment as such.",
      zh: "以日终逾期总额由大于零变为零触发，而非以发生还款触发。",
    },
  },
  {
    id: "OWED-20",
    level: "MUST",
    confidence: "A-",
    source: "§5.4, S3, S4",
    statedBy: ["deadline"],
    title: { en: "A loan closed on another day is told as of its closing", zh: "非月结日关闭须以关闭日报送" },
    meaning: {
      en: "Code 20, as of the closing date, status C (G where the claim was sold or carved out, either after a relief), nothing left; with K 5 when settled early, K 13 or 12 when sold. Once, and nothing after it. Where the month was told already, it stands under the next month with an empty SettDate, or overwrites the month.",
      zh: "报送20，信息报告日期为关闭日，状态C（债权转让或剥离为G，减免结清两者均可），余额为零；提前结清须含K段5，转让或剥离须含K段13或12。仅一次，其后不再报送。若当月已报，则记入次月且结算日为空，或覆盖当月。",
    },
    harm: {
      en: "A repaid loan goes on reading as open debt, and its months become unknown.",
      zh: "已结清贷款仍显示为未结清负债，此后月份变为未知。",
    },
    innocent: {
      en: "Which month the closing stands under is read in two ways; either is accepted.",
      zh: "关闭记录所属月份有两种口径，均可接受。",
    },
    fix: {
      en: "Extract closings by the day on which nothing is owed any more. Later than 29 days after it, only code 32 on a settlement day is accepted.",
      zh: "以不再欠款之日抽取关闭；超过29天只能在月结日用32。",
    },
  },
  {
    id: "OWED-32",
    level: "MUST",
    confidence: "A-",
    source: "§4.1, §5.4, S4",
    statedBy: ["deadline", "settlement", "extraction"],
    title: { en: "A loan closed on its settlement day is told by that day's record", zh: "月结日关闭须以当日记录报送" },
    meaning: {
      en: "Code 32 instead of 30 on the settlement day, status C (G where the claim was sold or carved out, either after a relief), nothing left. Once, and nothing after it.",
      zh: "月结日关闭的，以32代替30，状态C（债权转让或剥离为G，减免结清两者均可），余额为零。仅一次，其后不再报送。",
    },
    harm: {
      en: "A repaid loan goes on reading as open debt.",
      zh: "已结清贷款仍显示为未结清负债。",
    },
    innocent: {
      en: "Where the facts are taken after the settlement day, a closing on the observation day may be told as 20.",
      zh: "观察日晚于结算日时，观察日当天关闭也可报20。",
    },
    fix: {
      en: "Read closed accounts too in the settlement run; do not leave them to a run for closings that skips settlement days.",
      zh: "月结批量须包含当日关闭的账户，不要留给跳过月结日的关闭批量。",
    },
  },
];
