import { afterAll } from "vitest";
import { readRegressions } from "../src/cli/record/read-regressions.js";
import { suiteSession } from "../src/cli/run/suite-session.js";
import { lotsOfRecorded } from "./support/lots-of-recorded.js";
import { runLots } from "./support/run-lots.js";

// Counterexamples once found, before anything else.
const session = await suiteSession();
afterAll(async () => session.release());
const { regressions } = session.request;
runLots(session, lotsOfRecorded(regressions === undefined ? [] : readRegressions(regressions)));
