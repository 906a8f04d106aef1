import { expect, test } from "vitest";
import { replayCommand } from "./replay-command.js";

test.each([
  [undefined, "tallystick replay a.json"],
  ["http://127.0.0.1:8080", "tallystick replay a.json"],
  ["/lender/module.js", "tallystick replay a.json"],
  ["bundled lender --defect none", "tallystick replay a.json --defect none"],
  ["bundled lender --defect cut-off-22-00", "tallystick replay a.json --defect cut-off-22-00"],
])("a lender at %s is replayed by %s", (target, command) => {
  expect(replayCommand("a.json", target)).toBe(command);
});
