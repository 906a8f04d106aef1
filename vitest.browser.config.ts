import { defineConfig } from "vitest/config";

// The HTML report in a real browser. It needs Chromium, so that it is a command of its own: npm run test:browser.
export default defineConfig({
  test: {
    include: ["src/**/*.browser.test.ts"],
    exclude: ["dist/**", "node_modules/**"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One browser at a time.
    fileParallelism: false,
    reporters:
      process.env["CI"] === undefined
        ? ["default"]
        : ["default", ["json", { outputFile: "reports/.browser-tests.json" }]],
    passWithNoTests: false,
  },
});
