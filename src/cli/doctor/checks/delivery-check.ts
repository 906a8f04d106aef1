import { accessSync, constants, statSync } from "node:fs";
import type { DoctorCheck } from "../../../../schemas/run/doctor-report.js";
import type { RunDelivery, RunTarget } from "../../config/run-config.js";
import { both, ok, problem, same, warn } from "../check.js";

/** What goes wrong between lender and bureau has a place in a push only. */
const PUSH_ONLY = both(
  "Outages and lost answers have no place in it and are left out; they need push.",
  "无法注入中断与应答丢失，相关用例不运行；需要推送方式。",
);

/** The folder that files come by is there and can be read. */
export function folderCheck(path: string): DoctorCheck {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return problem("delivery", both(`there is no folder ${path}`, `目录 ${path} 不存在`), {
      means: both("No file could come in.", "无法接收报文。"),
      advice: both("Make it, or correct delivery.path.", "请创建该目录，或更正 delivery.path。"),
    });
  }
  if (!may(path, constants.R_OK)) {
    return problem("delivery", both(`the folder ${path} cannot be read`, `目录 ${path} 不可读`), {
      means: both("No file could come in.", "无法接收报文。"),
      advice: both("Let this user read it.", "请授予当前用户读取权限。"),
    });
  }
  if (!may(path, constants.W_OK)) {
    return warn("delivery", both(`folder ${path}, which this user cannot write to`, `目录 ${path}，当前用户不可写`), {
      means: both("A lender that runs as this user could not write its files.", "以当前用户运行的机构将无法写入报文。"),
      advice: both("Let the lender's user write to it.", "请授予机构所用用户写入权限。"),
    });
  }
  return ok("delivery", both(`folder ${path}`, `目录 ${path}`), {
    means: both(
      "Lost answers have no place in it and are left out; they need push.",
      "无法注入应答丢失，相关用例不运行；需要推送方式。",
    ),
  });
}

/** Files are fetched; there is nothing to open. */
export function pullCheck(): DoctorCheck {
  return ok("delivery", both("pull: GET /submissions", "拉取：GET /submissions"), { means: PUSH_ONLY });
}

/** The stub bureau could be opened, and the lender can find it. */
export function pushCheck(
  delivery: Extract<RunDelivery, { kind: "push" }>,
  target: RunTarget,
  bureauUrl: string,
): DoctorCheck {
  if (delivery.via === "caught") {
    return ok("delivery", both("push, caught in this process", "推送，在本进程内截收"), {
      means: both(
        "Only what the lender sends by the global fetch is caught.",
        "仅能截收机构通过全局 fetch 发送的报文。",
      ),
    });
  }
  const found = both(`push to ${bureauUrl}, which is free`, `推送至 ${bureauUrl}，端口可用`);
  if (target.kind === "http" && delivery.publicUrl === undefined) {
    const lender = new URL(target.baseUrl).hostname;
    if (isLoopback(delivery.host) && !isLoopback(lender)) {
      return warn("delivery", found, {
        means: both(
          `The stub bureau listens on ${delivery.host}, which ${lender} does not reach: every file would be missing.`,
          `模拟征信中心只监听 ${delivery.host}，${lender} 无法访问，全部报文将缺失。`,
        ),
        advice: both(
          'Give delivery.host "0.0.0.0", and publicUrl where a proxy stands between.',
          '请将 delivery.host 设为 "0.0.0.0"，经代理时给出 publicUrl。',
        ),
      });
    }
  }
  return ok("delivery", found, {
    means: both(
      "The lender must be set up to submit there; whether it is shows only in a run.",
      "机构须配置为向此地址报送；是否如此只能在运行中看到。",
    ),
  });
}

/** The stub bureau could not be opened. */
export function cannotListenCheck(message: string): DoctorCheck {
  return problem("delivery", same(message), {
    means: both("No run begins (exit code 3).", "运行无法开始（退出码 3）。"),
    advice: both(
      "End what listens there, or give another delivery.port.",
      "请结束占用该端口的程序，或更换 delivery.port。",
    ),
  });
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || host === "::1" || host.startsWith("127.");
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
