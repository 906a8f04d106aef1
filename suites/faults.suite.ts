import { faultCases } from "./cases/fault-cases.js";
import { processFaultCases } from "./cases/process-fault-cases.js";
import { runFaultCases } from "./support/run-fault-cases.js";

// Outages, lost answers, refusals, late feedback and killed processes, each beside the same lives with nothing going wrong.
await runFaultCases([...faultCases, ...processFaultCases]);
