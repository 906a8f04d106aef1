import type { DoctorCheck, DoctorCheckId } from "../../../../schemas/run/doctor-report.js";
import { type ConfigError, type ConfigProblem, fieldName } from "../../config/config-error.js";
import { both, notChecked, ok, problem, same } from "../check.js";

/** The check that a wrong place of the configuration belongs to. */
function checkOf({ field, message }: ConfigProblem): DoctorCheckId {
  const place = field.join(".");
  if (place.startsWith("target.tls")) return "tls";
  if (place.startsWith("sm4") || message.startsWith("asks for the environment variable")) return "keys";
  return place.startsWith("target.process") ? "start-command" : "configuration";
}

const ADVICE: Readonly<Partial<Record<DoctorCheckId, DoctorCheck["advice"]>>> = {
  keys: both(
    "Set the variable in the environment of the run; SM4 keys are 32 hexadecimal digits.",
    "请在运行环境中设置该变量；SM4 密钥为 32 位十六进制数字。",
  ),
  tls: both(
    "Give PEM files that are there, with paths relative to the configuration.",
    "请给出存在的 PEM 文件，路径相对于配置文件。",
  ),
  "start-command": both("Correct target.process.", "请更正 target.process。"),
};

/** What a configuration that is refused says, sorted by what it speaks of; each of these checks once. */
export function refusedConfigurationChecks({ file = "", problems }: ConfigError): DoctorCheck[] {
  const checks = ["configuration", "keys", "tls", "start-command"] as const;
  return checks.map((check) => {
    const own = problems.filter((one) => checkOf(one) === check);
    if (own.length === 0) {
      return check === "configuration"
        ? ok(check, both(`${file} has the right shape`, `${file} 结构正确`))
        : notChecked(check, AFTER_THE_CONFIGURATION);
    }
    const told = own.map(({ field, message, line, quote }) => {
      const at = line === undefined ? file : `${file}:${line}`;
      const quoted = quote === undefined ? "" : `\n${line} │ ${quote}`;
      return `${at}: ${field.length === 0 ? "" : `${fieldName(field)} `}${message}${quoted}`;
    });
    return problem(check, same(told.join("\n")), {
      means: both("No run begins with it (exit code 3).", "运行无法开始（退出码 3）。"),
      advice:
        ADVICE[check] ??
        both(
          "Correct the lines above; an editor that knows the types helps.",
          "请更正上述各行；带类型的编辑器可帮助定位。",
        ),
    });
  });
}

/** Why something was not looked at. */
export const AFTER_THE_CONFIGURATION: DoctorCheck["found"] = both(
  "once the configuration is right",
  "配置正确后方可检查",
);
