import { afterAll } from "vitest";
import { readRecording } from "../src/cli/record/read-recording.js";
import { readRegressions } from "../src/cli/record/read-regressions.js";
import { suiteSession } from "../src/cli/run/suite-session.js";
import { lotsOfRecorded } from "./support/lots-of-recorded.js";
import { runLots } from "./support/run-lots.js";

// The lives of an earlier run, or of a replay file, under the names of the tests that they were lived for.
const session = await suiteSession();
afterAll(async () => session.release());
const { recorded, regressions } = session.request;
const cohorts = recorded === undefined ? [] : (await readRecording(recorded)).cohorts;
const own = new Set(regressions === undefined ? [] : readRegressions(regressions).map(({ scenario }) => scenario));
runLots(session, lotsOfRecorded(cohorts.filter(({ scenario }) => !own.has(scenario))));
