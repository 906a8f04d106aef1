import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import type { ValidateItem, ValidateReport } from "../../../schemas/run/validate-report.js";
import { validate } from "../validate.js";

/** Public and constructed messages; kept outside, since the public ones are not ours to pass on. */
const SAMPLES = "../shared/samples/pboc-g2";
const present = existsSync(SAMPLES);
if (!present) process.stdout.write(`The folder ${SAMPLES} is missing: the sample messages are not judged.\n`);

/** What a sample is found to be: a message without fault, one with these faults, or one that is not judged. */
type Judgement = "clean" | readonly Fault[] | { readonly notJudged: string };

/** One or more findings, as `line rule feedback-code field`, and the true defect of the sample that they tell. */
interface Fault {
  readonly found: readonly string[];
  readonly because: string;
}

const OF_THE_BUREAU = { notJudged: "this is feedback of the bureau" };
const TEMPLATE = { notJudged: "this is a template with placeholders" };

/** Sample 01, an opening of the level of 2019 or earlier. */
const OLD_OPENING: readonly Fault[] = [
  {
    found: ["[1]", "[2]", "[3]"].flatMap((place) =>
      ["WartySign", "MaxGuarMcc"].map((tag) => `1 S0000101 ABD000 RltRepymtInfSgmt.RltRepymtInf${place}.${tag}`),
    ),
    because: "WartySign and MaxGuarMcc came with a later level, and its three guarantors have neither.",
  },
  {
    found: ["LoanConCode", "FirstHouLoanFlag"].map((tag) => `1 I2100C07 BLE050 AcctBsInfSgmt.${tag}`),
    because:
      "A housing loan (BusiDtlLines 11) says since a later level which contract it is of and whether it is the first.",
  },
];

/** Sample 02, a whole file of 110 as a product wrote it in 2019. */
const DEFECTIVE_FILE: readonly Fault[] = [
  { found: ["1 F0000301 ABH005 header.line"], because: "A lone line feed stands where CRLF should end the header." },
  { found: ["2 R0000101 ABR000 line"], because: "Line 2 is the text \\r\\n, four letters and no record." },
  {
    found: [
      ...["HouseAdd", "HhDist", "CellPhone", "Email"].map((tag) => `3 S0000101 ABD000 FcsInfSgmt.${tag}`),
      ...["ResiAddr", "ResiPc", "ResiDist", "HomeTel"].map((tag) => `3 S0000101 ABD000 RedncInfSgmt.${tag}`),
    ],
    because: "Elements that may have no value must still be there, as empty tags; these eight were left out.",
  },
  {
    found: ["3 S0000102 ABD001 IDSgmt", "3 S0000102 ABD001 IncInfSgmt"],
    because: "Two segments that had nothing to tell are there as empty tags, though both may be left out.",
  },
  { found: ["3 I0000201 ABE001 FcsInfSgmt.DOB"], because: "The birthday is written yyyyMMdd, without dashes." },
  {
    found: ["3 I0001301 ABE002 BsSgmt.InfSurcCode"],
    because: "The source code begins with another provider code than the header.",
  },
  { found: ["3 TS-BLANKS - RedncInfSgmt.ResiStatus"], because: "A blank follows the code 9; the bureau trims it." },
  {
    found: ["3 TS-MOJIBAKE - MlgInfSgmt.MailAddr"],
    because: "The Chinese name of a county was written in GBK and read as Latin-1.",
  },
  { found: ["2 F0000502 ABF010 line"], because: "Its lines end with line feeds, not with CRLF." },
];

