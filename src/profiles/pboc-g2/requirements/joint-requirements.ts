import type { Requirement } from "./requirement.js";

/**
 * What those who lend a loan together owe together (clause L74), and those between whom a debt is handed on (L86); what each
 * owes by itself is that of any loan.
 */
export const jointRequirements: readonly Requirement[] = [
  {
    id: "JOINT-SUM",
    level: "MUST",
    confidence: "C",
    source: "§10 row 20, S6, L72, L74",
    statedBy: [],
    title: {
      en: "What the funders of a joint loan tell adds up to the loan",
      zh: "联合贷款各方报送金额合计须等于贷款总额",
    },
    meaning: {
      en: "The LoanAmt told by those that report a joint loan, and the shares of those that do not, add up to its principal to the yuan. Where the lead tells the whole, the shares of the others are in it. Who reports what is as the plan says, which stands for the contract between them.",
      zh: "各报送方的借款金额与不报送方的份额合计，须与贷款总额分毫不差（精确到元）；由牵头方报送全额的，其他各方份额已含在内。由谁报送、报送份额或全额，以方案（即各方约定）为准。",
    },
    harm: {
      en: "The borrower reads as owing more than he borrowed, or a part of the loan is not seen by the next lender.",
      zh: "借款人负债虚增，或部分贷款未被其他机构看到。",
    },
    innocent: {
      en: "Where the contract says otherwise who reports what, the plan is to say so too. A yuan lost in rounding is one: the contract says who has it.",
      zh: "各方合同对报送主体另有约定的，方案亦应如此填写。取整差额归属应在合同中约定。",
    },
    fix: {
      en: "Tell the share that is on the books, whole yuan that were agreed, and never one worked out anew for the report.",
      zh: "按账面约定的整元份额报送，不在报送时另行折算。",
    },
  },
  {
    id: "JOINT-BALANCE",
    level: "MUST",
    confidence: "C",
    source: "§10 row 20, S6, L74",
    statedBy: [],
    title: { en: "The balances that the funders tell add up", zh: "联合贷款各方报送余额合计须相符" },
    meaning: {
      en: "The AcctBal that those who report a joint loan tell for a month adds up to what is outstanding of their loans to within one yuan a funder.",
      zh: "各报送方同一月份报送的余额合计，须与其贷款未还本金合计相符，差额不超过每方一元。",
    },
    harm: {
      en: "The borrower's debt is counted twice, or a part of it is gone.",
      zh: "借款人负债被重复计算，或部分缺失。",
    },
    innocent: {
      en: "Where a funder books a payment a day after the other, a month that ends in between differs.",
      zh: "各方入账日相差一天且跨月的，该月余额可能不符。",
    },
    fix: {
      en: "Tell of the own loan only, and book what the borrower pays on the same day everywhere.",
      zh: "各方仅报送自身贷款，并于同日入账。",
    },
  },
  {
    id: "JOINT-REPORTED",
    level: "MUST",
    confidence: "C",
    source: "§10 row 20, S6, L72, L74",
    statedBy: [],
    title: { en: "Somebody reports a joint loan", zh: "联合贷款须有机构报送" },
    meaning: {
      en: "Of a joint loan that somebody is to report, at least one record is told by one of its funders.",
      zh: "约定须报送的联合贷款，至少有一方报送记录。",
    },
    harm: {
      en: "Nobody sees the loan: the next lender takes the borrower for one who owes nothing.",
      zh: "该笔贷款完全不可见，其他机构误以为借款人无负债。",
    },
    innocent: {
      en: "Where none of them is to report, as before both have joined the bureau, the plan says none of each.",
      zh: "各方均不报送的（如尚未接入征信系统），方案中各方均应为不报送。",
    },
    fix: {
      en: "Agree who reports, and have that one's batch take the joint product.",
      zh: "约定报送方，并将联合贷产品纳入其报送批量。",
    },
  },
  {
    id: "JOINT-HANDED-ON",
    level: "MUST",
    confidence: "C",
    source: "§5.5, §10 row 16, L85, L86",
    statedBy: [],
    title: {
      en: "A debt that was handed on is shown by the taker alone",
      zh: "已转出的债务仅由受让方报送",
    },
    meaning: {
      en: "Where a loan was transferred out, or a claim sold or carved out, and the taker tells of it, the giver has told that its part is over: by a 215 with OpetnType 21, or by a closing. And it tells of no month after that of the hand-over with a balance. Records that were refused say nothing.",
      zh: "贷款转出、债权转让或剥离后，受让方已报送的，转出方须已报送其部分结束（215 操作类型 21，或关闭），且不得再就转出月份之后的月份报送余额。被拒收的记录不计。",
    },
    harm: {
      en: "The borrower reads as owing the debt twice, and the next lender refuses him for it.",
      zh: "借款人债务被重复计算，可能因此被其他机构拒贷。",
    },
    innocent: {
      en: "Where the giver keeps a part of the debt, or goes on reporting for the taker as their contract says, that is no hand-over of the whole: the plan is not to say so.",
      zh: "转出方保留部分债务，或按合同继续代受让方报送的，不属于整笔转出，方案中不应如此填写。",
    },
    fix: {
      en: "Have the hand-over end the account in the reporting system of the giver on the same day as in its core system, and send what ends it again until it is loaded.",
      zh: "转出方核心系统转出当日，征信报送系统同步终结账户；终结记录被拒收的，须重报至入库。",
    },
  },
  {
    id: "JOINT-TAKEN-OVER",
    level: "MUST",
    confidence: "C",
    source: "§5.5, §10 row 16, L85, L86",
    statedBy: [],
    title: {
      en: "A debt that was handed on is shown by somebody",
      zh: "已转出的债务须有机构报送",
    },
    meaning: {
      en: "Where the giver of a debt shows it no more, at least one record of the loan that was taken over (LoanForm 5), or of the claim that was bought (C1), is told by the taker. Records that were refused say nothing.",
      zh: "转出方不再报送的债务，受让方须至少报送一条转入贷款（贷款发放形式 5）或受让债权（C1）的记录。被拒收的记录不计。",
    },
    harm: {
      en: "The debt is on no credit report: the next lender takes the borrower for one who does not owe it.",
      zh: "该债务在信用报告中完全消失，其他机构误以为借款人无此负债。",
    },
    innocent: {
      en: "Where the taker has not joined the bureau it cannot tell; then it has no endpoint either, and the case is not run.",
      zh: "受让方尚未接入征信系统的无法报送；此时也没有报送端点，本项不运行。",
    },
    fix: {
      en: "Have the batch take what came onto the book by taking over, from the day of the taking over on and not from the first payment.",
      zh: "报送批量须纳入转入、受让的资产，自接收之日起报送，而非自首次还款起。",
    },
  },
];
