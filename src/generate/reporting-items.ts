import type { ResponsibleParty } from "../../schemas/ledger/borrower.js";
import type { D1ReportingItems } from "../../schemas/ledger/terms.js";
import { borrowerFor } from "./borrower.js";
import { loanCardCode } from "./loan-card-code.js";
import type { RawItems } from "./raw-life.js";

/** The reporting items of the plainest loan: a consumer loan on credit, paid out at once. */
export const plainItems: D1ReportingItems = {
  busiLines: "1",
  busiDtlLines: "91",
  applyBusiDist: "110102",
  guarMode: "4",
  othRepyGuarWay: "0",
  flag: "0",
};

const PRODUCTS = ["91", "21", "41", "53", "99"];
const DISTRICTS = ["110102", "310115", "440305", "500103"];
// Far from the numbers of a run's borrowers, so that nobody answers for himself.
const FIRST_PARTY = 5_000_000;

/**
 * Items that no arithmetic decides, with everything that their codes ask for (rules R2100115, I2100C07, I2100D01, I2100D04).
 * @param provider provider code that every contract code starts with (rule I0001301)
 */
export function reportingItems(raw: RawItems, provider: string, principal: number): D1ReportingItems {
  const base: D1ReportingItems = {
    ...plainItems,
    busiDtlLines: pick(PRODUCTS, raw.product),
    applyBusiDist: pick(DISTRICTS, raw.district),
  };
  const inParts: Partial<D1ReportingItems> = raw.inParts
    ? { flag: "1", creditAgreementCode: `${provider}SX${raw.number}` }
    : {};
  return { ...base, ...behind(raw, provider, principal), ...inParts };
}

/** What stands behind the loan: people, companies, things. */
function behind(raw: RawItems, provider: string, principal: number): Partial<D1ReportingItems> {
  switch (raw.kind) {
    case "nothing":
      return {};
    case "guarantors":
      return { guarMode: "3", responsibleParties: guarantors(raw, provider, principal) };
    case "guarantee-company":
      return { guarMode: "3", responsibleParties: [company(raw, provider, principal)] };
    case "co-borrower":
      return { responsibleParties: numbered(Math.min(raw.count, 2), (n) => coBorrower(raw, n)) };
    case "collateral":
      return {
        guarMode: raw.joint ? "1" : "2",
        othRepyGuarWay: "1",
        collateralContractCodes: collateral(raw, provider),
      };
    case "mortgage":
      return {
        busiDtlLines: "11",
        guarMode: "2",
        loanConCode: `借款合同${raw.number}号`,
        firstHouLoanFlag: raw.joint ? "01" : "02",
        collateralContractCodes: collateral({ ...raw, count: 1 }, provider),
      };
    case "guarantor-and-collateral":
      return {
        guarMode: "5",
        responsibleParties: [guarantor(raw, provider, principal, 0)],
        collateralContractCodes: collateral(raw, provider),
      };
  }
}

/** Of guarantors who answer jointly each answers for all of it, of others each for a part (WartySign, §4.6). */
function guarantors(raw: RawItems, provider: string, principal: number): ResponsibleParty[] {
  const amount = raw.joint ? principal : Math.floor(principal / raw.count);
  return numbered(raw.count, (n) => guarantor(raw, provider, amount, n));
}

function guarantor(raw: RawItems, provider: string, amount: number, n: number): ResponsibleParty {
  return {
    kind: "person",
    ...borrowerFor(FIRST_PARTY + raw.number + n),
    role: "guarantor",
    amount,
    joint: raw.joint,
    contractCode: `${provider}BZ${raw.number}-${n + 1}`,
  };
}

function company(raw: RawItems, provider: string, principal: number): ResponsibleParty {
  return {
    kind: "organisation",
    name: `虚构融资担保${raw.number}有限公司`,
    idType: "10",
    idNum: loanCardCode(raw.number),
    role: "professional-guarantor",
    amount: principal,
    joint: false,
    contractCode: `${provider}DB${raw.number}`,
  };
}

function coBorrower(raw: RawItems, n: number): ResponsibleParty {
  return { kind: "person", ...borrowerFor(FIRST_PARTY + raw.number + n), role: n === 0 ? "co-borrower" : "other" };
}

function collateral(raw: RawItems, provider: string): string[] {
  return numbered(raw.count, (n) => `${provider}DY${raw.number}-${n + 1}`);
}

function numbered<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? "";
}
