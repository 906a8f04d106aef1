import { codePaddedWithBlanks } from "./code-padded-with-blanks.js";
import type { Defect } from "./defect.js";
import { drawClosesLine } from "./draw-closes-line.js";
import { drawNamesOtherLine } from "./draw-names-other-line.js";
import { drawToldAsD1 } from "./draw-told-as-d1.js";
import { drawWithoutLine } from "./draw-without-line.js";
import { limitChangeNotTold } from "./limit-change-not-told.js";
import { limitReportedAsBalance } from "./limit-reported-as-balance.js";
import { lineExpiryNotTold } from "./line-expiry-not-told.js";
import { lineLimitOld } from "./line-limit-old.js";
import { lineNotTold } from "./line-not-told.js";
import { lineStatusActiveAtEnd } from "./line-status-active-at-end.js";
import { lineToldEveryMonth } from "./line-told-every-month.js";

/** Seeded bugs about credit lines and what is drawn under them (clauses L33 to L36). */
export const lineDefects: readonly Defect[] = [
  limitReportedAsBalance,
  drawToldAsD1,
  drawWithoutLine,
  drawNamesOtherLine,
  lineNotTold,
  lineLimitOld,
  limitChangeNotTold,
  lineExpiryNotTold,
  lineToldEveryMonth,
  lineStatusActiveAtEnd,
  drawClosesLine,
  codePaddedWithBlanks,
];
