import type { InitRpyStsCode } from "../code-tables/init-rpy-sts.js";
import type { OrigDbtCateCode } from "../code-tables/orig-dbt-cate.js";
import type { AN18OrEmpty, ANC80 } from "../types.js";

/**
 * Segment G: whose claim it was first. Only in the first report of a collection account.
 * @x-zh 初始债权说明段
 * @x-segment G
 * @x-accounts ["C1"]
 * @x-source §3.1 [A]
 */
export interface OrigCreditorInfSgmt {
  /**
   * Name of the first creditor, an institution. One product has 18 characters.
   * @x-zh 初始债权人名称
   * @x-type ANC..80
   * @x-letters AM
   * @x-source §3.1 [A]
   */
  InitCredName: ANC80;
  /**
   * Code of the first creditor.
   * @x-zh 初始债权人机构代码
   * @x-type AN18
   * @x-letters AO
   * @x-source §3.1 [A]
   */
  InitCredOrgNm: AN18OrEmpty;
  /**
   * Kind of the debt.
   * @x-zh 原债务种类
   * @x-type Enum
   * @x-letters AM
   * @x-table OrigDbtCate
   * @x-source §3.1 [A]
   */
  OrigDbtCate: OrigDbtCateCode;
  /**
   * Repayment status when the claim was transferred.
   * @x-zh 债权转移时的还款状态
   * @x-type Enum
   * @x-letters AM
   * @x-table InitRpySts
   * @x-source §3.1 [A]
   */
  InitRpySts: InitRpyStsCode;
}
