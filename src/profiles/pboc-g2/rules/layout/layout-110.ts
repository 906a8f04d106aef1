import { codeTables } from "../../../../../schemas/pboc-g2/code-tables/code-tables.js";
import type { Bilingual } from "../../../../../schemas/run/finding.js";
import { say } from "../breach.js";
import type { ElementPlan, RecordPlan, SegmentPlan } from "./record-plan.js";
import { codeTest, typeTest, type ValueTest } from "./value-test.js";

/**
 * Types and code tables of record 110 (InBasInf, §3.5, §4.10, S9), as far as they are needed to judge values. Presence is
 * left open: the letters of 110 are known from one source only [B], and template 90 is more lenient than 10 (S9).
 */
const SEGMENTS: Readonly<Record<string, string>> = {
  BsSgmt:
    "InfRecType=110 Name:ANC..30 IDType=@IdType IDNum:ANC..20 InfSurcCode:AN..20 RptDate:Date RptDateCode=10,20 Cimoc:AN14 CustomerType=11,12,13,20,30,40,50,60,90",
  IDSgmt: "IDNm:uInt..2 IDInfoUpDate:Date",
  FcsInfSgmt:
    "Sex=0,1,2,9 DOB:Date Nation:Nation HouseAdd:ANC..100 HhDist:N6 CellPhone:N11 Email:ANC..60 FcsInfoUpDate:Date",
  SpsInfSgmt:
    "MariStatus=10,20,21,22,23,30,40,90,91,99 SpoName:ANC..30 SpoIDType=@IdType SpoIDNum:ANC..20 SpoTel:ANC..25 SpsCmpyNm:ANC..80 SpsInfoUpDate:Date",
  EduInfSgmt: "EduLevel=10,20,30,40,60,70,80,90,91,99 AcaDegree=1,2,3,4,5,9 EduInfoUpDate:Date",
  OctpnInfSgmt:
    "EmpStatus=11,13,17,21,24,27,31,37,51,54,70,80,90,91,99 CpnName:ANC..80 CpnType=10,20,30,40,50,99 Industry=A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R,S,T,9 CpnAddr:ANC..100 CpnPc:N6 CpnDist:N6 CpnTEL:ANC..25 Occupation=0,1,3,4,5,6,X,Y,Z Title=1,2,3,9 TechTitle=0,1,2,3,9 WorkStartDate:Year OctpnInfoUpDate:Date",
  RedncInfSgmt:
    "ResiStatus=1,2,3,4,5,6,7,9,11,12 ResiAddr:ANC..100 ResiPc:N6 ResiDist:N6 HomeTel:ANC..25 ResiInfoUpDate:Date",
  MlgInfSgmt: "MailAddr:ANC..100 MailPc:N6 MailDist:N6 MlgInfoUpDate:Date",
  IncInfSgmt: "AnnlInc:uInt..15 TaxIncome:uInt..15 IncInfoUpDate:Date",
};

const OTHER_IDENTITIES = "Alias:ANC..30 OthIDType=@IdType OthIDNum:ANC..20";

/** The walking plan of record 110. */
export function plan110(): RecordPlan {
  return {
    recordType: "110",
    key: "InfSurcCode",
    segments: Object.entries(SEGMENTS).map(([tag, elements]) => planSegment(tag, elements)),
    held: null,
  };
}

function planSegment(tag: string, elements: string): SegmentPlan {
  return {
    tag,
    path: tag,
    letter: null,
    hollow: "segment",
    judged: true,
    elements: planElements(elements, tag === "BsSgmt"),
    group:
      tag === "IDSgmt"
        ? {
            tag: "IDRec",
            counter: "IDNm",
            identity: ["OthIDType", "OthIDNum"],
            always: false,
            elements: planElements(OTHER_IDENTITIES, true),
            refine: null,
          }
        : null,
  };
}

function planElements(text: string, filled: boolean): readonly ElementPlan[] {
  return text.split(" ").map((part) => {
    const [tag = "", codes] = part.split("=");
    const [name = "", notation = ""] = tag.split(":");
    return {
      tag: name,
      presence: "free",
      presenceRule: "S0000101",
      filled,
      test: codes === undefined ? notationTest(notation) : enumTest(codes, name),
      valueRule: name === "InfRecType" ? "R0000101" : "I0000201",
      prose: notation.startsWith("ANC"),
    };
  });
}

function enumTest(codes: string, name: string): ValueTest {
  const listed = codes === "@IdType" ? codeTables.IdType.map((entry) => entry.code) : codes.split(",");
  return codeTest(new Set(listed), name);
}

function notationTest(notation: string): ValueTest {
  return notation === "Nation" ? NATION_TEST : typeTest(notation);
}

const NATION_WORDS: Bilingual = say(
  "three capital letters of ISO 3166, or 991, 992, 999",
  "ISO 3166三位大写字母国家代码，或991、992、999",
);

const NATION_TEST: ValueTest = {
  judge: (value) => (/^(?:[A-Z]{3}|99[129])$/.test(value) ? "right" : "wrong"),
  words: NATION_WORDS,
};
