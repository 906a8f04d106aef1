import { describe, expect, it } from "vitest";
import { AGREEMENT_RECORD_FIELDS } from "./agreement-record-fields.js";
import { CHANGE_RECORD_FIELDS } from "./change-record-fields.js";
import { COLLATERAL_RECORD_FIELDS } from "./collateral-record-fields.js";
import { classInCreditReport } from "./credit-report-fields.js";
import { GUARANTEE_RECORD_FIELDS } from "./guarantee-record-fields.js";
import { LENDER_INTERFACE_FIELDS } from "./lender-interface-fields.js";
import { PERSON_RECORD_FIELDS } from "./person-record-fields.js";
import { RECORD_210_FIELDS } from "./record-210-fields.js";
import { leavesOf } from "./testing/schema-walk.js";

// Unknown fields are masked anyway; these tests keep a new field from being masked by oversight instead of on purpose.
describe("every published field has a class", () => {
  it("record 210", () => {
    const tags = leavesOf("Record210").map((path) => path.slice(path.lastIndexOf(".") + 1));
    expect(tags.length).toBeGreaterThan(80);
    expect(tags.filter((tag) => !Object.hasOwn(RECORD_210_FIELDS, tag))).toEqual([]);
    expect(Object.keys(RECORD_210_FIELDS).filter((tag) => !tags.includes(tag))).toEqual([]);
  });

  it("records 211 to 215", () => {
    const names = ["Record211", "Record212", "Record213", "Record214", "Record215"];
    const tags = names.flatMap(leavesOf).map((path) => path.slice(path.lastIndexOf(".") + 1));
    const own = tags.filter((tag) => !Object.hasOwn(RECORD_210_FIELDS, tag));
    expect([...new Set(own)].sort()).toEqual(Object.keys(CHANGE_RECORD_FIELDS).sort());
  });

  it("records 220 to 224", () => {
    const names = ["Record220", "Record221", "Record222", "Record223", "Record224"];
    const tags = names.flatMap(leavesOf).map((path) => path.slice(path.lastIndexOf(".") + 1));
    const shared = { ...RECORD_210_FIELDS, ...CHANGE_RECORD_FIELDS };
    const own = tags.filter((tag) => !Object.hasOwn(shared, tag));
    expect([...new Set(own)].sort()).toEqual(Object.keys(AGREEMENT_RECORD_FIELDS).sort());
  });

  it.each([
    ["230 to 234", ["Record230", "Record231", "Record232", "Record233", "Record234"], GUARANTEE_RECORD_FIELDS],
    ["510, 511 and 514", ["Record510", "Record511", "Record514"], COLLATERAL_RECORD_FIELDS],
  ])("records %s", (_, names, fields) => {
    const tags = names.flatMap(leavesOf).map((path) => path.slice(path.lastIndexOf(".") + 1));
    const shared = { ...RECORD_210_FIELDS, ...CHANGE_RECORD_FIELDS };
    const own = tags.filter((tag) => !Object.hasOwn(shared, tag));
    expect([...new Set(own)].sort()).toEqual(Object.keys(fields).sort());
  });

  it("records 110 to 140", () => {
    const names = ["Record110", "Record114", "Record120", "Record130", "Record134", "Record140"];
    const tags = names.flatMap(leavesOf).map((path) => path.slice(path.lastIndexOf(".") + 1));
    const own = tags.filter((tag) => !Object.hasOwn(RECORD_210_FIELDS, tag));
    expect([...new Set(own)].sort()).toEqual(Object.keys(PERSON_RECORD_FIELDS).sort());
  });

  it.each([
    "OpenAccountRequest",
    "OpenLineRequest",
    "OpenRevolvingRequest",
    "OpenCardRequest",
    "OpenClaimRequest",
    "OpenGuaranteeRequest",
    "OpenCollateralRequest",
    "OpenPersonRequest",
    "BusinessEvent",
    "ClockRequest",
    "ResetRequest",
    "Life",
  ])("%s", (name) => {
    const paths = leavesOf(name);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !covered(path))).toEqual([]);
  });
});

describe("every field of a credit report has a class", () => {
  it("of the report's own and of those by tag", () => {
    const paths = leavesOf("CreditReport").filter((path) => !path.endsWith(".closed"));
    // Only what says something of a person is not open: a field that is forgotten is free text. The first three hold
    // values by tag.
    expect(paths.filter((path) => classInCreditReport(path) === "free-text")).toEqual([
      "accounts.basic",
      "accounts.parties",
      "accounts.lastMonth.values",
      "accounts.transactions.details",
    ]);
    expect(
      ["basic.OpenDate", "parties.ArlpName", "lastMonth.values.Nobody"].map((path) =>
        classInCreditReport(`accounts.${path}`),
      ),
    ).toEqual(["open", "name", "free-text"]);
  });
});

function covered(path: string): boolean {
  if (Object.hasOwn(LENDER_INTERFACE_FIELDS, path)) return true;
  return path.split(".").some((_, index, parts) => {
    return Object.hasOwn(LENDER_INTERFACE_FIELDS, `${parts.slice(0, index + 1).join(".")}.*`);
  });
}
