import { resolve } from "node:path";
import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import type { Instant } from "../../../../schemas/ledger/primitives.js";
import type { Gates, Policy } from "../../../../schemas/run/policy.js";
import { localDateOf } from "../../../ledger/business-day.js";
import { currentRequirementSet, referenceTo } from "../../../verdict/requirement-sets.js";
import type { RunConfig } from "../../config/run-config.js";
import type { PolicyOptions } from "./policy-options.js";
import { readExemptions } from "./read-exemptions.js";

/** What a policy is made from. */
export interface PolicyInput {
  readonly mode: Policy["mode"];
  /** Options of the command line, which come before the configuration; none where the command takes none. */
  readonly options?: PolicyOptions | undefined;
  readonly judgement?: RunConfig["judgement"] | undefined;
  /** The machine's clock. */
  readonly now: Instant;
  readonly agreements: readonly Agreement[];
}

/** Where nothing says which day it is at the lender's: the zone of the bureau. */
const BUREAU_ZONE = "Asia/Shanghai";

/**
 * How a run is judged: by the newest requirement set, with the exemptions and gates of the command line, then of the
 * configuration. Expiry is looked at as of the day that it is under the first agreement of the run.
 * @throws ConfigError where a file of exemptions cannot be used.
 */
export function makePolicy({ mode, options = {}, judgement, now, agreements }: PolicyInput): Policy {
  // A path of the command line is read from here, one of the configuration was resolved with it.
  const waivers = options.waivers === undefined ? judgement?.waivers : resolve(options.waivers);
  const knownFailures = options.knownFailures === undefined ? judgement?.knownFailures : resolve(options.knownFailures);
  return {
    requirementSet: referenceTo(currentRequirementSet),
    mode,
    on: localDateOf(now, agreements[0]?.timeZone ?? BUREAU_ZONE),
    waivers: waivers === undefined ? [] : readExemptions(waivers, "waivers"),
    knownFailures: knownFailures === undefined ? [] : readExemptions(knownFailures, "knownFailures"),
    gates: gatesOf(options, judgement?.gates ?? {}),
  };
}

function gatesOf({ minCoverage, maxShould, maxWaivers }: PolicyOptions, gates: Gates): Gates {
  return {
    ...gates,
    ...(minCoverage === undefined ? {} : { minCoverage }),
    ...(maxShould === undefined ? {} : { should: maxShould }),
    ...(maxWaivers === undefined ? {} : { waivers: maxWaivers }),
  };
}
