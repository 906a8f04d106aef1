import { describe, expect, test } from "vitest";
import { pbocG2Bureau } from "../../loading/pboc-g2-bureau.js";
import { type FamilyRecordName, tell } from "../../loading/testing/family-messages.js";
import { erased, type Message, month, renamed, told } from "../../loading/testing/messages.js";
import { fileOf, receive, tellStory } from "../../loading/testing/tell-bureau.js";
import { OTHER_ID_NUMBER, PROVIDER } from "../testing/base-records.js";
import type { Changes } from "../testing/mutate.js";
import { BASE_110 } from "../testing/person-records.js";

const [LINE, NEW_LINE] = [`${PROVIDER}CL0001`, `${PROVIDER}CL0002`];
const GRANTED = tell("220/10");
const GIVEN = tell("230/10");
const MORTGAGED = tell("510/10/mortgage");
const PERSON = tell("110");

/** A loan under the code of the credit agreement. */
const LOAN = told("D1/10", { "B.AcctCode": LINE });

const UPDATE: Readonly<Record<string, string>> = {
  IDSgmt: "IDInfoUpDate",
  FcsInfSgmt: "FcsInfoUpDate",
  SpsInfSgmt: "SpsInfoUpDate",
  EduInfSgmt: "EduInfoUpDate",
  OctpnInfSgmt: "OctpnInfoUpDate",
  RedncInfSgmt: "ResiInfoUpDate",
  MlgInfSgmt: "MlgInfoUpDate",
  IncInfSgmt: "IncInfoUpDate",
};

/** A record 110 of a later day with all eight segments, one of them as of a day of its own. */
function wholePerson(day: string, changes: Changes = {}): Message {
  const { IDSgmt, IncInfSgmt } = tell("110/20").body;
  const body = { ...BASE_110, IDSgmt, IncInfSgmt };
  return { type: "110", body: { ...body, ...mutated(body, { "BsSgmt.RptDate": day, ...changes }) } };
}

function mutated(body: Message["body"], changes: Changes): Message["body"] {
  const tree = structuredClone(body) as Record<string, Record<string, unknown>>;
  for (const [path, value] of Object.entries(changes)) {
    const [segment = "", tag = ""] = path.split(".");
    (tree[segment] ??= {})[tag] = value;
  }
  return tree as Message["body"];
}

