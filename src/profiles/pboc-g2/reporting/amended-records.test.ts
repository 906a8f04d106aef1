import { describe, expect, it } from "vitest";
import { plainAgreement } from "../../../ledger/testing/test-agreement.js";
import type { OwedRecord } from "../../owed-record.js";
import { partRecords } from "./part-records.js";
import { livePart, type PartName, partOwed, partRules } from "./testing/live-part.js";
import { tellOwed } from "./testing/tell-owed.js";

const CODES = ["AcctCode", "ContractCode", "CcCode", "ModRecCode", "DelRecCode", "OdBnesCode", "NwBnesCode"];

/** Type, code and as-of dates, then the codes it may bear; of a correction what it is about too. */
function told(records: readonly OwedRecord[], ...tags: readonly string[]): string[] {
  const cut = (code: string): string => code.replace(plainAgreement.provider, "");
  return records.map(({ recordType, codes, asOf, orAsOf = [], fields, required }) => {
    const find = (wanted: readonly string[]): string[] =>
      [...fields]
        .filter(([path]) => wanted.some((tag) => path.endsWith(`.${tag}`)))
        .map(([, { accepted }]) => accepted.map(({ value }) => cut(value)).join("|"));
    const days = [asOf, ...orAsOf].map((day) => day.slice(5)).join("|");
    const words = [`${recordType}/${codes[0]?.code}`, days, find(CODES).join(">"), ...find(tags)];
    return `${words.join(" ")}${required ? "" : " may"}`;
  });
}

const corrections = (records: readonly OwedRecord[]): OwedRecord[] =>
  records.filter(({ kind }) => kind === "correction");

/** What can happen to each on 5 and 20 February, so that there is a record as of these days. */
const HAPPENED: Readonly<Record<PartName, string>> = {
  line: "2024-02-05 limit 8000\n2024-02-20 limit 9000",
  guarantee: "2024-02-05 balance 8000\n2024-02-20 classify 2",
  claim: "2024-02-05 pay 100\n2024-02-20 kind 100",
  collateral: "2024-02-05 value 140000\n2024-02-20 value 130000",
  R1: "2024-02-05 draw 100\n2024-02-20 pay 10",
  R2: "2024-02-04 activate\n2024-02-05 draw 100",
  R3: "2024-02-04 activate\n2024-02-05 draw 100",
};

const NAMES = Object.keys(HAPPENED) as PartName[];

/** First two digits of the types of its records. */
const FAMILY = { line: "22", guarantee: "23", claim: "21", collateral: "51", R1: "21", R2: "21", R3: "21" } as const;

describe.each(NAMES)("what is no loan: %s", (name) => {
  const [happened, family] = [HAPPENED[name], FAMILY[name]];

  it("void: all of it is deleted, and nothing is owed from that day on (L75)", () => {
    const before = partOwed(name, happened, "2024-02-25");
    const owed = partOwed(name, `${happened}\n2024-02-26 void`);
    expect(told(owed)).toEqual([...told(before), `${family}4/ 02-26 OLD`]);
    expect(owed.at(-1)?.requirement).toBe(`OWED-${family}4`);
    expect(owed.at(-1)?.causes).toEqual(["e3"]);
    expect(tellOwed(owed, plainAgreement.provider)).toEqual({ breaches: [], refusals: [] });
  });

  it("void on the day of its opening: nothing was told, and nothing is (L75)", () => {
    expect(partOwed(name, "2024-01-10 void")).toEqual([]);
  });

  it("another code: it is told, and what can be told from then on bears the new one (L76)", () => {
    const owed = partOwed(name, `${happened}\n2024-02-25 code NEW`, "2024-03-20");
    expect(told(corrections(owed))).toEqual([`${family}1/new 02-25 OLD>NEW`]);
    expect(corrections(owed)[0]?.requirement).toBe(`OWED-${family}1`);
    for (const record of owed.filter(({ kind }) => kind !== "correction")) {
      expect(told([record])[0]).toContain(record.asOf < "2024-02-25" ? " OLD|NEW" : " NEW");
    }
    expect(tellOwed(owed, plainAgreement.provider)).toEqual({ breaches: [], refusals: [] });
    const without = partOwed(name, happened, "2024-03-20");
    expect(told(owed.filter(({ kind }) => kind !== "correction")).map(day)).toEqual(told(without).map(day));
  });

  it("another code and void the same day: it is deleted under either code, and no change is told (L71)", () => {
    const owed = partOwed(name, `${happened}\n2024-02-25 code NEW\n2024-02-25 void`);
    expect(told(corrections(owed))).toEqual([`${family}4/ 02-25 OLD|NEW`]);
  });

  it("a later horizon adds records and changes none", () => {
    const words = `${happened}\n2024-02-25 code NEW\n2024-02-27 void`;
    const all = told(partOwed(name, words));
    const until = told(partOwed(name, words.slice(0, words.lastIndexOf("\n")), "2024-02-26"));
    expect(all.slice(0, until.length - 1)).toEqual(until.slice(0, -1));
  });
});

