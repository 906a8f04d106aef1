import { otherwise } from "./by-version.js";
import { type Outcome, ok } from "./checks.js";

/** The page is the one that the rest of the bundle gives. */
export function checkCertificate(page: string, again: string, madeBy: string, version: string): Outcome {
  if (page === again) return ok("The page is the one that the bundle gives.", "页面与证据包内容一致。");
  return otherwise(
    madeBy,
    version,
    "certificate.html is not the page that the bundle gives.",
    "certificate.html 与由证据包生成的页面不符。",
  );
}