/** Every sample, by its path below the folder. */
const JUDGEMENTS: Readonly<Record<string, Judgement>> = {
  "constructed/21-210-D1-code10-open.xml": "clean",
  "constructed/22-210-D1-code30-normal-month.xml": "clean",
  "constructed/23-210-D1-code30-missed-payment.xml": "clean",
  "constructed/24-210-D1-code40-arrears-cleared.xml": "clean",
  "constructed/25-210-D1-code30-prepayment-with-K.xml": "clean",
  "constructed/26-210-D1-code20-early-settlement.xml": "clean",
  "constructed/27-211-InAcctIDCagsInf.xml": "clean",
  "constructed/28-212-InAcctMdfc-segment-H.xml": "clean",
  "constructed/29-212-InAcctMdfc-segment-B.xml": "clean",
  "constructed/30-213-InAcctDel-segment-H.xml": "clean",
  "constructed/31-215-InSpcEvtDscInf-transfer-out.xml": "clean",
  "constructed/32-220-InCtrctInf-code10.xml": "clean",
  "constructed/33-230-InSecAcctInf-code10.xml": "clean",
  "constructed/34-120-InFalMmbsInf.xml": "clean",
  "constructed/35-130-InIDEfctInf.xml": "clean",
  "constructed/36-140-InCtfItgInf.xml": "clean",
  "constructed/37-feedback-record-only.xml": OF_THE_BUREAU,
  "constructed/38-110-code10-minimal.xml": "clean",
  "constructed/39-210-C1-code10.xml": "clean",
  "constructed/40-210-D1-code30-with-D.xml": "clean",
  "constructed/41-210-D1-code31.xml": "clean",
  "constructed/42-210-D1-code32.xml": "clean",
  "constructed/43-210-R1-code10.xml": "clean",
  "constructed/44-210-R2-code10-not-activated.xml": "clean",
  "constructed/45-210-R3-code10.xml": "clean",
  "constructed/46-210-R4-code10.xml": "clean",
  "constructed/N00000000H00012024021621000010.txt": "clean",
  "real/01-210-InAcctInf-D1-code10-opening.xml": OLD_OPENING,
  "real/02-110-whole-file-defective__113322331133662019082311000010.txt": DEFECTIVE_FILE,
  "real/04-feedback-file-annotated.xml.txt": OF_THE_BUREAU,
  "real/06-114-InBsInfDlt.tmpl.xml": TEMPLATE,
  "real/07-214-InAcctEntDel.tmpl.xml": TEMPLATE,
  "real/08-224-InCtrctEntDel.tmpl.xml": TEMPLATE,
  "real/09-414-EnAcctInfEntDel.tmpl.xml": TEMPLATE,
  "real/10-314-EnBsInfDlt.tmpl.xml": TEMPLATE,
  "real/11-424-EnCtrctInfEntDel.tmpl.xml": TEMPLATE,
  "real/12-514-MoCEntDel.tmpl.xml": TEMPLATE,
  "real/13-fragment-AcctCredSgmt.tmpl.xml": TEMPLATE,
  "real/14-fragment-AcctBsInfSgmt-D1R4.tmpl.xml": TEMPLATE,
};

/** Values for the placeholders of a template; a `#{Tag}` of a fragment takes the value of that tag in the record. */
const VALUES: Readonly<Record<string, string>> = {
  personName: "示例甲",
  IdNUM: "999999199001010016",
  ORGCODE: "N00000000H0001",
  acctCode: "N00000000H0001LN1",
  contractCode: "N00000000H0001CL1",
  ccCode: "N00000000H0001CC1",
  mcc: "N00000000H0001CL1",
};

const FIXTURES = "fixtures/pboc-g2/messages";

