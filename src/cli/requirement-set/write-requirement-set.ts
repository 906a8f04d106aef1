import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeRequirementSet } from "./make-requirement-set.js";

// A revision that stands is never written again: what has changed since needs a new one.
const [revision, effectiveFrom] = process.argv.slice(2);
if (revision === undefined || !/^\d{4}\.\d+$/.test(revision) || !/^\d{4}-\d{2}-\d{2}$/.test(effectiveFrom ?? "")) {
  throw new Error("Failed to write a requirement set: give a revision such as 2026.2 and the day on which it begins.");
}
const path = join("src", "verdict", "requirement-sets", `pboc-g2-${revision}.json`);
if (existsSync(path)) throw new Error(`${path} is frozen. Write a new revision and leave this one as it is.`);
const set = makeRequirementSet({ revision, effectiveFrom: effectiveFrom ?? "", evidenceDays: 90 });
writeFileSync(path, `${JSON.stringify(set, null, 2)}\n`);
console.log(`${set.requirements.length} requirements written to ${path}.`);
