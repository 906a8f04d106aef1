import { relative } from "node:path";
import type { NamedLender } from "./lender-target.js";

/** Where a lender is, without secrets, for the log. */
export function addressOf({ target, bundled }: NamedLender): string {
  if (bundled !== undefined) return `bundled lender ${bundled}`;
  return target.kind === "http" ? target.baseUrl : relative(process.cwd(), target.module);
}