const day = (line: string): string => line.split(" ").slice(0, 2).join(" ");

describe.each(NAMES.filter((name) => name !== "collateral"))("the identity of what is no loan: %s (L77)", (name) => {
  const [happened, family] = [HAPPENED[name], FAMILY[name]];

  it("is put right in the base as of the newest day; what is as of that day or later bears it", () => {
    const before = partOwed(name, happened, "2024-02-25");
    const newest = before
      .filter(({ recordType }) => recordType.endsWith("0"))
      .at(-1)
      ?.asOf.slice(5);
    const owed = partOwed(name, `${happened}\n2024-02-26 identity 王五`, "2024-03-31");
    expect(told(corrections(owed), "Name")).toEqual([`${family}2/B ${newest} OLD 王五`]);
    const [correction] = corrections(owed);
    expect(correction?.requirement).toBe(`OWED-${family}2-B`);
    const paths = [...(correction?.fields.keys() ?? [])].filter((path) => path.startsWith("MdfcSgmt."));
    expect(paths.map((path) => path.split(".").at(-1))).toEqual(["Name", "IDType", "IDNum", "MngmtOrgCode"]);
    for (const record of owed.filter(({ recordType }) => recordType.endsWith("0"))) {
      expect(told([record], "Name")[0]).toContain(record.asOf < "2024-02-26" ? "测试甲" : "王五");
    }
    expect(tellOwed(owed, plainAgreement.provider)).toEqual({ breaches: [], refusals: [] });
  });

  it("names the account type of an account or a guarantee as it is stored (R2121211, R2321207)", () => {
    const [correction] = corrections(partOwed(name, `${happened}\n2024-02-26 identity 王五`, "2024-02-26"));
    const type = { line: undefined, guarantee: "G2", claim: "C1", collateral: "", R1: "R1", R2: "R2", R3: "R3" }[name];
    expect(correction?.fields.get("BsSgmt.AcctType")?.accepted[0]?.value).toBe(type);
  });

  it("corrected twice in a day is corrected to the last; to and fro, or on the day of opening, not at all", () => {
    const twice = partOwed(name, `${happened}\n2024-02-26 identity 李四\n2024-02-26 identity 王五`, "2024-02-26");
    expect(told(corrections(twice), "Name").map((one) => one.split(" ").at(-1))).toEqual(["王五"]);
    expect(corrections(twice)[0]?.causes).toEqual(["e3", "e4"]);
    const back = `${happened}\n2024-02-26 identity 王五\n2024-02-26 identity 测试甲`;
    expect(corrections(partOwed(name, back, "2024-02-26"))).toEqual([]);
    const opening = partOwed(name, "2024-01-10 identity 王五", "2024-01-10");
    expect(corrections(opening)).toEqual([]);
    expect(told(opening, "Name").every((one) => one.includes("王五"))).toBe(true);
  });

  it("names the record of the known day, or of a later one, where that is loaded first", () => {
    const came = { recordType: `${family}0`, asOf: "2024-03-05", kind: "monthly" } as const;
    const lived = livePart(name, `${happened}\n2024-02-26 identity 王五`);
    const received = [
      came as unknown as Parameters<typeof partRecords>[3] extends readonly (infer R)[] | undefined ? R : never,
    ];
    const owed = partRecords(lived, partRules, "2024-02-26", received);
    expect(told(corrections(owed))[0]).toContain("|03-05 ");
  });
});

