import { createCipheriv, getCiphers } from "node:crypto";
import type { DoctorCheck } from "../../../../schemas/run/doctor-report.js";
import type { RunConfig } from "../../config/run-config.js";
import { both, ok, problem } from "../check.js";

/** What the configuration takes from the environment is there, and SM4 works with it on this machine. */
export function keysCheck({ target, sm4 }: RunConfig): DoctorCheck {
  const headers = target?.kind === "http" ? target.secrets.length / 2 : 0;
  const own = target?.kind === "http" ? (target.process?.secrets.length ?? 0) / 2 : 0;
  const secrets = headers + own;
  const fromEnvironment = both(
    secrets === 0 ? "nothing is asked of the environment" : `${secrets} values of the environment are set`,
    secrets === 0 ? "不需要环境变量" : `环境变量中的 ${secrets} 个值均已设置`,
  );
  if (sm4 === undefined) {
    return ok("keys", both(`${fromEnvironment.en}; no SM4 key`, `${fromEnvironment.zh}；未配置 SM4 密钥`), {
      means: both("Encrypted files (.enc) could not be read.", "无法读取加密报文（.enc）。"),
    });
  }
  const cipher = `sm4-${sm4.mode}`;
  try {
    const made = createCipheriv(
      cipher,
      Buffer.from(sm4.key, "hex"),
      sm4.iv === undefined ? null : Buffer.from(sm4.iv, "hex"),
    );
    made.update(Buffer.alloc(16));
    return ok(
      "keys",
      both(`${fromEnvironment.en}; SM4 key for ${cipher}`, `${fromEnvironment.zh}；SM4 密钥（${cipher}）`),
    );
  } catch (error) {
    const known = getCiphers().includes(cipher);
    const reason = error instanceof Error ? error.message : String(error);
    return problem("keys", both(`${cipher} does not work here: ${reason}`, `${cipher} 在本机不可用：${reason}`), {
      means: both("Encrypted files (.enc) could not be read.", "无法读取加密报文（.enc）。"),
      advice: known
        ? both("Correct sm4 of the configuration.", "请更正配置中的 sm4。")
        : both(
            "Use a Node whose OpenSSL has SM4 (the official builds have it).",
            "请使用其 OpenSSL 支持 SM4 的 Node（官方版本均支持）。",
          ),
    });
  }
}
