import { defineConfig } from "vitest/config";

// The slow proofs: every seeded defect is found; the right lender passes a fixed-seed part of the thousands of lives.
export default defineConfig({
  test: {
    include: ["{src,suites,examples}/**/*.slow.test.ts"],
    exclude: ["dist/**", "node_modules/**"],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    // Most of them wait for a lender in a process of its own.
    maxWorkers: 2,
    reporters:
      process.env["CI"] === undefined ? ["default"] : ["default", ["json", { outputFile: "reports/.slow-tests.json" }]],
  },
});