/** What is told before, what is told then, and the answer: `rule tag` of each refusal, none where it loads. */
const CASES: readonly (readonly [string, readonly Message[], Message, readonly string[]])[] = [
  ["an agreement is told of a day once", [GRANTED], GRANTED, ["R0001203 ContractCode"]],
  ["a guarantee too", [GIVEN], GIVEN, ["R0001203 AcctCode"]],
  ["and a contract", [MORTGAGED], MORTGAGED, ["R0001203 CcCode"]],
  ["and a person", [PERSON], PERSON, ["R0001203 InfSurcCode"]],
  ["and the validity of a document", [tell("130")], tell("130"), ["R0001203 InfSurcCode"]],
  ["and a pair of family members", [tell("120")], tell("120"), ["R0001203 0000"]],
  ["and a pair of documents", [tell("140")], tell("140"), ["R0001203 0000"]],
  [
    "a guarantee of which a record has no segment but its first is told of that day once",
    [GIVEN, tell("230/50", { GuarAcctBsInfSgmt: null, RltRepymtInfSgmt: null })],
    tell("230/50", { GuarAcctBsInfSgmt: null, RltRepymtInfSgmt: null }),
    ["R0001203 AcctCode"],
  ],

  ["a code is that of an account and of an agreement at once", [LOAN], GRANTED, []],
  ["deleting the account leaves the agreement", [LOAN, GRANTED, erased(LINE)], tell("220/30"), []],
  ["and the agreement the account", [LOAN, GRANTED, tell("224")], month("2024-02", { "B.AcctCode": LINE }), []],
  ["a code that an account had is free for an agreement", [LOAN, renamed(LINE, NEW_LINE)], GRANTED, []],
  ["and its new code too", [LOAN, GRANTED, renamed(LINE, NEW_LINE)], tell("221"), []],
  [
    "a guarantee has a code of its own beside the account's",
    [told("D1/10", { "B.AcctCode": `${PROVIDER}GU0001` })],
    GIVEN,
    [],
  ],

  [
    "what an agreement told goes on under its new code",
    [GRANTED, tell("221")],
    ofLine("220/10"),
    ["R0001203 ContractCode"],
  ],
  ["its old code is dead for reports", [GRANTED, tell("221")], tell("220/30"), ["I0001801 0000"]],
  ["for corrections", [GRANTED, tell("221")], tell("222/D"), ["I0001801 0000"]],
  ["for deletions of a segment", [GRANTED, tell("221")], tell("223"), ["I0001801 0000"]],
  ["for deletions of the whole", [GRANTED, tell("221")], tell("224"), ["I0001801 0000"]],
  [
    "and no code to change from",
    [GRANTED, tell("221")],
    tell("221", { NwBnesCode: `${NEW_LINE}A` }),
    ["I2211B02 OdBnesCode"],
  ],
  ["a dead code of a guarantee", [GIVEN, tell("231")], tell("230/30"), ["I0001801 0000"]],
  ["in its corrections", [GIVEN, tell("231")], tell("232/D"), ["I0001801 0000"]],
  ["and its deletions", [GIVEN, tell("231")], tell("234"), ["I0001801 0000"]],
  ["a dead code of a contract", [MORTGAGED, tell("511")], tell("510/20/mortgage"), ["I0001801 0000"]],
  ["and in its deletion", [MORTGAGED, tell("511")], tell("514"), ["I0001801 0000"]],

  [
    "an agreement that has ended takes no record of an earlier day",
    [GRANTED, tell("220/20")],
    tell("220/30"),
    ["R2201201 ConStatus"],
  ],
  ["until its end is corrected", [GRANTED, tell("220/20"), tell("222/D", ended())], tell("220/30"), []],
  ["or deleted", [GRANTED, tell("220/20"), deletedD("2025-01-01", "")], tell("220/30"), []],
  [
    "a day of which a deletion left nothing can be told again",
    [GRANTED, deletedD("2024-01-01", "2024-01-31")],
    GRANTED,
    [],
  ],
  [
    "but not where segment C is left",
    [GRANTED, tell("220/30"), tell("223")],
    tell("220/30"),
    ["R0001203 ContractCode"],
  ],
  ["an agreement that was deleted is told anew", [GRANTED, tell("220/20"), tell("224")], GRANTED, []],
  [
    "a first segment C may come by a correction of any day",
    [GRANTED],
    tell("222/C", { "BsSgmt.RptDate": "2024-01-10" }),
    [],
  ],
  [
    "a joint holder is not the holder as corrected",
    [GRANTED, tell("220/30"), tell("222/B", { "MdfcSgmt.CtrctBsSgmt.IDNum": OTHER_ID_NUMBER })],
    tell("222/C"),
    ["R2221212 0000"],
  ],

  [
    "the category of a guarantee fits the record after it too",
    [GIVEN, tell("230/40")],
    tell("230/30", { "GuarRltRepymtInfSgmt.FiveCateAdjDate": "2024-04-15" }),
    [],
  ],
  [
    "the first day of one that was told late is not after what is stored",
    [GIVEN, tell("230/40", { "GuarRltRepymtInfSgmt.FiveCateAdjDate": "2024-02-01" })],
    tell("230/30", { "GuarRltRepymtInfSgmt.FiveCateAdjDate": "2024-04-15" }),
    ["R2301201 FiveCateAdjDate"],
  ],
  [
    "a guarantee of the second type is corrected as one",
    [tell("230/10", { "GuarAcctBsSgmt.AcctType": "G2" })],
    tell("232/D", { "BsSgmt.AcctType": "G2" }),
    [],
  ],
  ["a contract that was deleted is told anew", [MORTGAGED, tell("510/20/mortgage"), tell("514")], MORTGAGED, []],

  [
    "a person who was deleted is unknown",
    [PERSON, tell("114")],
    tell("110/20"),
    [
      "R1101201 FcsInfSgmt",
      "R1101201 SpsInfSgmt",
      "R1101201 EduInfSgmt",
      "R1101201 OctpnInfSgmt",
      "R1101201 RedncInfSgmt",
      "R1101201 MlgInfSgmt",
    ],
  ],
  ["and is told anew", [PERSON, tell("114")], PERSON, []],
  [
    "another source code makes another person",
    [PERSON],
    ofSource("110/20"),
    [
      "R1101201 FcsInfSgmt",
      "R1101201 SpsInfSgmt",
      "R1101201 EduInfSgmt",
      "R1101201 OctpnInfSgmt",
      "R1101201 RedncInfSgmt",
      "R1101201 MlgInfSgmt",
    ],
  ],
  [
    "a record of an earlier day is refused where its segments are new",
    [tell("110", { "BsSgmt.RptDate": "2024-03-01" })],
    tell("110/20", { "BsSgmt.RptDate": "2024-02-01" }),
    ["R1101202 RptDate"],
  ],
  ...Object.entries(UPDATE).map(
    ([segment, tag]) =>
      [
        `an older ${segment} is refused`,
        [wholePerson("2024-02-01")],
        wholePerson("2024-03-01", { [`${segment}.${tag}`]: "2024-01-14" }),
        [`R1101202 ${tag}`],
      ] as const,
  ),
  ["a pair is that of a provider, whatever its source code", [tell("120")], ofSource("120"), ["R0001203 0000"]],
  ["validity is told by source code", [tell("130")], ofSource("130"), []],
  ["the validity of a document that was deleted is told anew", [tell("130"), tell("134")], tell("130"), []],
  ["deleting it leaves the person", [PERSON, tell("130"), tell("134")], PERSON, ["R0001203 InfSurcCode"]],
  ["and the person's deletion leaves it", [PERSON, tell("130"), tell("114")], tell("134"), []],
];

