import { X509Certificate } from "node:crypto";
import { createSecureContext } from "node:tls";
import type { DoctorCheck } from "../../../../schemas/run/doctor-report.js";
import type { TlsOptions } from "../../../lender/http-transport.js";
import type { RunConfig } from "../../config/run-config.js";
import { both, ok, problem, warn } from "../check.js";

const SOON_DAYS = 30;

/**
 * The certificates and keys of the configuration can be used, and are valid at this instant.
 * @param now epoch milliseconds
 */
export function tlsCheck({ target }: RunConfig, now: number): DoctorCheck {
  if (target?.kind !== "http" || !target.baseUrl.startsWith("https:")) {
    return ok("tls", both("not used", "未使用"));
  }
  const { tls } = target;
  try {
    createSecureContext({
      ...(tls.ca === undefined ? {} : { ca: tls.ca }),
      ...(tls.cert === undefined ? {} : { cert: tls.cert }),
      ...(tls.key === undefined ? {} : { key: tls.key }),
      ...(tls.passphrase === undefined ? {} : { passphrase: tls.passphrase }),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem("tls", both(`the files cannot be used together: ${reason}`, `证书文件无法使用：${reason}`), {
      means: both("No connection could be made.", "无法建立连接。"),
      advice: both(
        "Give PEM files: ca the authorities, cert and key of the same pair, passphrase where the key has one.",
        "请提供 PEM 文件：ca 为颁发机构，cert 与 key 须成对，私钥加密时给出 passphrase。",
      ),
    });
  }
  const dated = (["ca", "cert"] as const).flatMap((name) => validityOf(name, tls));
  const bad = dated.filter(({ from, to }) => now < from || now > to);
  if (bad.length > 0) {
    const named = bad.map(({ name, text }) => `tls.${name} ${text}`).join(", ");
    return problem("tls", both(`not valid now: ${named}`, `当前不在有效期内：${named}`), {
      means: both("No connection could be made.", "无法建立连接。"),
      advice: both("Give certificates that are valid.", "请更换有效的证书。"),
    });
  }
  const ending = dated.filter(({ to }) => to - now < SOON_DAYS * 86_400_000);
  if (ending.length > 0) {
    const named = ending.map(({ name, text }) => `tls.${name} ${text}`).join(", ");
    return warn("tls", both(`ends within ${SOON_DAYS} days: ${named}`, `${SOON_DAYS} 天内到期：${named}`), {
      means: both("Runs will then fail.", "到期后运行将失败。"),
      advice: both("Renew them.", "请及时更换。"),
    });
  }
  if (tls.rejectUnauthorized === false) {
    return warn("tls", both("the lender's certificate is not checked", "不验证机构证书"), {
      means: both("Anybody on the way could answer in its place.", "链路上的任何人都可冒充机构。"),
      advice: both(
        "Give the authority in tls.ca instead of rejectUnauthorized: false.",
        "请用 tls.ca 给出颁发机构，代替 rejectUnauthorized: false。",
      ),
    });
  }
  return ok(
    "tls",
    tls.ca === undefined ? both("well-known authorities", "系统信任的颁发机构") : both("own authority", "自定颁发机构"),
  );
}

interface Validity {
  readonly name: "ca" | "cert";
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** When each certificate of a PEM text is valid. */
function validityOf(name: "ca" | "cert", tls: TlsOptions): Validity[] {
  const blocks = (tls[name] ?? "").match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => {
    const { validFrom, validTo } = new X509Certificate(block);
    return { name, from: Date.parse(validFrom), to: Date.parse(validTo), text: `${validFrom} – ${validTo}` };
  });
}
