import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../e2e/support/temporary-folder.js";
import { readExemptions } from "./read-exemptions.js";

const folder = temporaryFolder(afterAll);
const good = { requirement: "OWED-30", owner: "ops", reason: "ticket 7", expires: "2026-12-31" };

/** What reading says of a text: the entries, or the message without the folder. */
function read(text: string, list: "waivers" | "knownFailures" = "waivers"): unknown {
  const path = join(folder.path, "waivers.json");
  writeFileSync(path, text);
  try {
    return readExemptions(path, list, folder.path);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

describe("a file of exemptions", () => {
  it("gives its entries as they stand", () => {
    const narrow = { ...good, scenario: "timing/plain", class: "late", field: "AcctBsSgmt.RptDate" };
    expect(read(pretty({ waiversVersion: 1, waivers: [good, narrow] }))).toEqual([good, narrow]);
    expect(read(pretty({ knownFailuresVersion: 1, knownFailures: [good] }), "knownFailures")).toEqual([good]);
    expect(read(pretty({ waiversVersion: 1, waivers: [] }))).toEqual([]);
  });

  it("tells everything that is wrong with its line, and what was probably meant", () => {
    const { owner: _owner, ...nobodys } = good;
    const text = pretty({
      waiversVersion: 1,
      waivers: [
        { ...good, expires: "2026-02-30", reason: " " },
        { ...nobodys, ownr: "ops" },
        { ...good, class: "lost", requirement: 30 },
        nobodys,
      ],
    });
    expect(read(text)).toMatchInlineSnapshot(`
      "Failed to read the waivers. 4 things are wrong:
        waivers.json:14: waivers[1].ownr is not known; did you mean owner? Known here are requirement, scenario, class, field, owner, reason, expires.
            14 │ "ownr": "ops"
        waivers.json:17: waivers[2].requirement must be of type string; received 30.
            17 │ "requirement": 30,
        waivers.json:21: waivers[2].class must be one of "contradicted", "disordered", "doubled", "dropped", "early", "late", "malformed", "misdated", "schedule", "unowed", "unrepaired"; received "lost".
            21 │ "class": "lost"
        waivers.json:23: waivers[3] member "owner" is missing."
    `);
    expect(
      read(pretty({ waiversVersion: 1, waivers: [{ ...good, expires: "2026-02-30", reason: " " }] })),
    ).toMatchInlineSnapshot(`
      "Failed to read the waivers. 2 things are wrong:
        waivers.json:7: waivers[0].reason is blank. Say who answers for it, and why.
            7 │ "reason": " ",
        waivers.json:8: waivers[0].expires is no day that there is; received "2026-02-30".
            8 │ "expires": "2026-02-30""
    `);
  });

  it("is of the list that it is read as", () => {
    expect(read(pretty({ knownFailuresVersion: 1, knownFailures: [good] }))).toMatchInlineSnapshot(`
      "Failed to read the waivers. 4 things are wrong:
        waivers.json:1: member "waiversVersion" is missing.
        waivers.json:1: member "waivers" is missing.
        waivers.json:2: knownFailuresVersion is not known. Known here are waiversVersion, waivers.
            2 │ "knownFailuresVersion": 1,
        waivers.json:3: knownFailures is not known. Known here are waiversVersion, waivers.
            3 │ "knownFailures": ["
    `);
  });

  it("is JSON, and is there", () => {
    expect(read('{ "waiversVersion": 1,\n  // none\n  "waivers": [] }')).toMatchInlineSnapshot(
      `"Failed to read the waivers. waivers.json:2: this is no JSON. Look for a missing comma or quote, or a comment, at or before this place."`,
    );
    expect(() => readExemptions(join(folder.path, "none.json"), "waivers", folder.path)).toThrow(
      /^Failed to read the waivers\. none\.json: it could not be read: ENOENT.* Correct the path, or leave it out\.$/u,
    );
  });
});
