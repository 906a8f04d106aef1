import { performance } from "node:perf_hooks";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { EngineWorld } from "../../engine/cohort.js";
import type { GuardedPort } from "../../engine/guard-port.js";
import { borrowerFor } from "../../generate/borrower.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import { pbocG2Profile } from "../../profiles/pboc-g2/pboc-g2-profile.js";
import type { LenderConnection } from "../config/open-connection.js";
import type { RunConfig } from "../config/run-config.js";
import { readableSource } from "./readable-source.js";

/** The world of the engine on this machine: an opened lender, the profile, the calendars, people who are made up. */
export function engineWorld(
  connection: LenderConnection,
  guarded: GuardedPort,
  capabilities: Capabilities,
  { sm4 }: Pick<RunConfig, "sm4">,
): EngineWorld {
  const profile = pbocG2Profile(sm4 === undefined ? {} : { sm4 });
  return {
    port: guarded.port,
    startCohort: () => guarded.startCohort(),
    source: readableSource(connection.source, sm4 !== undefined),
    profile,
    bureau: profile.bureau(),
    line: connection.line,
    ...(connection.process === undefined ? {} : { process: connection.process }),
    takesFeedback: capabilities.feedback === true,
    takesCorrections: capabilities.corrections === true,
    takesEvents: new Set(capabilities.events),
    calendar: calendarByName,
    borrower: borrowerFor,
    nowMs: () => performance.now(),
  };
}
