import type { Bilingual } from "../../../schemas/run/finding.js";

function cohorts(count: number): string {
  return count === 1 ? "1 cohort" : `${count} cohorts`;
}

/** Why messages were not compared. */
export const NOT_COMPARED = {
  noLives: (run: string): Bilingual => ({
    en: `run ${run} kept no lives (lives.ndjson), so nobody knows whether both lived the same`,
    zh: `运行 ${run} 未保存贷款（lives.ndjson），无法确认两次运行的贷款相同`,
  }),
  noMessages: (run: string): Bilingual => ({
    en: `run ${run} kept no messages (messages.ndjson): it was made with --no-messages, or by an older version`,
    zh: `运行 ${run} 未保存报文（messages.ndjson）：使用了 --no-messages 或由旧版本运行`,
  }),
  nothingShared: {
    en: "the runs have no cohort in common",
    zh: "两次运行没有相同的批次",
  },
  otherLives: (count: number): Bilingual => ({
    en: `${cohorts(count)} lived other lives, or the same on other days; use the same seed and start, or run --recorded`,
    zh: `${count} 个批次的贷款或日期不同；请使用相同的种子和起始日期，或使用 run --recorded`,
  }),
  cutOff: (count: number): Bilingual => ({
    en: `${cohorts(count)} had not ended when a run was cut off`,
    zh: `运行中断时有 ${count} 个批次尚未结束`,
  }),
  torn: (run: string): Bilingual => ({
    en: `the messages of run ${run} (messages.ndjson) end in the middle of a line, which is passed over`,
    zh: `运行 ${run} 的报文（messages.ndjson）在一行中间中断，该行已忽略`,
  }),
  encrypted: (count: number): Bilingual => ({
    en: `${cohorts(count)} came encrypted, and no key is named; give the configuration that has it with --config`,
    zh: `${count} 个批次的报文已加密且未提供密钥；请用 --config 指定含密钥的配置`,
  }),
} as const;
