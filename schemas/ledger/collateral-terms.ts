import type { IsoDate, MinorUnits } from "./primitives.js";

/** A contract over things that secure a debt of the borrower's (抵（质）押合同 510, clauses L60 to L63). */
export interface CollateralTerms {
  product: "collateral";
  /** `mortgage` (抵押, the things stay with their owner) or `pledge` (质押). */
  kind: "mortgage" | "pledge";
  /** 担保金额, in minor units. */
  amount: MinorUnits;
  /** Whether it secures up to a maximum (最高额担保标志). */
  maximum: boolean;
  /** 合同生效日期. */
  effectiveDate: IsoDate;
  /** 合同到期日期: with this day it is over; after the effective date. */
  expiryDate: IsoDate;
  /**
   * @minItems 1
   * @maxItems 20
   */
  items: CollateralItem[];
}

/** One thing that secures a debt; the borrower's own. */
export interface CollateralItem {
  /**
   * 抵押物种类 (11 to 14, 99) of a mortgage, 质物种类 (11 to 15, 21 to 26, 90) of a pledge.
   * @pattern ^[1-9][0-9]$
   */
  kind: string;
  /** What it is worth, in minor units. */
  value: MinorUnits;
  /** What names a mortgaged thing. Of a mortgage only. */
  certificate?: CollateralCertificate;
}

/** A document by which a mortgaged thing is known. */
export interface CollateralCertificate {
  /**
   * 抵押物识别号类型.
   * @pattern ^[1-6]$
   */
  kind: string;
  /**
   * @minLength 1
   * @maxLength 40
   */
  number: string;
}
