import { takes } from "../../support/needs.js";
import { lifeWith, PLAIN_TERMS, pays, paysOnTime, step, type WrittenCase } from "../../support/written-case.js";
import { action, inParts, paysOut, SIX } from "./steps.js";

/** What segment C says of the claim: securitised, paid out in parts, joint (clauses L31, L32). */
export const claimTermsCases: readonly WrittenCase[] = [
  {
    id: "securitised-then-paid",
    title: {
      en: "The claim is securitised: AssetTrandFlag 1 in segment C with the next month, and the lender goes on reporting",
      zh: "资产证券化：下一月度记录含C段且资产转让标志为1，继续报送",
    },
    requirements: ["OWED-30", "OWED-32"],
    only: takes("securitisation"),
    life: () => lifeWith(SIX, [pays(1), action(1, 10, "securitise"), ...paysOnTime(6).slice(1)]),
  },
  {
    id: "paid-out-in-three-parts",
    title: {
      en: "Flag 2 and two more payouts: LoanAmt is all paid out so far, told in segment C with the next month",
      zh: "分次放款标志2，再放款两次：借款金额为累计放款，于下一月度记录C段报送",
    },
    requirements: ["OWED-10", "OWED-30"],
    only: takes("payout"),
    life: ({ provider }) =>
      lifeWith(inParts(provider), [pays(1), paysOut(1, 10), pays(2), paysOut(2, 5, 250), ...paysOnTime(6).slice(2)]),
  },
  {
    id: "paid-out-on-a-settlement-day",
    title: {
      en: "A further part is paid out on the due day, after the instalment was paid: it is in that day's record",
      zh: "到期日还款后再放款：计入当日记录",
    },
    requirements: ["OWED-30"],
    only: takes("payout"),
    life: ({ provider }) =>
      lifeWith(inParts(provider), [
        pays(1),
        step(1, { kind: "pay-out", permille: 1000 }, 0, "15:00:00.000"),
        ...paysOnTime(6).slice(1),
      ]),
  },
  {
    id: "joint-loan-taken-over",
    title: {
      en: "A lender's own share of a joint loan, taken over from another institution: FundSou 8, LoanForm 5",
      zh: "联合贷款中本机构份额，由其他机构转入：业务经营类型8，贷款发放形式5",
    },
    requirements: ["OWED-10"],
    only: ({ events = [] }) => events.length > 0,
    life: () => lifeWith({ reporting: { ...PLAIN_TERMS.reporting, fundSou: "8", loanForm: "5" } }, paysOnTime(3)),
  },
];
