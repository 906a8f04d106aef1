import type { DoctorCheck } from "../../../../schemas/run/doctor-report.js";
import { both, ok, problem, same, warn } from "../check.js";

/** What of this machine is looked at. */
export interface Machine {
  /** Without its `v`. */
  readonly nodeVersion: string;
  /** Version of the bundled ICU; undefined where Node was built without. */
  readonly icuVersion: string | undefined;
  readonly knowsTimeZone: (name: string) => boolean;
  /** Free bytes where a folder lies or would lie, and whether it can be written to. */
  readonly diskAt: (folder: string) => { readonly freeBytes: number; readonly writable: boolean };
}

/** The oldest Node that is supported, as in `engines` of package.json. */
const OLDEST = [20, 19] as const;

/** Node is not older than what is supported. */
export function nodeCheck({ nodeVersion }: Machine): DoctorCheck {
  const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
  const found = same(`v${nodeVersion}`);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return ok("node", found);
  const oldest = OLDEST.join(".");
  return problem("node", found, {
    means: both("Tallystick is not tested with it and may fail anywhere.", "未在此版本上测试，可能随处出错。"),
    advice: both(`Install Node ${oldest} or later.`, `请安装 Node ${oldest} 或更高版本。`),
  });
}

/** The time zones of the agreements can be worked with. */
export function timeZoneDataCheck({ icuVersion, knowsTimeZone }: Machine, zones: readonly string[]): DoctorCheck {
  const unknown = zones.filter((zone) => !knowsTimeZone(zone));
  const icu = icuVersion === undefined ? both("no ICU", "无 ICU") : same(`ICU ${icuVersion}`);
  if (icuVersion !== undefined && unknown.length === 0) {
    const named = zones.join(", ");
    return ok("time-zone-data", both(`${icu.en}; it knows ${named}`, `${icu.zh}，含 ${named}`));
  }
  const lacking = unknown.length === 0 ? "" : unknown.join(", ");
  return problem(
    "time-zone-data",
    both(`${icu.en}; unknown: ${lacking || "-"}`, `${icu.zh}；缺少：${lacking || "-"}`),
    {
      means: both("Business dates cannot be told from instants.", "无法由时刻得出业务日期。"),
      advice: both(
        "Use a Node with full ICU (the official builds have it), or correct timeZone of the agreement.",
        "请使用带完整 ICU 的 Node（官方版本均有），或更正约定中的 timeZone。",
      ),
    },
  );
}

const MEBIBYTE = 1024 * 1024;
// A default run leaves some ten megabytes; a long one with many findings a few hundred.
const TOO_LITTLE = 50 * MEBIBYTE;
const LITTLE = 500 * MEBIBYTE;

/** There is room for reports, and they may be written. */
export function diskCheck({ diskAt }: Machine, folder: string): DoctorCheck {
  const { freeBytes, writable } = diskAt(folder);
  const free = `${Math.floor(freeBytes / MEBIBYTE)} MiB`;
  const found = both(`${folder}: ${free} free`, `${folder}：可用 ${free}`);
  if (!writable) {
    return problem("disk-space", both(`${folder} cannot be written to`, `${folder} 不可写`), {
      means: both("A run could not write its log and ends before it begins.", "运行无法写入日志，无法开始。"),
      advice: both("Give another folder: reportsDir, or --reports.", "请用 reportsDir 或 --reports 指定其他目录。"),
    });
  }
  if (freeBytes >= LITTLE) return ok("disk-space", found);
  const said = {
    means: both(
      "A run keeps its log, its reports and every message file; a full disk cuts it off.",
      "运行会保存日志、报告和全部报文；磁盘写满将中断运行。",
    ),
    advice: both(
      "Make room, or give another folder: reportsDir, or --reports.",
      "请清理空间，或用 reportsDir、--reports 指定其他目录。",
    ),
  };
  return freeBytes < TOO_LITTLE ? problem("disk-space", found, said) : warn("disk-space", found, said);
}
