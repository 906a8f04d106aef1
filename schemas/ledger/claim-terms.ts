import type { IsoDate, MinorUnits } from "./primitives.js";

/**
 * A claim that the reporting institution collects and did not grant (催收账户 C1, clauses L37 to L39): bought, or paid for
 * the debtor and now his debt to the payer.
 */
export interface ClaimTerms {
  product: "C1";
  /** `bought` (资产处置, BusiLines 5/A1) or `compensated` (垫款, 6/B1). */
  origin: "bought" | "compensated";
  /** What is owed when it is taken over, in minor units. */
  amount: MinorUnits;
  openDate: IsoDate;
  /** 初始债权人名称. */
  initialCreditor: string;
  /**
   * 初始债权人机构代码; left out where it is not known. With … in its middle where a log tells it masked.
   * @pattern ^[0-9A-Z…]{1,18}$
   */
  initialCreditorCode?: string;
  /** 原债务种类: 1 loan, 2 credit card, 3 securities financing, 4 leasing, 9 other. */
  debtKind: "1" | "2" | "3" | "4" | "9";
  /** 债权转移时的还款状态: 0 paid at once when the debtor defaulted, 1 to 7 the band of days past due. */
  statusAtTransfer: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7";
}

/** A guarantee that the reporting institution gave for a person's debt to somebody else (个人担保账户 230, clauses L40 to L42). */
export interface GuaranteeTerms {
  /** `G1` financing guarantee, `G2` other. */
  product: "G1" | "G2";
  /** 担保金额, in minor units; all of it is in force from the opening on. */
  amount: MinorUnits;
  openDate: IsoDate;
  /** 到期日期, after the opening. */
  dueDate: IsoDate;
  /**
   * 担保业务大类.
   * @pattern ^[1-4]$
   */
  busiLines: string;
  /**
   * 担保业务种类细分.
   * @pattern ^(0[1-9]|1[0-3])$
   */
  busiDtlLines: string;
  /** 反担保方式; `1` (a counter-guarantor) is not sold here. */
  guarMode: "0" | "2" | "3" | "4";
  /**
   * 其他还款保证方式.
   * @pattern ^[019]$
   */
  othRepyGuarWay: string;
  /**
   * 保证金百分比.
   * @TJS-type integer
   * @minimum 0
   * @maximum 100
   */
  depositPercent: number;
}
