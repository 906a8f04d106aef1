import { describe, expect, test } from "vitest";
import { layout230 } from "../generated/layout-230.js";
import { layout231 } from "../generated/layout-231.js";
import { layout232 } from "../generated/layout-232.js";
import { layout233 } from "../generated/layout-233.js";
import { layout234 } from "../generated/layout-234.js";
import { layout510 } from "../generated/layout-510.js";
import { layout511 } from "../generated/layout-511.js";
import { layout514 } from "../generated/layout-514.js";
import { validateRecord232, validateRecord233 } from "../generated/validators/index.js";
import { codeTables } from "./code-tables/code-tables.js";
import type { ElementLayout, RecordLayout } from "./layout.js";

const tags = (elements: readonly ElementLayout[]): string[] => elements.map(({ tag }) => tag);

/** A segment as the domain notes list it: letter, tag and elements, those of its group behind a colon. */
const listed = ({ segments }: RecordLayout): string[] =>
  segments.map(({ letter, tag, elements, group }) => {
    const own = tags(elements).join(" ");
    return `${letter} ${tag} ${own}${group === undefined ? "" : `: ${group.tag} ${tags(group.elements).join(" ")}`}`;
  });

test("the segments of 230 stand as §3.4 lists them", () => {
  expect(listed(layout230)).toEqual([
    "B GuarAcctBsSgmt InfRecType AcctType AcctCode RptDate RptDateCode Name IDType IDNum MngmtOrgCode",
    "C GuarAcctBsInfSgmt BusiLines BusiDtilLines OpenDate AcctCredLine Cy DueDate GuarMode OthRepyGuarWay SecDep CtrctTxtCd",
    "D GuarRltRepymtInfSgmt AcctStatus LoanAmt RepayPrd FiveCate FiveCateAdjDate RiEx CompAdvFlag CloseDate",
    "E RltRepymtInfSgmt RltRepymtNm: RltRepymtInf InfoIDType ArlpName ArlpCertType ArlpCertNum ArlpType ArlpAmt WartySign MaxGuarMcc",
    "F GuarMotgaCltalCtrctInfSgmt CcNm: CccInf Ccc",
  ]);
});

test("the segments of 510 stand as §3.6 lists them", () => {
  expect(listed(layout510)).toEqual([
    "B MotgaCltalCtrctBsSgmt InfRecType CcCode RptDate RptDateCode InfoIDType Name CertType CertNum MngmtOrgCode",
    "C MotgaCltalBsInfSgmt GuarType CcAmt Cy CcValDate CcExpDate MaxGuar CcStatus",
    "D ComRecInfSgmt GrtdNm: OtrRec InfoIDType GuarName GuarCertType GuarCertNum",
    "E MotgaProptInfSgmt PleNm: PleInf PleType MotgaProptIDType PleCertID PleDistr PleValue PleCy ValOrgType ValDate PledgorType PledgorName PleorCertType PleorCertNum PleDesc",
    "F CltalInfSgmt ImpNm: ImpInf ImpType ImpVal ImpCy Ippc PawnName PawnCertType PawnCertNum",
  ]);
});

test("what may be empty is what the notes mark so", () => {
  const open = ({ segments }: RecordLayout): string[] =>
    segments.flatMap(({ elements, group }) =>
      [...elements, ...(group?.elements ?? [])]
        .filter(({ value }) => value !== "M")
        .map(({ tag, value }) => tag + value),
    );
  expect(open(layout230)).toEqual(["CtrctTxtCdO", "RiExO", "CloseDateC", "ArlpAmtC", "WartySignC", "MaxGuarMccC"]);
  expect(open(layout510)).toEqual([
    "MotgaProptIDTypeO",
    "PleCertIDO",
    "PleDistrO",
    "PleValueO",
    "PleCyO",
    "ValOrgTypeO",
    "ValDateO",
    "PleDescO",
  ]);
});

test("the tag RepayPrd is a date here", () => {
  const element = layout230.segments.flatMap(({ elements }) => elements).find(({ tag }) => tag === "RepayPrd");
  expect(element?.type).toEqual({ kind: "date" });
});

test("no part of them is of an account type of 210", () => {
  for (const { segments } of [layout230, layout510]) {
    expect(
      segments.flatMap(({ accountTypes, elements }) => [accountTypes, ...elements.map((e) => e.accountTypes)]).flat(),
    ).toEqual([]);
  }
});

describe("the records that change them", () => {
  test("are laid out as those of accounts", () => {
    const records = [layout231, layout233, layout234, layout511, layout514];
    expect(records.map(({ root, elements }) => [root, ...tags(elements)].join(" "))).toEqual([
      "InSecAcctIDCagsInf InfRecType OdBnesCode NwBnesCode",
      "InSecAcctDel InfRecType DelRecCode DelSgmtCode DelStartDate DelEndDate",
      "InSecAcctEntDel InfRecType DelRecCode",
      "MoCIDCagsInf InfRecType OdBnesCode NwBnesCode",
      "MoCEntDel InfRecType DelRecCode",
    ]);
    expect(tags(layout232.base.elements)).toEqual(["InfRecType", "ModRecCode", "RptDate", "AcctType", "MdfcSgmtCode"]);
  });

  test("a correction holds four items of segment B, of the same types, and every segment has its letter", () => {
    expect([layout232.identity.tag, ...tags(layout232.identity.elements)].join(" ")).toBe(
      "GuarAcctBsSgmt Name IDType IDNum MngmtOrgCode",
    );
    const own = layout230.segments[0]?.elements ?? [];
    for (const { tag, type, presence, value, zh } of layout232.identity.elements) {
      expect(own.find((element) => element.tag === tag)).toMatchObject({ type, presence, value, zh });
    }
    expect(codeTables.MdfcSgmtCode232.map(({ code, zh }) => `${code} ${zh}`)).toEqual(
      layout230.segments.map(({ letter, zh }) => `${letter} ${zh}`),
    );
  });

  test("their schemas take one segment, open ranges and no letter that does not exist", () => {
    const base = {
      InfRecType: "232",
      ModRecCode: "N00000000H0001GU1",
      RptDate: "2024-04-15",
      AcctType: "G2",
      MdfcSgmtCode: "F",
    };
    const held = { GuarMotgaCltalCtrctInfSgmt: { CcNm: "1", CccInf: [{ Ccc: "N00000000H0001CC1" }] } };
    expect(validateRecord232({ BsSgmt: base, MdfcSgmt: held })).toBe(true);
    expect(validateRecord232({ BsSgmt: base, MdfcSgmt: {} })).toBe(false);
    expect(validateRecord232({ BsSgmt: { ...base, AcctType: "D1" }, MdfcSgmt: held })).toBe(false);
    expect(validateRecord232({ BsSgmt: { ...base, MdfcSgmtCode: "G" }, MdfcSgmt: held })).toBe(false);
    const deletion = {
      InfRecType: "233",
      DelRecCode: "N00000000H0001GU1",
      DelSgmtCode: "D",
      DelStartDate: "",
      DelEndDate: "2024-04-30",
    };
    expect(validateRecord233(deletion)).toBe(true);
    expect(validateRecord233({ ...deletion, DelSgmtCode: "E" })).toBe(false);
  });
});

test("every product of a guarantee has its line of business, and every line a product", () => {
  const lines = new Set<string>(codeTables.BusiDtilLines.map(({ of }) => of ?? "none"));
  expect([...lines].sort()).toEqual(codeTables.BusiLines230.map(({ code }) => code));
});
