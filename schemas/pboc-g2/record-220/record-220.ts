import type { CreditLimSgmt } from "./credit-lim-sgmt.js";
import type { CtrctBsSgmt } from "./ctrct-bs-sgmt.js";
import type { CtrctCertRelSgmt } from "./ctrct-cert-rel-sgmt.js";

/**
 * Record 220: one report about one credit agreement of a person: a loan line or a card line, drawn or not. What is drawn
 * is told by the accounts (210) that name the agreement in their segment F.
 * @x-zh 个人授信协议信息
 * @x-source §3.3 [A]
 */
export interface Record220 {
  CtrctBsSgmt: CtrctBsSgmt;
  CtrctCertRelSgmt?: CtrctCertRelSgmt;
  CreditLimSgmt: CreditLimSgmt;
}
