import { handedCases } from "./cases/handed-cases.js";
import { jointCases } from "./cases/joint-cases.js";
import { runJointCases } from "./support/joint/run-joint-cases.js";

// Debts that several institutions tell of: loans that they lend together, and what one hands to another. Each is asked for what
// it owes by itself, and all of them for what they owe together.
await runJointCases([...jointCases, ...handedCases]);
