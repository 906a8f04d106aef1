import { toolPackage } from "../lender/tool-package.js";

/** Version of this package, wherever it is installed. */
export function toolVersion(): string {
  return toolPackage()?.version ?? "unknown";
}