describe("a limit that is taken back (L78)", () => {
  const told222 = (words: string): string[] => told(corrections(partOwed("line", words)), "CreditLim");

  it("never was: the record of its day is deleted where nothing else would be told of it", () => {
    const owed = partOwed("line", "2024-02-05 limit 8000\n2024-02-20 back 1");
    expect(told(owed)).toEqual(["220/10 01-10 OLD", "220/30 02-05 OLD", "223/D 02-05 OLD"]);
    expect(owed[2]?.requirement).toBe("OWED-223-D");
    expect(owed[2]?.causes).toEqual(["e2"]);
    expect(tellOwed(owed, plainAgreement.provider)).toEqual({ breaches: [], refusals: [] });
  });

  it("leaves another change of the same day, and is put right with what that says", () => {
    const words = "2024-02-05 limit 8000\n2024-02-05 limit 9000\n2024-02-20 back 2";
    expect(told222(words)).toEqual(["222/D 02-05 OLD 8000"]);
    expect(corrections(partOwed("line", words))[0]?.requirement).toBe("OWED-222-D");
    expect(tellOwed(partOwed("line", words), plainAgreement.provider)).toEqual({ breaches: [], refusals: [] });
  });

  it("of the day of its opening is put right in the record of the grant", () => {
    expect(told222("2024-01-10 limit 8000\n2024-02-20 back 1")).toEqual(["222/D 01-10 OLD 10000"]);
  });

  it("touches no later change, which told its own limit", () => {
    expect(told222("2024-02-05 limit 8000\n2024-02-12 limit 9000\n2024-02-20 back 1")).toEqual(["223/D 02-05 OLD"]);
  });

  it("on the day of the change itself counts for nothing", () => {
    expect(told(partOwed("line", "2024-02-05 limit 8000\n2024-02-05 back 1"))).toEqual(["220/10 01-10 OLD"]);
  });

  it("bears either code on the day of another one, and comes before that", () => {
    const owed = partOwed("line", "2024-02-05 limit 8000\n2024-02-20 code NEW\n2024-02-20 back 1");
    expect(told(corrections(owed))).toEqual(["223/D 02-05 OLD|NEW", "221/new 02-20 OLD>NEW"]);
    expect(tellOwed(owed, plainAgreement.provider)).toEqual({ breaches: [], refusals: [] });
  });

  it("with the identity of the same day: what is left of a deleted record counts as the newest, or does not", () => {
    const owed = partOwed("line", "2024-02-05 limit 8000\n2024-02-20 identity 王五\n2024-02-20 back 1");
    expect(told(corrections(owed))).toEqual(["222/B 02-05|01-10 OLD", "223/D 02-05 OLD"]);
    const later = partOwed("line", "2024-02-05 limit 8000\n2024-02-20 back 1\n2024-02-25 identity 王五");
    expect(told(corrections(later))).toEqual(["223/D 02-05 OLD", "222/B 01-10|02-05 OLD"]);
    for (const one of [owed, later]) {
      expect(tellOwed(one, plainAgreement.provider)).toEqual({ breaches: [], refusals: [] });
    }
  });
});

describe("what is taken back of a guarantee (L78)", () => {
  const put = (words: string): string[] => {
    const owed = partOwed("guarantee", words);
    expect(tellOwed(owed, plainAgreement.provider)).toEqual({ breaches: [], refusals: [] });
    return told(corrections(owed), "LoanAmt", "RepayPrd", "FiveCate");
  };

  it("puts right each day that reads otherwise without it, in their order, and deletes its own", () => {
    expect(put("2024-02-05 balance 8000\n2024-02-12 classify 2\n2024-02-20 back 1")).toEqual([
      "233/D 02-05 OLD",
      "232/D 02-12 OLD 10000 2024-01-10 2",
    ]);
  });

  it("leaves what else its day tells", () => {
    const both = "2024-02-05 balance 8000\n2024-02-05 classify 2\n2024-02-20";
    expect(put(`${both} back 1`)).toEqual(["232/D 02-05 OLD 10000 2024-01-10 2"]);
    expect(put(`${both} back 2`)).toEqual(["232/D 02-05 OLD 8000 2024-02-05 1"]);
    expect(put(`${both} back 1\n2024-02-20 back 2`)).toEqual(["233/D 02-05 OLD"]);
  });

  it("tells the state without it from the day of the reversal on", () => {
    const owed = partOwed("guarantee", "2024-02-05 balance 8000\n2024-02-20 back 1\n2024-02-20 classify 2");
    expect(told(owed, "LoanAmt").at(-1)).toBe("230/40 02-20 OLD 10000");
  });
});

describe("a payment of a claim that is taken back (L78)", () => {
  const put = (words: string): string[] => {
    const owed = partOwed("claim", words);
    expect(tellOwed(owed, plainAgreement.provider)).toEqual({ breaches: [], refusals: [] });
    return told(corrections(owed), "AcctBal", "LatRpyAmt", "LatRpyDate");
  };

  it("is deleted with its day, and every later day is put right", () => {
    expect(put("2024-02-05 pay 100\n2024-02-12 pay 200\n2024-02-14 kind 50\n2024-02-20 back 1")).toEqual([
      "213/J 02-05 OLD",
      "212/J 02-12 OLD 9800 200 2024-02-12",
      "212/J 02-14 OLD 9750 50 2024-02-14",
    ]);
  });

  it("leaves what else was received on its day, and the record of the taking over", () => {
    expect(put("2024-02-05 pay 100\n2024-02-05 kind 50\n2024-02-20 back 1")).toEqual([
      "212/J 02-05 OLD 9950 50 2024-02-05",
    ]);
    expect(put("2024-01-10 pay 100\n2024-02-20 back 1")).toEqual(["212/J 01-10 OLD 10000 0 2024-01-10"]);
  });

  it("twice on two days is two corrections of what lies after both", () => {
    expect(
      put("2024-02-05 pay 100\n2024-02-06 pay 100\n2024-02-07 pay 5\n2024-02-20 back 1\n2024-02-22 back 2"),
    ).toEqual([
      "213/J 02-05 OLD",
      "212/J 02-06 OLD 9900 100 2024-02-06",
      "212/J 02-07 OLD 9895 5 2024-02-07",
      "213/J 02-06 OLD",
      "212/J 02-07 OLD 9995 5 2024-02-07",
    ]);
  });
});
