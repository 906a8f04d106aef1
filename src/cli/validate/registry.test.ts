import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { encodeRecord } from "../../profiles/pboc-g2/codec/encode-record.js";
import { encodeReport } from "../../profiles/pboc-g2/file/encode-report.js";
import { BASE_RECORDS, guarantor, PROVIDER } from "../../profiles/pboc-g2/rules/testing/base-records.js";
import { FILE_HEADER } from "../../profiles/pboc-g2/rules/testing/file-proofs.js";
import { mutate } from "../../profiles/pboc-g2/rules/testing/mutate.js";
import { UsageError } from "../usage-error.js";
import { validate } from "../validate.js";

/** The code of a made-up enterprise, which guarantees the loan, and a branch that manages it. */
const [ENTERPRISE, BRANCH] = ["99A0000000000087", "N00000000H0002"];

const COMPANY = { InfoIDType: "2", ArlpName: "示例有限公司", ArlpCertType: "10", ArlpCertNum: ENTERPRISE };
const RECORD = mutate(BASE_RECORDS["D1/30"], { "B.MngmtOrgCode": BRANCH, D: guarantor(COMPANY) });
const FILE = encodeReport({ ...FILE_HEADER, count: 1 }, [encodeRecord("InAcctInf", RECORD)]);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tallystick-registry-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each<[string, object, readonly string[]]>([
  ["nothing in it: nothing can be said", {}, []],
  ["all of them", { organisations: { [BRANCH]: PROVIDER }, enterprises: [ENTERPRISE] }, []],
  ["other enterprises", { enterprises: ["99A0000000000119"] }, ["I0001402"]],
  ["no branch", { organisations: {}, enterprises: [ENTERPRISE] }, ["I0001302"]],
])("a registry with %s", async (_, registry, rules) => {
  expect(await rulesBroken(registry)).toEqual(rules);
});

test.each([
  ["providers", { providers: PROVIDER }],
  ["organisations", { organisations: [PROVIDER] }],
  ["enterprises", { enterprises: { [ENTERPRISE]: true } }],
])("a registry with %s of another shape is wrong use, and named", async (member, registry) => {
  await expect(rulesBroken(registry)).rejects.toThrow(UsageError);
  await expect(rulesBroken(registry)).rejects.toThrow(`"${member}" must`);
});

async function rulesBroken(registry: object): Promise<string[]> {
  const path = join(folder, "registry.json");
  writeFileSync(path, JSON.stringify(registry));
  let out = "";
  await validate(
    ["-"],
    { format: "ndjson", lang: "en", registry: path },
    {
      environment: {},
      stdin: () => Readable.from([FILE]),
      write: (text) => {
        out += Buffer.from(text).toString("utf8");
      },
      note: () => undefined,
      now: () => "2024-02-16T12:00:00",
      terminal: { isTty: false, ask: async () => "" },
    },
  );
  return [...out.matchAll(/"rule":"([^"]+)"/g)].map(([, rule = ""]) => rule);
}
