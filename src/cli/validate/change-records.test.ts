import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { validate } from "../validate.js";

const FOLDER = "fixtures/pboc-g2/messages";
const FILE = `${FOLDER}/N00000000H00012024050921200010.txt`;

const RECORDS = [
  "211-account-code-changed.xml",
  "212-segment-b-corrected.xml",
  "212-segment-h-corrected.xml",
  "212-segment-j-corrected.xml",
  "213-segment-h-deleted.xml",
  "213-segment-k-deleted-since-a-day.xml",
  "214-account-deleted.xml",
  "215-no-statement-this-month.xml",
  "215-transferred-out.xml",
];

test("records that change what is stored are judged, and right ones pass", async () => {
  const { code, out } = await run([FILE, ...RECORDS.map((name) => `${FOLDER}/${name}`)]);
  expect(out).toContain(`${RECORDS.length + 1} input(s), ${RECORDS.length + 2} record(s)`);
  expect([code, out.includes("not covered")]).toEqual([0, false]);
});

test("a wrong correction is told with the place inside it, and account and person are masked", async () => {
  const wrong =
    "<Document><InAcctMdfc><BsSgmt><InfRecType>212</InfRecType><ModRecCode>N00000000H0001LN20240115000001</ModRecCode><RptDate>2024-05-08</RptDate><AcctType>D1</AcctType><MdfcSgmtCode>B</MdfcSgmtCode></BsSgmt><MdfcSgmt><AcctBsSgmt><Name>示例乙</Name><IDType>10</IDType><IDNum>999999199001010017</IDNum><MngmtOrgCode>N00000000H0001</MngmtOrgCode><RptDate>2024-05-08</RptDate></AcctBsSgmt></MdfcSgmt></InAcctMdfc></Document>";
  const { code, out } = await run(["-"], wrong);
  expect(code).toBe(1);
  expect(out).toContain("R2120106");
  expect(out).toContain("BMR003");
  expect(out).toContain("MdfcSgmt.AcctBsSgmt.IDNum");
  expect(out).not.toMatch(/999999199001010017|示例乙|LN20240115000001/);
});

async function run(paths: readonly string[], input: string = ""): Promise<{ code: number; out: string }> {
  let out = "";
  const code = await validate(
    paths,
    { format: "pretty", lang: "en" },
    {
      environment: {},
      stdin: () => Readable.from([Buffer.from(input)]),
      write: (text) => {
        out += typeof text === "string" ? text : Buffer.from(text).toString("utf8");
      },
      note: () => {},
      now: () => "2024-06-01T12:00:00",
      terminal: { isTty: false, ask: async () => "" },
    },
  );
  return { code, out };
}
