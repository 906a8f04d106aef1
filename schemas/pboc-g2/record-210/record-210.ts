import type { AcctBsInfSgmt } from "./acct-bs-inf-sgmt.js";
import type { AcctBsSgmt } from "./acct-bs-sgmt.js";
import type { AcctCredSgmt } from "./acct-cred-sgmt.js";
import type { AcctDbtInfSgmt } from "./acct-dbt-inf-sgmt.js";
import type { AcctMthlyBlgInfSgmt } from "./acct-mthly-blg-inf-sgmt.js";
import type { AcctSpecTrstDspnSgmt } from "./acct-spec-trst-dspn-sgmt.js";
import type { MotgaCltalCtrctInfSgmt } from "./motga-cltal-ctrct-inf-sgmt.js";
import type { OrigCreditorInfSgmt } from "./orig-creditor-inf-sgmt.js";
import type { RltRepymtInfSgmt } from "./rlt-repymt-inf-sgmt.js";
import type { SpecPrdSgmt } from "./spec-prd-sgmt.js";

/**
 * Record 210: one report about one account of a person, for all account types. As JSON it is the tree of its tags:
 * every leaf is a string, empty where the element has no value; groups that may repeat are arrays.
 *
 * The schema says what each value looks like in its plain form. Which segments a record has by account type and code,
 * which elements by account type, and what may be empty, is the business of the official rules, which have their own
 * ids and feedback codes; the data for them is `layout210`. The order of the members is the order on the line.
 * @x-zh 个人借贷账户信息
 * @x-source §3.1 [A]
 */
export interface Record210 {
  AcctBsSgmt: AcctBsSgmt;
  AcctBsInfSgmt?: AcctBsInfSgmt;
  RltRepymtInfSgmt?: RltRepymtInfSgmt;
  MotgaCltalCtrctInfSgmt?: MotgaCltalCtrctInfSgmt;
  AcctCredSgmt?: AcctCredSgmt;
  OrigCreditorInfSgmt?: OrigCreditorInfSgmt;
  AcctMthlyBlgInfSgmt?: AcctMthlyBlgInfSgmt;
  SpecPrdSgmt?: SpecPrdSgmt;
  AcctDbtInfSgmt?: AcctDbtInfSgmt;
  AcctSpecTrstDspnSgmt?: AcctSpecTrstDspnSgmt;
}
