import type { Build } from "../../../schemas/run/builds.js";
import type { IntendedDifference } from "../../../schemas/run/intended.js";
import type { RunConfig, RunDelivery, RunTarget } from "../config/run-config.js";
import { addressOf } from "../run/address-of.js";
import type { ChosenBuilds } from "./chosen-builds.js";

/** What a run asks of its suites about the build to be compared with. Holds no secret. */
export interface AgainstRequest {
  /** As the user named it. */
  readonly name: string;
  /** Absolute path of its configuration; undefined when target and delivery are given here. */
  readonly configPath?: string;
  readonly target?: RunTarget;
  readonly delivery?: RunDelivery;
  /** Both builds for the log, it first. */
  readonly builds: readonly Build[];
  readonly intended: readonly IntendedDifference[];
}

/** The request for builds that were chosen. Target and delivery of a file are read again by the suites, secrets and all. */
export function againstRequest(builds: ChosenBuilds, intended: readonly IntendedDifference[]): AgainstRequest {
  const { name, lender, config, fromFile } = builds.old;
  const buildOf = (build: ChosenBuilds["old"]): Build => ({ name: build.name, target: addressOf(build.lender) });
  return {
    name,
    ...pathOf(config),
    ...(fromFile ? {} : { target: lender.target, delivery: lender.delivery }),
    builds: [buildOf(builds.old), buildOf(builds.new)],
    intended,
  };
}

function pathOf({ file }: RunConfig): Pick<AgainstRequest, "configPath"> {
  return file === undefined ? {} : { configPath: file };
}
