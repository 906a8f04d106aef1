import { validateTallystickConfig } from "../../../schemas/generated/validators/index.js";
import type { RunStarted } from "../../../schemas/run/event-log.js";
import { prettyJson } from "../contents/pretty-json.js";
import { publicConfiguration } from "../contents/public-configuration.js";
import { readJson } from "../contents/read-json.js";
import { failed, type Outcome, ok } from "./checks.js";

/** The configuration is one, holds no secret, and is of the lender that the log names. @throws EvidenceDamaged */
export function checkConfiguration(text: string, started: RunStarted): Outcome {
  const config = readJson(text, validateTallystickConfig, "configuration.json");
  if (prettyJson(publicConfiguration(config)) !== text) {
    return failed(
      "configuration.json is not written as a bundle writes it, or holds what is left out of one.",
      "configuration.json 的写法有误，或含有应隐去的内容。",
    );
  }
  const { target, delivery } = config;
  const other = target.kind !== started.driving || delivery.kind !== started.delivery;
  if (
    other ||
    (target.kind === "http" && started.builds === undefined && bare(target.baseUrl) !== bare(started.target))
  ) {
    return failed(
      "configuration.json is of another lender, or of another delivery, than the log.",
      "configuration.json 的机构或交付方式与日志不符。",
    );
  }
  return ok("Of the lender that the log names; secrets are left out.", "与日志所示机构一致；机密已隐去。");
}

function bare(url: string): string {
  return url.replace(/\/+$/, "");
}
