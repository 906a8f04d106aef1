import type { EvidenceCheck } from "../../../schemas/run/evidence-check.js";
import type { EvidenceMade } from "../../../schemas/run/evidence-made.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { TerminalOptions } from "../../report/reporter.js";
import { hang, makeScreen, pad } from "../../report/terminal/screen.js";
import { printable } from "../../report/text/printable.js";
import { CHECK_WORDS } from "../verify/check-words.js";

const WORDS = {
  conformant: { en: "CONFORMANT", zh: "符合" },
  "not-conformant": { en: "NOT CONFORMANT", zh: "不符合" },
  inconclusive: { en: "NO CONCLUSION", zh: "无结论" },
} as const satisfies Readonly<Record<EvidenceMade["outcome"]["conclusion"], Bilingual>>;

/** What `tallystick certify` prints about the bundle, loudly where it certifies nothing. */
export function renderMade(made: EvidenceMade, options: TerminalOptions): string {
  const screen = makeScreen(options);
  const { colors, say, width } = screen;
  const { bundle, run, sha256, outcome, expiry, signers, notOk } = made;
  const paint = outcome.conclusion === "conformant" ? colors.green : colors.red;
  const row = (name: Bilingual, text: string): string[] => hang(`  ${pad(say(name), 12)} `, printable(text), width);
  const unsigned: Bilingual = {
    en: "UNSIGNED. Nobody stands for this bundle, and it certifies nothing. Sign the run as it is:",
    zh: "未签名：无人为本证据包负责，不具认证效力。可对本次运行直接签名：",
  };
  return [
    "",
    colors.bold(paint(say(WORDS[outcome.conclusion]))),
    ...notOk.filter(isNews).flatMap(({ check, text }) => hang(`  - ${say(CHECK_WORDS[check])}: `, say(text), width)),
    ...row({ en: "bundle", zh: "证据包" }, bundle),
    ...row({ en: "sha256", zh: "摘要" }, sha256),
    ...row({ en: "stands until", zh: "有效至" }, expiry.until),
    ...signers.flatMap(({ algorithm, fingerprint }) =>
      row({ en: "signed by", zh: "签名公钥" }, `${algorithm} ${fingerprint}`),
    ),
    ...(signers.length > 0
      ? []
      : [
          "",
          ...hang("", colors.bold(colors.red(say(unsigned))), width),
          `  tallystick certify --from ${run} --key <file>`,
        ]),
    "",
  ].join("\n");
}

/** That nobody is named as the signer of an unsigned bundle is said below. */
function isNews({ check }: EvidenceCheck): boolean {
  return check !== "signatures" && check !== "signer";
}
