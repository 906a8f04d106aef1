import type { GuarAcctBsInfSgmt } from "./guar-acct-bs-inf-sgmt.js";
import type { GuarAcctBsSgmt } from "./guar-acct-bs-sgmt.js";
import type { GuarMotgaCltalCtrctInfSgmt } from "./guar-motga-cltal-ctrct-inf-sgmt.js";
import type { GuarRltRepymtInfSgmt } from "./guar-rlt-repymt-inf-sgmt.js";
import type { GuaranteePartiesSgmt } from "./guarantee-parties-sgmt.js";

/**
 * Record 230: one report about one guarantee that the reporting institution has given for a person. As JSON it is the
 * tree of its tags, as that of a 210 is. Which segments it has by reporting code, and what may be empty, is the business
 * of the official rules (§6.6).
 * @x-zh 个人担保账户信息
 * @x-source §3.4 [A]
 */
export interface Record230 {
  GuarAcctBsSgmt: GuarAcctBsSgmt;
  GuarAcctBsInfSgmt?: GuarAcctBsInfSgmt;
  GuarRltRepymtInfSgmt?: GuarRltRepymtInfSgmt;
  RltRepymtInfSgmt?: GuaranteePartiesSgmt;
  GuarMotgaCltalCtrctInfSgmt?: GuarMotgaCltalCtrctInfSgmt;
}
