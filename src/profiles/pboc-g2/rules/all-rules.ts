import { accountRules } from "./account/account-rules.js";
import { dateRules } from "./account/date-rules.js";
import { agreementChangeRules } from "./agreement/agreement-change-rules.js";
import { agreementRules } from "./agreement/agreement-rules.js";
import { collateralRules } from "./collateral/collateral-rules.js";
import { compositionRules } from "./composition/composition-rules.js";
import { changeRules } from "./correction/change-rules.js";
import { correctionRules } from "./correction/correction-rules.js";
import { fileRules } from "./file/file-rules.js";
import { identityRule } from "./file/identity-rule.js";
import { documentRules } from "./generic/document-rules.js";
import { envelopeRules } from "./generic/envelope-rules.js";
import { valueRules } from "./generic/value-rules.js";
import { walkedRules } from "./generic/walked-rules.js";
import { guaranteeChangeRules } from "./guarantee/guarantee-change-rules.js";
import { guaranteeCompositionRules } from "./guarantee/guarantee-composition-rules.js";
import { guaranteeRules } from "./guarantee/guarantee-rules.js";
import { historyRules } from "./history/history-rules.js";
import { personIdentityRules } from "./person/person-identity-rules.js";
import { personQualityRules } from "./person/person-quality-rules.js";
import { personRules } from "./person/person-rules.js";
import type { FileRule, HistoryRule, RecordRule, Rule } from "./rule.js";
import { RULE_IDS, type RuleId } from "./rule-ids.js";
import { basicInfoRules } from "./segment/basic-info-rules.js";
import { monthlyRules } from "./segment/monthly-rules.js";
import { otherSegmentRules } from "./segment/other-segment-rules.js";
import { responsiblePartyRules } from "./segment/responsible-party-rules.js";
import { guaranteeAmountRules } from "./semantic/guarantee-amount-rules.js";
import { paymentRules } from "./semantic/payment-rules.js";
import { statusRules } from "./semantic/status-rules.js";
import { termsRules } from "./semantic/terms-rules.js";

const RULES: readonly Rule[] = [
  ...fileRules,
  identityRule,
  ...envelopeRules,
  ...walkedRules,
  ...documentRules,
  ...valueRules,
  ...accountRules,
  ...dateRules,
  ...basicInfoRules,
  ...responsiblePartyRules,
  ...monthlyRules,
  ...otherSegmentRules,
  ...compositionRules,
  ...correctionRules,
  ...changeRules,
  ...agreementRules,
  ...agreementChangeRules,
  ...guaranteeRules,
  ...guaranteeCompositionRules,
  ...guaranteeChangeRules,
  ...collateralRules,
  ...personRules,
  ...personIdentityRules,
  ...personQualityRules,
  ...historyRules,
  ...statusRules,
  ...paymentRules,
  ...termsRules,
  ...guaranteeAmountRules,
];

const ORDER: ReadonlyMap<RuleId, number> = new Map(RULE_IDS.map((id, index) => [id, index]));
const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** Every rule of this profile, in the order of {@link RULE_IDS}. */
export const ALL_RULES: readonly Rule[] = [...RULES].sort((a, b) => ruleOrder(a.id) - ruleOrder(b.id));

/** The rules that judge one record. */
export const RECORD_RULES: readonly RecordRule[] = ALL_RULES.filter((rule) => rule.kind === "record");

/** The rules that judge a file. */
export const FILE_RULES: readonly FileRule[] = ALL_RULES.filter((rule) => rule.kind === "file");

/** The rules that compare with what the bureau holds. */
export const HISTORY_RULES: readonly HistoryRule[] = ALL_RULES.filter((rule) => rule.kind === "history");

/** Place of a rule in every list; findings of one record come in this order. */
export function ruleOrder(id: RuleId): number {
  return ORDER.get(id) ?? RULE_IDS.length;
}

/** The rule of an id, or undefined where there is none. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}
