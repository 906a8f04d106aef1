import type { FaultCase } from "../support/fault-case.js";
import { feedbackCases } from "./feedback-fault-cases.js";
import { lineCases } from "./line-fault-cases.js";
import { refusalCases } from "./refusal-fault-cases.js";
import { trafficCases } from "./traffic-fault-cases.js";

/** Every written case of the fault suite that needs nothing of the lender's process. */
export const faultCases: readonly FaultCase[] = [...lineCases, ...refusalCases, ...feedbackCases, ...trafficCases];
