import { CREDIT_REPORT_STYLE } from "../credit-report-page/credit-report-style.js";
import { DETAIL_STYLE } from "./style/detail-style.js";
import { FINDINGS_STYLE } from "./style/findings-style.js";
import { PAGE_BASE_STYLE } from "./style/page-base-style.js";
import { RUN_STYLE } from "./style/run-style.js";
import { TIMELINE_STYLE } from "./style/timeline-style.js";

/** The style of the HTML report, as text: it is embedded, and the page's policy names it by its hash. */
export const PAGE_STYLE: string = [
  PAGE_BASE_STYLE,
  RUN_STYLE,
  FINDINGS_STYLE,
  DETAIL_STYLE,
  TIMELINE_STYLE,
  CREDIT_REPORT_STYLE,
].join("\n");
