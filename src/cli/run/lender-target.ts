import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isBaseUrl } from "../config/is-base-url.js";
import type { RunDelivery, RunTarget } from "../config/run-config.js";
import { UsageError } from "../usage-error.js";

/** A lender under test as a run request names it. */
export interface NamedLender {
  readonly target: RunTarget;
  readonly delivery: RunDelivery;
  /** Our own reference lender, as the option that chooses it; if it cannot be started, that is no fault of the user's. */
  readonly bundled?: `--defect ${string}`;
}

/** The bundled reference lender, with a seeded defect or without, pushing to a stub bureau that really listens. */
export function bundledLender(defect: string | undefined): NamedLender {
  const here = dirname(fileURLToPath(import.meta.url));
  const folder = join(here, "..", "..", "..", "examples", "reference-lender");
  const compiled = join(folder, "lender-module.js");
  return {
    target: {
      kind: "in-process",
      module: existsSync(compiled) ? compiled : join(folder, "lender-module.ts"),
      options: defect === undefined ? {} : { defect },
      paths: {},
    },
    delivery: { kind: "push", via: "socket", host: "127.0.0.1", port: 0, publicUrl: undefined },
    bundled: `--defect ${defect ?? "none"}`,
  };
}

/**
 * A lender behind a URL whose files are pulled: nothing needs to be configured for it.
 * @throws UsageError where the URL is none.
 */
export function pulledLender(baseUrl: string): NamedLender {
  if (!isBaseUrl(baseUrl)) {
    throw new UsageError(
      "--base-url is no URL of a lender. Give one such as http://127.0.0.1:8080, without user, password and query.",
    );
  }
  return {
    target: {
      kind: "http",
      baseUrl: baseUrl.replace(/\/+$/, ""),
      headers: {},
      secrets: [],
      tls: {},
      paths: {},
    },
    delivery: { kind: "pull" },
  };
}