test.each(CASES)("%s", (_, before, message, refused) => {
  const bureau = pbocG2Bureau();
  expect(tellStory(bureau, before).flat()).toEqual([]);
  const { outcomes } = receive(bureau, fileOf([message], 900));
  const found = outcomes.flatMap(({ refusedBy }) => refusedBy.map(({ rule, feedbackTag }) => `${rule} ${feedbackTag}`));
  expect(found.sort()).toEqual([...refused].sort());
});

describe("the lenient template of 110", () => {
  test("lets a first report in that has not all segments, and the next with any template", () => {
    const bureau = pbocG2Bureau();
    expect(receive(bureau, fileOf([tell("110/20")], 1, PROVIDER, "90")).feedback?.flag).toBe("1");
    expect(receive(bureau, fileOf([PERSON], 2)).feedback?.flag).toBe("3");
    expect(receive(bureau, fileOf([tell("110/20", { "BsSgmt.RptDate": "2024-02-01" })], 3)).feedback?.flag).toBe("1");
  });
});

test("what a finding names of a person is the source code alone", () => {
  const bureau = pbocG2Bureau();
  const { outcomes } = receive(bureau, fileOf([tell("114")], 1));
  expect(outcomes.map(({ account, refusedBy }) => [account, ...refusedBy.map(({ received }) => received)])).toEqual([
    ["", PROVIDER],
  ]);
});

function ended(): Changes {
  return { "BsSgmt.RptDate": "2025-01-10" };
}

function deletedD(DelStartDate: string, DelEndDate: string): Message {
  return tell("223", { DelStartDate, DelEndDate });
}

function ofLine(name: "220/10"): Message {
  return tell(name, { "CtrctBsSgmt.ContractCode": NEW_LINE });
}

function ofSource(name: Extract<FamilyRecordName, "110/20" | "120" | "130">): Message {
  const path = name === "110/20" ? "BsSgmt.InfSurcCode" : "InfSurcCode";
  return tell(name, { [path]: `${PROVIDER}A1` });
}
