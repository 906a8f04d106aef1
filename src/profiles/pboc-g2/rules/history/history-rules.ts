import type { HistoryRule } from "../rule.js";
import { accountHistoryRules } from "./account-rules.js";
import { correctionHistoryRules } from "./correction-rules.js";
import { deletionRules } from "./deletion-rules.js";
import { eventRules } from "./event-rules.js";
import { firstReportRules } from "./first-report-rules.js";
import { idChangeRules } from "./id-change-rules.js";
import { identityRules } from "./identity-rules.js";

/** Every rule that compares with what the bureau has stored. */
export const historyRules: readonly HistoryRule[] = [
  ...identityRules,
  ...accountHistoryRules,
  ...firstReportRules,
  ...idChangeRules,
  ...correctionHistoryRules,
  ...deletionRules,
  ...eventRules,
];
