import { jointCases } from "./cases/joint-cases.js";
import { runJointCases } from "./support/joint/run-joint-cases.js";

// Loans that several institutions lend together: each is asked for what it owes by itself, and all of them for what they owe
// together.
await runJointCases(jointCases);
