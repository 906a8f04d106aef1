import type { Defect } from "./defect.js";
import { jointAsOwn } from "./joint-as-own.js";
import { jointNotReported } from "./joint-not-reported.js";
import { jointReportsWhole } from "./joint-reports-whole.js";
import { jointShareRoundedAway } from "./joint-share-rounded-away.js";
import { jointSilentReports } from "./joint-silent-reports.js";

/** Seeded bugs about loans that others lend too (clauses L72, L73); some only show beside what those others tell. */
export const jointDefects: readonly Defect[] = [
  jointReportsWhole,
  jointShareRoundedAway,
  jointSilentReports,
  jointNotReported,
  jointAsOwn,
];
