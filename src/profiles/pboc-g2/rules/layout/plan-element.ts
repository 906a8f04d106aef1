import { codesFor } from "../../../../../schemas/pboc-g2/code-tables/code-table.js";
import { codeTables } from "../../../../../schemas/pboc-g2/code-tables/code-tables.js";
import type { ElementLayout } from "../../../../../schemas/pboc-g2/layout.js";
import { say } from "../breach.js";
import type { AccountType } from "../rule.js";
import type { ElementPlan, Presence } from "./record-plan.js";
import { codeTest, typeTest, type ValueTest } from "./value-test.js";

/**
 * Elements whose table depends on another element: the walk takes every code that any account type knows, and a rule of
 * its own judges the rest under its official id (I2100A05, I2100C04, I2100D02, I2100J02).
 */
const JUDGED_BY_RULE: ReadonlySet<string> = new Set([
  "AcctBsInfSgmt.RepayMode",
  "AcctBsInfSgmt.BusiDtlLines",
  "RltRepymtInfSgmt.RltRepymtInf.ArlpCertType",
  "AcctDbtInfSgmt.RpyStatus",
]);

const COUNTRY_TEST: ValueTest = {
  judge: (value) => (/^(?:[A-Z]{3}|99[129])$/.test(value) ? "right" : "wrong"),
  words: say("three capital letters of ISO 3166, or 991, 992, 999", "ISO 3166三位大写字母国家代码，或991、992、999"),
};

const GUARANTOR_ELEMENTS: ReadonlySet<string> = new Set(["WartySign", "MaxGuarMcc"]);

/** How one element is judged in a record of an account type; "" where the type is unknown. */
export function planElement(element: ElementLayout, accountType: AccountType | ""): ElementPlan {
  return {
    tag: element.tag,
    presence: presenceOf(element, accountType),
    presenceRule: element.presence === "A" ? "S0000101" : "S2100101",
    filled: element.value === "M",
    test: testOf(element, accountType),
    valueRule: element.type.kind === "constant" ? "R0000101" : "I0000201",
    prose: element.type.kind === "text",
  };
}

function presenceOf(element: ElementLayout, accountType: AccountType | ""): Presence {
  if (GUARANTOR_ELEMENTS.has(element.tag)) return "for-guarantor";
  if (element.when !== undefined) return "free";
  if (element.presence === "A") return "required";
  // Without account types it depends on another element, and a rule of its own judges it.
  if (element.accountTypes.length === 0) return "free";
  return element.accountTypes.some((type) => type === accountType) ? "required" : "forbidden";
}

function testOf(element: ElementLayout, accountType: AccountType | ""): ValueTest {
  const { type } = element;
  switch (type.kind) {
    case "enum": {
      const open = JUDGED_BY_RULE.has(element.path) || accountType === "";
      const codes = type.tables.flatMap((name) =>
        open ? codeTables[name].map((entry) => entry.code) : codesFor(codeTables[name], accountType),
      );
      return codeTest(new Set(codes), type.tables.join("/"));
    }
    case "constant":
      return codeTest(new Set([type.value]), element.tag);
    case "currency":
      return {
        judge: (value) => (value.length === 3 && /^[A-Z]{3}$/.test(value) ? "right" : "wrong"),
        words: say("three capital letters of ISO 4217, e.g. CNY", "ISO 4217三位大写字母货币代码，如CNY"),
      };
    case "country":
      return COUNTRY_TEST;
    case "integer":
      return typeTest(`uInt..${type.maxDigits}`);
    case "date":
      return typeTest("Date");
    case "month":
      return typeTest("Month");
    case "year":
      return typeTest("Year");
    case "digits":
      return typeTest(`N${type.length}`);
    case "alphanumeric":
      return typeTest(type.minLength === type.maxLength ? `AN${type.maxLength}` : `AN..${type.maxLength}`);
    default:
      return typeTest(`ANC..${type.maxLength}`);
  }
}
