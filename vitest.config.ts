import { defineConfig } from "vitest/config";

// Tests lie beside what they test. The suites in suites/ run against a lender and are started by `tallystick run`.
export default defineConfig({
  test: {
    include: ["{src,schemas,examples,suites,bench}/**/*.test.ts"],
    // Slow proofs (every defect, thousands of lives) have a command of their own: npm run test:slow.
    // So has what needs a browser: npm run test:browser.
    exclude: ["dist/**", "node_modules/**", "**/*.slow.test.ts", "**/*.browser.test.ts"],
    reporters:
      process.env["CI"] === undefined ? ["default"] : ["default", ["json", { outputFile: "reports/.tests.json" }]],
    // Left to itself vitest keeps a core free; most of these tests wait for processes that they start.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Fixed, so that CI never draws other lives than a developer; see each test's own seeds.
    sequence: { seed: 1 },
    passWithNoTests: false,
  },
});