describe.skipIf(!present)(present ? "samples" : `samples (left out: there is no ${SAMPLES} here)`, () => {
  test("each has its judgement", () => {
    const files = ["constructed", "real"].flatMap((part) => list(part).map((name) => `${part}/${name}`));
    expect(files.sort()).toEqual(Object.keys(JUDGEMENTS).sort());
  });

  test.each(Object.entries(JUDGEMENTS))("%s", async (path, judgement) => {
    // The name under which it was found stands behind two underscores; of the collection's own it is no part.
    const [, name] = basename(path).split("__");
    const { code, items } =
      name === undefined
        ? await judge([`${SAMPLES}/${path}`])
        : await judge(["-"], readFileSync(`${SAMPLES}/${path}`), name);
    if (judgement === "clean") expect([code, told(items), reasons(items)]).toEqual([0, [], []]);
    else if ("notJudged" in judgement) {
      expect([code, told(items)]).toEqual([2, []]);
      expect(reasons(items).join()).toContain(judgement.notJudged);
    } else {
      const wanted = judgement.flatMap(({ found }) => found);
      expect([code, told(items).sort(), reasons(items)]).toEqual([1, [...wanted].sort(), []]);
    }
  });

  test("02 under its name in the collection: that is no name of a report file", async () => {
    const { items } = await judge([`${SAMPLES}/real/${list("real").find((name) => name.includes("__")) ?? ""}`]);
    const wanted = DEFECTIVE_FILE.flatMap(({ found }) => found);
    expect(told(items).sort()).toEqual(["- F0000201 ABN003 name.length", ...wanted].sort());
  });

  test("37: the record that the feedback rejects breaks the rule, and names the element, that the feedback says", async () => {
    const feedback = readFileSync(`${SAMPLES}/constructed/37-feedback-record-only.xml`, "utf8");
    const record = Buffer.from(/<ErrRec>(.*)<\/ErrRec>/.exec(feedback)?.[1] ?? "", "base64");
    const { items } = await judge(["-"], record);
    expect(told(items)).toEqual(["1 I2100H07 BLE017 AcctMthlyBlgInfSgmt.TotOverd"]);
    expect(feedback).toContain("<FbCode>BLE017</FbCode><FbMsg>TotOverd</FbMsg>");
  });

  describe("templates with their placeholders filled in", () => {
    test.each(["06-114", "07-214", "08-224", "12-514"])("%s is a right deletion", async (start) => {
      const { code, items } = await judge(["-"], Buffer.from(fill(template(start), VALUES)));
      expect([code, told(items), reasons(items)]).toEqual([0, [], []]);
    });

    test.each(["09-414", "10-314", "11-424"])("%s is of a company, which no layout here covers", async (start) => {
      const text = template(start).replace(/#\{\w+\}/g, "1");
      const { code, items } = await judge(["-"], Buffer.from(text));
      expect([code, told(items)]).toEqual([2, []]);
      expect(reasons(items).join()).toContain(`record type ${start.slice(3)} is not covered yet`);
    });

    test("13 is the segment F of a right drawdown", async () => {
      const drawn = readFileSync(`${FIXTURES}/210-r4-code10.xml`, "utf8");
      const segment = fill(template("13-"), VALUES);
      const record = drawn.replace(/<AcctCredSgmt>.*<\/AcctCredSgmt>/, segment);
      expect(record).toContain(segment);
      const { code, items } = await judge(["-"], Buffer.from(record));
      expect([code, told(items)]).toEqual([0, []]);
    });

    test("14 is the segment C of a right loan, and not of a drawdown, which has no Flag", async () => {
      const [loan, drawn] = ["d1-life-1-opened.xml", "210-r4-code10.xml"].map((name) => {
        const record = readFileSync(`${FIXTURES}/${name}`, "utf8");
        const values = Object.fromEntries(
          [...record.matchAll(/<(\w+)>([^<]*)<\//g)].map(([, tag, value]) => [tag, value]),
        );
        const segment = fill(template("14-"), { Flag: "0", ...values });
        return record.replace(/<AcctBsInfSgmt>.*<\/AcctBsInfSgmt>/, segment);
      });
      const [right, wrong] = [
        await judge(["-"], Buffer.from(loan ?? "")),
        await judge(["-"], Buffer.from(drawn ?? "")),
      ];
      expect([right.code, told(right.items)]).toEqual([0, []]);
      expect([wrong.code, told(wrong.items)]).toEqual([1, ["1 S2100101 BLD000 AcctBsInfSgmt.Flag"]]);
    });
  });
});

test("every message in fixtures is clean, and feedback is not judged", async () => {
  const { code, items } = await judge([FIXTURES]);
  expect([code, told(items)]).toEqual([2, []]);
  const notJudged = items.flatMap((item) => (item.type === "not-judged" ? [basename(item.file)] : []));
  expect(notJudged.sort()).toEqual(["N00000000H00012024021621000013.txt", "feedback-record.xml"]);
  expect(items.length).toBe(readdirSync(FIXTURES).filter((name) => /\.(xml|txt)$/.test(name)).length);
});

function list(part: string): string[] {
  return readdirSync(`${SAMPLES}/${part}`);
}

function template(start: string): string {
  return readFileSync(`${SAMPLES}/real/${list("real").find((name) => name.startsWith(start)) ?? start}`, "utf8");
}

function fill(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/#\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for the placeholder ${name}: add one to VALUES.`);
    return value;
  });
}

function told(items: readonly ValidateItem[]): string[] {
  return items.flatMap((item) =>
    item.type === "finding" ? [`${item.line ?? "-"} ${item.rule} ${item.feedbackCode ?? "-"} ${item.field}`] : [],
  );
}

function reasons(items: readonly ValidateItem[]): string[] {
  return items.flatMap((item) => (item.type === "not-judged" ? [item.reason] : []));
}

async function judge(
  paths: readonly string[],
  input: Uint8Array = new Uint8Array(),
  stdinName?: string,
): Promise<{ code: number; items: readonly ValidateItem[] }> {
  let out = "";
  const code = await validate(
    paths,
    { format: "json", lang: "en", ...(stdinName === undefined ? {} : { stdinName }) },
    {
      environment: {},
      stdin: () => Readable.from([input]),
      write: (text) => {
        out += Buffer.from(text).toString("utf8");
      },
      note: () => undefined,
      now: () => "2024-06-20T12:00:00",
      terminal: { isTty: false, ask: async () => "" },
    },
  );
  return { code, items: (JSON.parse(out) as ValidateReport).items };
}
