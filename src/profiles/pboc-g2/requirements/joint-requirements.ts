import type { Requirement } from "./requirement.js";

/** What those who lend a loan together owe together (clause L74); what each owes by itself is that of any loan. */
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
];
