import type { RunConfig } from "../config/run-config.js";
import { UsageError } from "../usage-error.js";
import { type NamedLender, pulledLender } from "./lender-target.js";

/**
 * The lender of the command line, else that of the configuration.
 * @throws UsageError where neither names one.
 */
export function chosenLender({ baseUrl }: { readonly baseUrl?: string }, config: RunConfig): NamedLender {
  if (baseUrl !== undefined) return pulledLender(baseUrl);
  if (config.target !== undefined && config.delivery !== undefined) {
    return { target: config.target, delivery: config.delivery };
  }
  throw new UsageError(
    "No lender is named. Write a tallystick.config.ts (tallystick init does), give --config <file> or --base-url <url>, or " +
      "see one fail with: tallystick demo",
  );
}
