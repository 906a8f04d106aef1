import type { Requirement } from "./requirement.js";

/** What is owed of a claim that is collected (record 210 of AcctType C1, clauses L37 to L39), and what must not come. */
export const claimRequirements: readonly Requirement[] = [
  {
    id: "OWED-C1-10",
    level: "MUST",
    confidence: "C",
    source: "§3.1, §5.5, R2100101, L37",
    statedBy: ["deadline"],
    title: { en: "A claim is told when it is taken over", zh: "取得债权须报送催收账户" },
    meaning: {
      en: "A 210 of AcctType C1 and code 10 as of the day on which the claim was bought or came of a payment: segments B, C, G and J, with the first creditor and what is owed. Nothing accrues on it.",
      zh: "受让或代偿取得债权当日报送210（账户类型C1，报告时点10），含B、C、G、J段，说明初始债权人及余额；不再计息。",
    },
    harm: {
      en: "The debt disappears from the report when its first creditor closes his account, though it is still owed.",
      zh: "原债权人关闭账户后，该笔债务从信用报告中消失，而债务仍然存在。",
    },
    innocent: {
      en: "A claim that the first creditor goes on servicing and reporting is not taken over.",
      zh: "仍由原债权人管理并报送的，不属于取得债权。",
    },
    fix: {
      en: "Report the account on the day of the assignment or of the payment, with segment G and without H.",
      zh: "在转让或代偿当日报送账户，含G段，不含H段。",
    },
  },
  {
    id: "OWED-C1-40",
    level: "MUST",
    confidence: "C",
    source: "§5.4, §5.5, R2100109, L38",
    statedBy: ["deadline"],
    title: { en: "What is recovered of a claim is told", zh: "催收账户收回款项须报送" },
    meaning: {
      en: "A 210 of code 40 as of each day on which something was received while something is still owed: B and J with what is left, what was received that day, and the day. An asset taken over is told as K 3, what was let go as K 11.",
      zh: "有收回且仍有余额的每一日报送210（报告时点40），含B、J段：余额、当日收回金额及日期；以资抵债报K3，债务减免报K11。",
    },
    harm: {
      en: "The report shows a larger debt than there is, however much the debtor pays.",
      zh: "债务人已还款，信用报告余额仍未减少。",
    },
    innocent: {
      en: "What was received on the day of taking over is told by that day's own record; what was let go calls for no record by itself.",
      zh: "取得债权当日收回的由当日记录反映；债务减免本身不产生报送。",
    },
    fix: {
      en: "Look at the day's receipts, not at instalments: a claim has none. Several receipts of a day are one record.",
      zh: "按当日收款报送，而非按期次；同日多笔合并为一条。",
    },
  },
  {
    id: "OWED-C1-20",
    level: "MUST",
    confidence: "C",
    source: "§5.5, R2100111, I2100J04, I2100J05, L39",
    statedBy: ["deadline"],
    title: { en: "A claim is told to be over", zh: "催收账户结束须报送" },
    meaning: {
      en: "A 210 of code 20 as of the day at whose end nothing is owed any more, or on which the claim was handed over: AcctStatus 2, balance 0, CloseDate the day. A transfer is told as K 13 or K 12. It is the last record.",
      zh: "还清或转让当日报送210（报告时点20）：状态为结束，余额0，关闭日期为当日；转让报K13或K12。此后不再报送。",
    },
    harm: {
      en: "A debt that was paid, or now belongs to somebody else, stays on the report.",
      zh: "已还清或已转让的债务仍显示在信用报告中。",
    },
    innocent: {
      en: "A part of the claim that is still owed keeps it open.",
      zh: "仍有部分未偿还的，账户不结束。",
    },
    fix: {
      en: "Close on the day itself, whether money, an asset or a relief made the balance 0.",
      zh: "不论收款、抵债或减免使余额为零，均应于当日结束。",
    },
  },
  {
    id: "UNOWED-C1",
    level: "MUST",
    confidence: "C",
    source: "§5.5, R2100107, R2100113, L37 to L39",
    statedBy: [],
    title: { en: "No record of a claim without cause", zh: "催收账户无业务依据不得报送" },
    meaning: {
      en: "A record of AcctType C1 comes when a claim is taken over, something is received, or it ends; never by the month, and never for what was merely let go.",
      zh: "仅在取得债权、收回款项或结束时报送C1记录；不按月报送，仅减免亦不报送。",
    },
    harm: {
      en: "The report tells of a recovery that never was, or of a debt that nobody has.",
      zh: "信用报告出现并未发生的收回或并不存在的债务。",
    },
    innocent: {
      en: "A record that repeats the same facts under the same day counts as doubled.",
      zh: "同日重复相同内容的记为重复报送。",
    },
    fix: {
      en: "Take claims off the monthly run, and report each by its own receipts.",
      zh: "将催收账户移出月度批量，按实际收款报送。",
    },
  },
];
