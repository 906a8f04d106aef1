import { codeTables } from "../../../../../schemas/pboc-g2/code-tables/code-tables.js";
import { breach, NONE, say, unless } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { official210, officialSegment } from "../facts.js";
import { amount, filled } from "../read-field.js";
import type { Breach, RecordRule } from "../rule.js";
import { isClosed, isDigitStatus } from "../status.js";

/** Ways of repaying of loans (D1, R4) and of lines (R1), §4.6. */
const LOAN_MODES = codesOf("D1");
const LINE_MODES = codesOf("R1");

/** Rules that tie a segment of 210 to the account type, the reporting code or the borrower. */
export const accountRules: readonly RecordRule[] = [
  defineRule({
    ...officialSegment("I2100A01", "BLE022", "OvedrawBaOve180"),
    accountTypes: ["R3"],
    needs: ["h"],
    reads: ["H.OvedrawBaOve180", "H.AcctBal"],
    check({ h }) {
      const old = amount(h, "OvedrawBaOve180");
      const balance = amount(h, "AcctBal");
      if (old === undefined || balance === undefined) return NONE;
      return unless(old <= balance, h, "OvedrawBaOve180", () =>
        say(`at most AcctBal ${balance}`, `不大于余额${balance}`),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100A02", "BLE023", "AcctBal"),
    accountTypes: ["R3"],
    needs: ["h"],
    reads: ["H.RpyStatus", "H.AcctBal"],
    check({ h }) {
      const balance = amount(h, "AcctBal");
      if (balance === undefined || filled(h, "RpyStatus") !== "*") return NONE;
      return unless(balance === 0, h, "AcctBal", () =>
        say("0, as RpyStatus is * (no overdraft)", "当前还款状态为*（未透支）时须为0"),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100A04", "BLE025", "AcctBal"),
    accountTypes: ["R3"],
    needs: ["h"],
    reads: ["H.RpyStatus", "H.AcctBal"],
    check({ h }) {
      const letter = filled(h, "RpyStatus");
      const balance = amount(h, "AcctBal");
      if (balance === undefined || !isDigitStatus(letter)) return NONE;
      return unless(balance > 0, h, "AcctBal", () =>
        say(`more than 0, as RpyStatus ${letter ?? ""} is an overdraft`, `当前还款状态${letter ?? ""}为透支时须大于0`),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100A05", "BLE029", "RepayMode", "§6.4, S5, S11"),
    accountTypes: ["D1", "R1", "R4"],
    needs: ["c"],
    reads: ["B.AcctType", "C.RepayMode"],
    check({ accountType, c }) {
      const mode = filled(c, "RepayMode");
      if (mode === undefined) return NONE;
      // 90 on R4 stands in the bureau's own code table although this rule excludes it (S5): TS-W10 warns of it instead.
      const allowed = accountType === "R1" ? LINE_MODES : LOAN_MODES;
      return unless(allowed.has(mode), c, "RepayMode", () =>
        say(
          `for ${accountType} one of ${[...allowed].join(", ")}`,
          `${accountType}账户取值为 ${[...allowed].join(", ")} 之一`,
        ),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100A07", "BLE035", "BusiLines"),
    accountTypes: ["C1", "R2", "R3"],
    needs: ["c"],
    reads: ["B.AcctType", "C.BusiLines"],
    check({ accountType, c }) {
      const line = filled(c, "BusiLines");
      if (line === undefined) return NONE;
      if (accountType === "C1") {
        return unless(line === "5" || line === "6", c, "BusiLines", () =>
          say("5 or 6, as the account is a collection account (C1)", "催收账户（C1）须为5或6"),
        );
      }
      return unless(line === "2", c, "BusiLines", () =>
        say(`2, as the account is a card (${accountType})`, `卡账户（${accountType}）须为2`),
      );
    },
  }),
  defineRule({
    ...official210("I2100A08", "BLE037", "AcctStatus"),
    accountTypes: ["D1", "R1", "R2", "R3", "R4"],
    codes: ["20", "32"],
    needs: ["h"],
    reads: ["B.RptDateCode", "H.AcctStatus"],
    check({ accountType, code, h }) {
      const status = filled(h, "AcctStatus");
      if (status === undefined) return NONE;
      const closed = accountType === "R2" || accountType === "R3" ? "4" : "3";
      return unless(isClosed(accountType, status), h, "AcctStatus", () =>
        say(`${closed}, as code ${code} reports the closing`, `报告时点${code}为账户关闭，须为${closed}`),
      );
    },
  }),
  defineRule({
    ...official210("I2100A15", "BLE041", "0000"),
    needs: ["b", "d"],
    reads: ["B.IDType", "B.IDNum", "D.InfoIDType", "D.ArlpCertType", "D.ArlpCertNum"],
    check({ b, d }) {
      const type = filled(b, "IDType");
      const number = filled(b, "IDNum");
      if (type === undefined || number === undefined) return NONE;
      const found: Breach[] = [];
      for (const party of d.groups) {
        // The codes of organisations collide with those of persons, so only natural persons are compared.
        if (filled(party, "InfoIDType") !== "1") continue;
        if (filled(party, "ArlpCertType") !== type || filled(party, "ArlpCertNum") !== number) continue;
        found.push(
          breach(party, "ArlpCertNum", say("another person than the borrower", "责任人不得为借款人本人"), "0000"),
        );
      }
      return found;
    },
  }),
  defineRule({
    ...officialSegment("I2100A16", "BLE016", "0000"),
    accountTypes: ["D1", "R1", "R2", "R3", "R4"],
    needs: ["j"],
    reads: ["B.AcctType", "J.AcctStatus"],
    check({ accountType, j }) {
      const status = filled(j, "AcctStatus");
      if (status === undefined || !isClosed(accountType, status)) return NONE;
      return [
        breach(
          j,
          "AcctStatus",
          say(
            "not closed: a closing is reported by code 20 or 32 with segment H",
            "不得为关闭：账户关闭应以20或32并附月度表现段报送",
          ),
          "0000",
        ),
      ];
    },
  }),
];

function codesOf(accountType: "D1" | "R1"): ReadonlySet<string> {
  const entries = codeTables.RepayMode.filter((entry) => entry.accountTypes?.includes(accountType) === true);
  return new Set(entries.map((entry) => entry.code));
}
