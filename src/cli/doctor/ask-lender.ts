import { performance } from "node:perf_hooks";
import { Temporal } from "temporal-polyfill";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { Instant } from "../../../schemas/ledger/primitives.js";
import type { DoctorCheck } from "../../../schemas/run/doctor-report.js";
import { LenderAnswerError, LenderUnreachable } from "../../lender/lender-errors.js";
import type { LenderPort } from "../../lender/lender-port.js";
import { LenderProcessError } from "../../lender/lender-process.js";
import { ExitCode, type ExitCodeValue } from "../../verdict/exit-code.js";
import { openDelivery } from "../config/open-delivery.js";
import { openLender } from "../config/open-lender.js";
import { openProcess } from "../config/open-process.js";
import type { RunConfig } from "../config/run-config.js";
import type { NamedLender } from "../run/lender-target.js";
import { isUsageError } from "../usage-error.js";
import { both, ok, problem, same } from "./check.js";
import { cannotListenCheck, folderCheck, pullCheck, pushCheck } from "./checks/delivery-check.js";
import { reachedCheck, unreachedCheck, wrongAnswerCheck } from "./checks/lender-checks.js";

/** What became of asking: checks of delivery, start command and lender, and what it answered. */
export type Asked = { readonly checks: readonly DoctorCheck[] } & (
  | { readonly capabilities: Capabilities; readonly newestFile: Instant | undefined }
  /** Where it did not answer: the exit code that a run would end with, or 2 where that says something of the lender. */
  | { readonly capabilities?: undefined; readonly exitCode: ExitCodeValue }
);

/** Pages of files that are looked through for the newest one. */
const PAGES = 20;

/**
 * Opens the delivery and the lender as a run would, asks what the lender can do and, where its clock matters, which files
 * it has made. Nothing else is called, and a folder is only looked at.
 */
export async function askLender(lender: NamedLender, config: RunConfig): Promise<Asked> {
  const { target, delivery } = lender;
  const checks: DoctorCheck[] = [];
  const closing: (() => Promise<unknown>)[] = [];
  try {
    const opened = await openWay(lender, config, checks);
    if (opened === null)
      return { checks, exitCode: delivery.kind === "folder" ? ExitCode.lenderUnreachable : ExitCode.usage };
    closing.push(() => opened.close());
    const port = await openLender(target, config.limits, opened.setting, undefined);
    closing.push(() => port.close());
    const process = await openProcess(target, port, undefined);
    if (process !== undefined) {
      closing.push(() => process.end());
      checks.push(ok("start-command", both("starts the lender, and it is ready", "可启动机构，且已就绪")));
    }
    const began = performance.now();
    const capabilities = await port.capabilities();
    const address = target.kind === "http" ? target.baseUrl : target.module;
    checks.push(reachedCheck(address, performance.now() - began));
    const newestFile = delivery.kind === "pull" && !capabilities.canReset ? await newestOf(port) : undefined;
    return { checks, capabilities, newestFile };
  } catch (error) {
    return { checks: [...checks, failed(error)], exitCode: codeOf(error) };
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

/** Opens the way in which files come, and tells of it; null where it cannot be. */
async function openWay(
  { target, delivery }: NamedLender,
  { limits }: RunConfig,
  checks: DoctorCheck[],
): Promise<{ readonly setting: Parameters<typeof openLender>[2]; close(): Promise<void> } | null> {
  if (delivery.kind === "folder") {
    const check = folderCheck(delivery.path);
    checks.push(check);
    return check.state === "problem" ? null : { setting: { folder: delivery.path }, close: async () => undefined };
  }
  try {
    const opened = await openDelivery(delivery, limits, undefined);
    const { bureauUrl = "" } = opened.setting;
    checks.push(delivery.kind === "pull" ? pullCheck() : pushCheck(delivery, target, bureauUrl));
    return { setting: opened.setting, close: () => opened.close() };
  } catch (error) {
    if (!isUsageError(error)) throw error;
    checks.push(cannotListenCheck(error.message));
    return null;
  }
}

function failed(error: unknown): DoctorCheck {
  if (error instanceof LenderProcessError) {
    return problem("start-command", same(error.message), {
      means: both("No run begins (exit code 3).", "运行无法开始（退出码 3）。"),
      advice: both("Correct target.process.", "请更正 target.process。"),
    });
  }
  if (error instanceof LenderAnswerError) return wrongAnswerCheck(error.message);
  if (error instanceof LenderUnreachable) return unreachedCheck(error.message, 4);
  if (isUsageError(error)) return unreachedCheck(error.message, 3);
  throw error;
}

function codeOf(error: unknown): ExitCodeValue {
  if (error instanceof LenderUnreachable) return ExitCode.lenderUnreachable;
  return error instanceof LenderAnswerError ? ExitCode.incomplete : ExitCode.usage;
}

/** When the newest file was made that the lender lists; undefined where it lists none, or cannot be asked. */
async function newestOf(port: LenderPort): Promise<Instant | undefined> {
  let newest: Instant | undefined;
  let after = "";
  try {
    for (let page = 0; page < PAGES; page += 1) {
      const { files, next } = await port.submissions(after);
      for (const { createdAt } of files) {
        if (newest === undefined || Temporal.Instant.compare(createdAt, newest) > 0) newest = createdAt;
      }
      if (files.length === 0 || next === after) break;
      after = next;
    }
  } catch (error) {
    // What is wrong with its files shows in a run; nothing is known of the clock then.
    if (!(error instanceof LenderAnswerError)) throw error;
  }
  return newest;
}
