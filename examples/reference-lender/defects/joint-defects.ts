import { boughtClaimToldWhenPaid } from "./bought-claim-told-when-paid.js";
import { carvedOutClaimGoesOn } from "./carved-out-claim-goes-on.js";
import type { Defect } from "./defect.js";
import { jointAsOwn } from "./joint-as-own.js";
import { jointNotReported } from "./joint-not-reported.js";
import { jointReportsWhole } from "./joint-reports-whole.js";
import { jointShareRoundedAway } from "./joint-share-rounded-away.js";
import { jointSilentReports } from "./joint-silent-reports.js";
import { takenOverNotTold } from "./taken-over-not-told.js";
import { takenOverToldAsKnown } from "./taken-over-told-as-known.js";
import { transferredLoanGoesOn } from "./transferred-loan-goes-on.js";

/**
 * Seeded bugs about loans that others lend too (clauses L72, L73), or that one hands to another (L85); some only show beside
 * what those others tell.
 */
export const jointDefects: readonly Defect[] = [
  jointReportsWhole,
  jointShareRoundedAway,
  jointSilentReports,
  jointNotReported,
  jointAsOwn,
  transferredLoanGoesOn,
  carvedOutClaimGoesOn,
  takenOverNotTold,
  takenOverToldAsKnown,
  boughtClaimToldWhenPaid,
];
