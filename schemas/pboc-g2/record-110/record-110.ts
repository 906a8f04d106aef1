import type { BsSgmt } from "./bs-sgmt.js";
import type { EduInfSgmt } from "./edu-inf-sgmt.js";
import type { FcsInfSgmt } from "./fcs-inf-sgmt.js";
import type { IDSgmt } from "./id-sgmt.js";
import type { IncInfSgmt } from "./inc-inf-sgmt.js";
import type { MlgInfSgmt } from "./mlg-inf-sgmt.js";
import type { OctpnInfSgmt } from "./octpn-inf-sgmt.js";
import type { RedncInfSgmt } from "./rednc-inf-sgmt.js";
import type { SpsInfSgmt } from "./sps-inf-sgmt.js";

/**
 * Record 110: what a lender knows about a person. A first report has segments B and D to I, a later one B and those that
 * changed (rules R1100101, R1101201).
 *
 * Presence is that of template 10, the template code in the file header of ordinary reports. With template 90 presence is
 * lenient (S9): what that forgives is not written anywhere that could be found, so there only segment B must be whole [C].
 * The letters of the segments are those by which the ids of the rules know them; that of J is [C].
 * @x-zh 个人基本信息
 * @x-source §3.5 [A]; presence and template 90 from S9 [A]
 */
export interface Record110 {
  BsSgmt: BsSgmt;
  IDSgmt?: IDSgmt;
  FcsInfSgmt?: FcsInfSgmt;
  SpsInfSgmt?: SpsInfSgmt;
  EduInfSgmt?: EduInfSgmt;
  OctpnInfSgmt?: OctpnInfSgmt;
  RedncInfSgmt?: RedncInfSgmt;
  MlgInfSgmt?: MlgInfSgmt;
  IncInfSgmt?: IncInfSgmt;
}
