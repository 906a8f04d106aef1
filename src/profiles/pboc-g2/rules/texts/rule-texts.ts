import type { RuleId } from "../rule-ids.js";
import { accountTextsEn } from "./en/account-texts.js";
import { agreementTextsEn } from "./en/agreement-texts.js";
import { collateralTextsEn } from "./en/collateral-texts.js";
import { compositionTextsEn } from "./en/composition-texts.js";
import { correctionTextsEn } from "./en/correction-texts.js";
import { familyHistoryTextsEn } from "./en/family-history-texts.js";
import { fileTextsEn } from "./en/file-texts.js";
import { genericTextsEn } from "./en/generic-texts.js";
import { guaranteeTextsEn } from "./en/guarantee-texts.js";
import { historyChangeTextsEn } from "./en/history-change-texts.js";
import { historyTextsEn } from "./en/history-texts.js";
import { personTextsEn } from "./en/person-texts.js";
import { segmentTextsEn } from "./en/segment-texts.js";
import { semanticTextsEn } from "./en/semantic-texts.js";
import type { RuleText } from "./rule-text.js";
import { accountTextsZh } from "./zh/account-texts.js";
import { agreementTextsZh } from "./zh/agreement-texts.js";
import { collateralTextsZh } from "./zh/collateral-texts.js";
import { compositionTextsZh } from "./zh/composition-texts.js";
import { correctionTextsZh } from "./zh/correction-texts.js";
import { familyHistoryTextsZh } from "./zh/family-history-texts.js";
import { fileTextsZh } from "./zh/file-texts.js";
import { genericTextsZh } from "./zh/generic-texts.js";
import { guaranteeTextsZh } from "./zh/guarantee-texts.js";
import { historyChangeTextsZh } from "./zh/history-change-texts.js";
import { historyTextsZh } from "./zh/history-texts.js";
import { personTextsZh } from "./zh/person-texts.js";
import { segmentTextsZh } from "./zh/segment-texts.js";
import { semanticTextsZh } from "./zh/semantic-texts.js";

/** Languages in which every rule is explained. */
export type RuleLanguage = "en" | "zh";

/** The text of every rule in both languages. A rule without text does not compile. */
export const RULE_TEXTS: Readonly<Record<RuleLanguage, Readonly<Record<RuleId, RuleText>>>> = {
  en: {
    ...fileTextsEn,
    ...genericTextsEn,
    ...accountTextsEn,
    ...segmentTextsEn,
    ...compositionTextsEn,
    ...correctionTextsEn,
    ...agreementTextsEn,
    ...guaranteeTextsEn,
    ...collateralTextsEn,
    ...personTextsEn,
    ...historyTextsEn,
    ...historyChangeTextsEn,
    ...familyHistoryTextsEn,
    ...semanticTextsEn,
  },
  zh: {
    ...fileTextsZh,
    ...genericTextsZh,
    ...accountTextsZh,
    ...segmentTextsZh,
    ...compositionTextsZh,
    ...correctionTextsZh,
    ...agreementTextsZh,
    ...guaranteeTextsZh,
    ...collateralTextsZh,
    ...personTextsZh,
    ...historyTextsZh,
    ...historyChangeTextsZh,
    ...familyHistoryTextsZh,
    ...semanticTextsZh,
  },
};
