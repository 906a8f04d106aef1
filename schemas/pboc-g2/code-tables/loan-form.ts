/** 贷款发放形式 (LoanForm): how the loan came about. Source: §4.6 [A]. The list is closed. */
export const loanFormCodes = [
  { code: "1", zh: "新增", en: "new" },
  { code: "5", zh: "从其他机构转入", en: "taken over from another institution" },
  { code: "9", zh: "其他", en: "other" },
] as const;

/** A code of 贷款发放形式. */
export type LoanFormCode = (typeof loanFormCodes)[number]["code"];
