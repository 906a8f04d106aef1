import { Temporal } from "temporal-polyfill";
import type { Verifier } from "../../evidence/verify/verifier.js";
import type { Sm4Settings } from "../../profiles/pboc-g2/file/sm4.js";
import { judge } from "../../verdict/judge.js";
import { requirementSets } from "../../verdict/requirement-sets.js";
import { ownRules } from "../certify/own-rules.js";
import { toolVersion } from "../tool-version.js";
import { messageReader } from "./message-reader.js";

/** What this version verifies bundles with. */
export function ownVerifier(
  trusted: readonly string[],
  { on, sm4 }: { readonly on?: string | undefined; readonly sm4?: Sm4Settings | undefined } = {},
): Verifier {
  return {
    version: toolVersion(),
    rules: ownRules(),
    requirementSets,
    judge,
    reader: messageReader(sm4),
    trusted,
    on: on ?? Temporal.Now.plainDateISO("Asia/Shanghai").toString(),
  };
}
