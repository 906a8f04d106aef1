import type { DoctorCheck, DoctorCheckId } from "../../../schemas/run/doctor-report.js";
import type { Bilingual } from "../../../schemas/run/finding.js";

/** A sentence in both languages. */
export function both(en: string, zh: string): Bilingual {
  return { en, zh };
}

/** The same in both languages: a name, a number, a message of somebody else's. */
export function same(text: string): Bilingual {
  return { en: text, zh: text };
}

const TITLES: Readonly<Record<DoctorCheckId, Bilingual>> = {
  node: both("Node", "Node 版本"),
  "time-zone-data": both("Time zone data", "时区数据"),
  "disk-space": both("Folder of reports", "报告目录"),
  configuration: both("Configuration", "配置"),
  keys: both("Keys and secrets", "密钥与凭据"),
  tls: both("TLS", "TLS"),
  "start-command": both("Start command", "启动命令"),
  delivery: both("Delivery", "报文交付"),
  lender: both("Lender", "被测机构"),
  capabilities: both("Capabilities", "能力"),
  channels: both("Channels", "交付渠道"),
  limits: both("Limits", "限额"),
  clock: both("Clock", "时钟"),
  "time-zone": both("Time zone", "时区"),
  agreement: both("Agreement", "约定"),
  calendar: both("Calendar", "工作日历"),
};

/** What is said beside what was found. */
export interface Said {
  readonly means?: Bilingual;
  readonly advice?: Bilingual;
}

function made(check: DoctorCheckId, state: DoctorCheck["state"], found: Bilingual, said: Said): DoctorCheck {
  return { check, title: TITLES[check], state, found, ...said };
}

/** All is well. */
export function ok(check: DoctorCheckId, found: Bilingual, said: Said = {}): DoctorCheck {
  return made(check, "ok", found, said);
}

/** A run works, and something should be known. */
export function warn(check: DoctorCheckId, found: Bilingual, said: Required<Said>): DoctorCheck {
  return made(check, "warn", found, said);
}

/** A run would not work, or something would not run. */
export function problem(
  check: DoctorCheckId,
  found: Bilingual,
  said: Said & Pick<Required<Said>, "advice">,
): DoctorCheck {
  return made(check, "problem", found, said);
}

/** There is nothing to look at yet. */
export function notChecked(check: DoctorCheckId, found: Bilingual): DoctorCheck {
  return made(check, "not-checked", found, {});
}
