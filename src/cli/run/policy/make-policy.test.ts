import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import { agreementByName } from "../../../generate/agreements.js";
import { currentRequirementSet, referenceTo } from "../../../verdict/requirement-sets.js";
import { temporaryFolder } from "../../e2e/support/temporary-folder.js";
import { makePolicy } from "./make-policy.js";

const folder = temporaryFolder(afterAll);
const entry = { requirement: "OWED-30", owner: "ops", reason: "ticket 7", expires: "2026-12-31" };
const found = agreementByName("plain");
if (found === null) throw new Error("There is no agreement plain.");
const plain: Agreement = found;
// Nine in the evening in Greenwich is five in the morning of the next day in Shanghai.
const evening = { now: "2026-11-22T21:00:00Z", agreements: [plain] };

describe("makePolicy", () => {
  it("is bare where nothing says more, as of the day that it is at the lender's", () => {
    expect(makePolicy({ mode: "run", ...evening })).toEqual({
      requirementSet: referenceTo(currentRequirementSet),
      mode: "run",
      on: "2026-11-23",
      waivers: [],
      knownFailures: [],
      gates: {},
    });
    const berlin = { ...evening, agreements: [{ ...plain, timeZone: "Europe/Berlin" }] };
    expect(makePolicy({ mode: "certify", ...berlin })).toMatchObject({ mode: "certify", on: "2026-11-22" });
    expect(makePolicy({ mode: "run", ...evening, agreements: [] }).on).toBe("2026-11-23");
  });

  it("takes the command line before the configuration, gate by gate and file by file", () => {
    mkdirSync(join(folder.path, "a"));
    const waivers = join(folder.path, "a", "waivers.json");
    const other = join(folder.path, "other.json");
    const knownFailures = join(folder.path, "known.json");
    writeFileSync(waivers, JSON.stringify({ waiversVersion: 1, waivers: [entry] }));
    writeFileSync(other, JSON.stringify({ waiversVersion: 1, waivers: [] }));
    writeFileSync(knownFailures, JSON.stringify({ knownFailuresVersion: 1, knownFailures: [entry] }));
    const judgement = { waivers, knownFailures, gates: { must: 1, should: 2, minCoverage: 3, waivers: 4 } };
    expect(makePolicy({ mode: "run", ...evening, judgement })).toMatchObject({
      waivers: [entry],
      knownFailures: [entry],
      gates: judgement.gates,
    });
    const options = { waivers: other, minCoverage: 90.5, maxShould: 0, maxWaivers: 5 };
    expect(makePolicy({ mode: "run", ...evening, judgement, options })).toMatchObject({
      waivers: [],
      knownFailures: [entry],
      gates: { must: 1, should: 0, minCoverage: 90.5, waivers: 5 },
    });
  });
});
