import { SettingMissing } from "../../engine/not-run.js";
import type { SubmissionSource } from "../../profiles/submission.js";

/**
 * A source that stops where a file comes encrypted and there is no key for it: to judge it as unreadable would blame the
 * lender for what the configuration lacks.
 */
export function readableSource(source: SubmissionSource, hasKey: boolean): SubmissionSource {
  if (hasKey) return source;
  return {
    async drain() {
      const files = await source.drain();
      const encrypted = files.find(({ name }) => name.endsWith(".enc"));
      if (encrypted === undefined) return files;
      throw new SettingMissing({
        en: `the lender submits encrypted files (${encrypted.name}), and the configuration names no key (sm4)`,
        zh: `机构报送加密文件（${encrypted.name}），而配置中没有密钥（sm4）`,
      });
    },
    clear: () => source.clear(),
    close: () => source.close(),
  };
}
