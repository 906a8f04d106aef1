import { PROPERTY, runCohorts } from "./support/run-cohorts.js";

// Random lives, whole cohorts on one clock, shrunk to the fewest short lives that still fail.
await runCohorts(PROPERTY);
