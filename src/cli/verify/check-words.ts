import type { EvidenceCheck, EvidenceCheckName, EvidenceVerification } from "../../../schemas/run/evidence-check.js";
import type { Bilingual } from "../../../schemas/run/finding.js";

/** Names of the checks. */
export const CHECK_WORDS: Readonly<Record<EvidenceCheckName, Bilingual>> = {
  container: { en: "container", zh: "容器" },
  manifest: { en: "manifest", zh: "清单" },
  members: { en: "members", zh: "成员" },
  "events-chain": { en: "log chain", zh: "日志链" },
  "messages-chain": { en: "message chain", zh: "报文链" },
  signatures: { en: "signatures", zh: "签名" },
  signer: { en: "signer", zh: "签名人" },
  log: { en: "log", zh: "日志" },
  configuration: { en: "configuration", zh: "配置" },
  "requirement-set": { en: "requirements", zh: "要求集" },
  rules: { en: "rules", zh: "规则" },
  verdicts: { en: "verdicts", zh: "判定" },
  messages: { en: "messages", zh: "报文" },
  records: { en: "records", zh: "记录" },
  certificate: { en: "certificate", zh: "证据页" },
  certifying: { en: "certifies", zh: "认证效力" },
  expiry: { en: "expiry", zh: "有效期" },
};

/** States of a check. */
export const STATE_WORDS: Readonly<Record<EvidenceCheck["state"], Bilingual>> = {
  ok: { en: "ok", zh: "通过" },
  failed: { en: "FAILED", zh: "失败" },
  withheld: { en: "withheld", zh: "不予认证" },
  "not-done": { en: "not done", zh: "未进行" },
};

/** Results: the word, and what it means. */
export const RESULT_WORDS: Readonly<Record<EvidenceVerification["result"], { word: Bilingual; meaning: Bilingual }>> = {
  verified: {
    word: { en: "VERIFIED", zh: "复核通过" },
    meaning: {
      en: "The evidence is whole, signed by the key that was named, and in force; the lender conforms.",
      zh: "证据完整，由指定公钥签名，且在有效期内；报送机构符合要求。",
    },
  },
  "not-conformant": {
    word: { en: "NOT CONFORMANT", zh: "不符合" },
    meaning: {
      en: "The evidence is whole, and shows a lender that does not conform.",
      zh: "证据完整，并表明报送机构不符合要求。",
    },
  },
  "not-certifiable": {
    word: { en: "NOT CERTIFIABLE", zh: "不具认证效力" },
    meaning: {
      en: "Nothing speaks against the evidence, and it certifies nothing: see what is withheld or not done.",
      zh: "未发现证据有误，但其不具认证效力：见上文不予认证或未进行的检查。",
    },
  },
  altered: {
    word: { en: "ALTERED", zh: "证据已被改动" },
    meaning: {
      en: "The evidence contradicts itself, or the key that was named did not sign it. Nothing in it is to be relied on.",
      zh: "证据自相矛盾，或并非由指定公钥签名。其中任何内容均不可采信。",
    },
  },
};
