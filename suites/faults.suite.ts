import { faultCases } from "./cases/fault-cases.js";
import { runFaultCases } from "./support/run-fault-cases.js";

// Outages, lost answers, refusals and late feedback, each beside the same lives with nothing going wrong.
await runFaultCases(faultCases);
