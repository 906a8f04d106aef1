import { timingCases } from "./cases/timing-cases.js";
import { runCases } from "./support/run-cases.js";

// Cut-offs, deadlines, month ends, leap days and holidays, to the millisecond.
await runCases("timing", timingCases);
