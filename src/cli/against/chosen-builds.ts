import { isBaseUrl } from "../config/is-base-url.js";
import { loadConfig } from "../config/load-config.js";
import type { Environment } from "../config/resolve-secret.js";
import type { RunConfig } from "../config/run-config.js";
import { type NamedLender, pulledLender } from "../run/lender-target.js";
import { UsageError } from "../usage-error.js";
import type { NamedBuild, TwoBuilds } from "./builds.js";

/** A build that is ready to be opened. */
export interface ChosenBuild {
  readonly name: string;
  readonly lender: NamedLender;
  /** Its configuration; that of the run where it is named by its URL. */
  readonly config: RunConfig;
  /** Whether its lender stands in its configuration. */
  readonly fromFile: boolean;
}

/** Two builds that are ready to be opened. */
export interface ChosenBuilds {
  readonly old: ChosenBuild;
  readonly new: ChosenBuild;
}

/**
 * The builds of `--against`, with what their configurations say.
 * @param config that of the run, for builds that are named by their URLs
 * @throws ConfigError, or UsageError where the two would come into each other's way
 */
export async function chosenBuilds(builds: TwoBuilds, config: RunConfig, env: Environment): Promise<ChosenBuilds> {
  const [old, young] = [await chosen(builds.old, config, env), await chosen(builds.new, config, env)];
  const [one, other] = [old.lender, young.lender];
  if (one.target.kind === "http" && other.target.kind === "http" && one.target.baseUrl === other.target.baseUrl) {
    throw new UsageError(
      `Both builds are at ${one.target.baseUrl}: they would be one lender that lives every life twice.`,
    );
  }
  if (one.delivery.kind === "folder" && other.delivery.kind === "folder" && one.delivery.path === other.delivery.path) {
    throw new UsageError(`Both builds deliver to ${one.delivery.path}. Give each a folder of its own.`);
  }
  return { old, new: young };
}

async function chosen({ name, at }: NamedBuild, config: RunConfig, env: Environment): Promise<ChosenBuild> {
  if ("url" in at) {
    if (isBaseUrl(at.url)) return { name, lender: pulledLender(at.url), config, fromFile: false };
    throw new UsageError(
      `The build "${name}" is at no URL of a lender. Give one such as http://127.0.0.1:8080, without user, password and query.`,
    );
  }
  const own = await loadConfig(at.file, env);
  if (own.target === undefined || own.delivery === undefined) {
    throw new UsageError(`${at.file} names no lender, so there is no build "${name}".`);
  }
  return { name, lender: { target: own.target, delivery: own.delivery }, config: own, fromFile: true };
}
