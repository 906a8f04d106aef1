import { contractCases } from "./cases/contract-cases.js";
import { runCases } from "./support/run-cases.js";

// Named, written cases: one loan life each, lived under every agreement of the run.
await runCases("contract", contractCases);
