import { describe, expect, it } from "vitest";
import type { FieldClass } from "./field-class.js";
import { mask } from "./mask.js";
import { maskHeaders } from "./mask-exchange.js";
import { maskLogEvent, withoutUrlSecrets } from "./mask-log-event.js";
import { classOfFindingField } from "./record-210-fields.js";

describe("mask", () => {
  it.each<[FieldClass, string, string]>([
    ["name", "示例甲", "示＊＊"],
    ["name", "𠮷田", "𠮷＊＊"],
    ["id-number", "999999199001010016", "999…16"],
    ["id-number", "1234567", "…"],
    ["account-code", "N00000000H0001LN20240115000001", "N00000000H0001…0001"],
    ["account-code", "N00000000H0001LN", "N00000000H0001…"],
    ["account-code", "N00000000H0001LN24", "N00000000H0001…4"],
    ["account-code", "N00000000H0001", "N00000000H0001"],
    ["account-code", "short", "…"],
    ["account-code", "N00000000H0001/10/999999199001010016", "N00000000H0001/10/999…16"],
    ["account-code", "N00000000H0001LN24/2/E12", "N00000000H0001…4/2/…"],
    ["free-text", "合同 12", "＊＊＊"],
    ["open", "2024-01-15", "2024-01-15"],
    ["name", "", ""],
  ])("%s %j is %j, and stays so", (fieldClass, value, expected) => {
    expect(mask(fieldClass, value)).toBe(expected);
    expect(mask(fieldClass, expected)).toBe(expected);
  });
});

describe("classes of record 210", () => {
  it.each<[string, FieldClass]>([
    ["AcctBsSgmt.Name", "name"],
    ["RltRepymtInfSgmt.RltRepymtInf[1].ArlpCertNum", "id-number"],
    ["MotgaCltalCtrctInfSgmt.CccInf[0].Ccc", "account-code"],
    ["AcctMthlyBlgInfSgmt.RpyStatus", "open"],
    ["AcctMthlyBlgInfSgmt.Nobody_Knows", "free-text"],
    ["AcctBsSgmt.toString", "free-text"],
    ["RltRepymtInfSgmt", "open"],
    ["BsSgmt.ModRecCode", "account-code"],
    ["MdfcSgmt.AcctBsSgmt.IDNum", "id-number"],
    ["MdfcSgmt.AcctMthlyBlgInfSgmt", "open"],
    ["DelRecCode", "account-code"],
    ["InFalMmbsInf.FamMemName", "name"],
    ["InFalMmbsInf.FamRel", "free-text"],
    ["IDSgmt.IDRec[0].OthIDNum", "id-number"],
    ["FcsInfSgmt.CellPhone", "free-text"],
    ["InBsInfDlt.InfSurcCode", "account-code"],
    ["MotgaProptInfSgmt.PleInf[1].PledgorName", "name"],
    ["OpetnType", "open"],
    ["schedule.1.dueDate", "open"],
    ["header.count", "open"],
    ["line", "free-text"],
  ])("%s is %s", (path, expected) => {
    expect(classOfFindingField(path)).toBe(expected);
  });
});

describe("secrets", () => {
  it("keeps the idempotency key and leaves out what may be a key of another kind", () => {
    expect(maskHeaders({ "Idempotency-Key": "e1", Authorization: "Bearer s3cret", "X-Tenant": "s3cret" })).toEqual({
      "Idempotency-Key": "e1",
      Authorization: "＊＊＊",
      "X-Tenant": "＊＊＊",
    });
  });

  it("leaves out user, password and query of a URL", () => {
    expect(withoutUrlSecrets("POST https://u:p@host:8443/a/b?key=1#x failed")).toBe(
      "POST https://host:8443/a/b failed",
    );
    expect(withoutUrlSecrets("./lender/app.js")).toBe("./lender/app.js");
  });

  it("takes what looks like an identity number out of a fault", () => {
    const fault = maskLogEvent({
      type: "fault",
      kind: "lender-answer",
      message: "The lender answered 500: duplicate key 99999919900101001X",
    });
    expect(fault).toMatchObject({ message: "The lender answered 500: duplicate key 999…1X" });
  });
});
