import type { CltalInfSgmt } from "./cltal-inf-sgmt.js";
import type { ComRecInfSgmt } from "./com-rec-inf-sgmt.js";
import type { MotgaCltalBsInfSgmt } from "./motga-cltal-bs-inf-sgmt.js";
import type { MotgaCltalCtrctBsSgmt } from "./motga-cltal-ctrct-bs-sgmt.js";
import type { MotgaProptInfSgmt } from "./motga-propt-inf-sgmt.js";

/**
 * Record 510: one report about one contract of collateral, a mortgage or a pledge, for the debt of persons and of
 * organisations alike. As JSON it is the tree of its tags, as that of a 210 is. Which segments it has, and what may be
 * empty, is the business of the official rules (§6.7).
 * @x-zh 抵（质）押合同信息
 * @x-source §3.6 [A]
 */
export interface Record510 {
  MotgaCltalCtrctBsSgmt: MotgaCltalCtrctBsSgmt;
  MotgaCltalBsInfSgmt: MotgaCltalBsInfSgmt;
  ComRecInfSgmt?: ComRecInfSgmt;
  MotgaProptInfSgmt?: MotgaProptInfSgmt;
  CltalInfSgmt?: CltalInfSgmt;
}
