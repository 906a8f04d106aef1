import type { HistoryRule } from "../rule.js";
import { accountHistoryRules } from "./account-rules.js";
import { agreementHistoryRules } from "./agreement-history-rules.js";
import { collateralHistoryRules } from "./collateral-history-rules.js";
import { correctionHistoryRules } from "./correction-rules.js";
import { deletionRules } from "./deletion-rules.js";
import { eventRules } from "./event-rules.js";
import { firstReportRules } from "./first-report-rules.js";
import { guaranteeHistoryRules } from "./guarantee-history-rules.js";
import { idChangeRules } from "./id-change-rules.js";
import { identityRules } from "./identity-rules.js";
import { personHistoryRules } from "./person-history-rules.js";

/** Every rule that compares with what the bureau has stored. */
export const historyRules: readonly HistoryRule[] = [
  ...identityRules,
  ...accountHistoryRules,
  ...firstReportRules,
  ...idChangeRules,
  ...correctionHistoryRules,
  ...deletionRules,
  ...eventRules,
  ...personHistoryRules,
  ...agreementHistoryRules,
  ...guaranteeHistoryRules,
  ...collateralHistoryRules,
];
