import { describe, expect, it } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { HandedLife } from "../../schemas/run/handed-life.js";
import { handOverDate } from "../../src/engine/joint/hand-over-date.js";
import { amountHanded, livesOfHanded } from "../../src/engine/joint/lives-of-handed.js";
import { isClaimLife, observedUntil } from "../../src/engine/plans-of.js";
import { defaultAgreements } from "../../src/generate/agreements.js";
import { calendarByName } from "../../src/ledger/calendar-by-name.js";
import { addMonths, monthOf } from "../../src/ledger/dates.js";
import { claimAt } from "../../src/ledger/lived-claim.js";
import { replayLoan } from "../../src/ledger/lived-loan.js";
import { isClaim, isLoan, isRevolving, type LivedPart } from "../../src/ledger/lived-part.js";
import { replayRevolving } from "../../src/ledger/revolving/lived-revolving.js";
import { handedCases } from "./handed-cases.js";
import { jointCases } from "./joint-cases.js";
import { livedOnPaper } from "./testing/live-case.js";

const LEAVES = new Set<string>(["transfer-out", "claim-transfer"]);

/** What is outstanding at the end of a day had it not been handed over, in minor units, and the instalments not yet due. */
function outstanding(lived: LivedPart, agreement: Agreement, day: string): { amount: number; left: number | null } {
  const rules = { agreement, calendar: calendarByName(agreement.calendar) };
  if (isLoan(lived)) {
    const events = lived.events.filter(({ event }) => !LEAVES.has(event.type));
    const view = replayLoan({ ...lived, events }, { ...rules, terms: lived.terms }, [day]).get(day);
    const left = view?.instalments.filter(({ due, settledOn }) => due > day && settledOn === null).length ?? null;
    return { amount: view?.outstandingPrincipal ?? 0, left };
  }
  if (isRevolving(lived)) {
    const events = lived.events.filter(({ event }) => !LEAVES.has(event.type));
    const view = replayRevolving({ ...lived, events }, rules, [day]).get(day);
    return { amount: view?.outstandingPrincipal ?? 0, left: null };
  }
  if (!isClaim(lived)) throw new Error("It is nothing that can be handed over.");
  const events = lived.events.filter(({ event }) => !LEAVES.has(event.type));
  return { amount: claimAt({ ...lived, events }, day).balance, left: null };
}

function planOf(id: string, agreement: Agreement): HandedLife {
  const plan = handedCases.find((one) => one.id === id)?.life(agreement);
  if (plan === undefined || "funders" in plan) throw new Error(`${id} is no debt that is handed on.`);
  return plan;
}

describe.each(defaultAgreements.map((agreement) => [agreement.name, agreement] as const))(
  "under %s",
  (_, agreement) => {
    const agreements = [agreement, { ...agreement, provider: "N00000000J0002" }];

    it.each(handedCases.map(({ id }) => id))(
      "%s is handed over on the date and for the amount that are told",
      async (id) => {
        const plan = planOf(id, agreement);
        const { gives, giver, takes } = plan;
        const day = handOverDate(gives, agreement);
        expect(isClaimLife(takes) ? takes.claim.openDate : takes.terms.openDate).toBe(day);

        const lives = livesOfHanded(plan, agreements, 0);
        const [given, taken] = await Promise.all(
          [lives[giver], lives[1 - giver]].map((life) =>
            livedOnPaper(life ?? gives, agreement, ["transfer-out", "claim-transfer"]),
          ),
        );
        expect([...(given?.leftOut ?? ["?"]), ...(taken?.leftOut ?? ["?"])]).toEqual([]);
        const from = given?.parts.find(({ events }) => events.some(({ event }) => LEAVES.has(event.type)));
        if (from === undefined) throw new Error("Nothing was handed over.");
        const events: readonly { readonly event: { readonly type: string }; readonly date: string }[] = from.events;
        expect(events.filter(({ event }) => LEAVES.has(event.type)).map(({ date }) => date)).toEqual([day]);
        const { amount, left } = outstanding(from, agreement, day);
        expect(amount).toBe(amountHanded(plan));
        expect(amount % 100).toBe(0);
        if (!isClaimLife(takes)) expect(takes.terms).toMatchObject({ instalments: left, reporting: { loanForm: "5" } });
      },
    );

    it.each(handedCases.map(({ id }) => id))("%s is observed at both until what is wrong would show", (id) => {
      const { gives, takes, giver } = planOf(id, agreement);
      const beyond = addMonths(monthOf(handOverDate(gives, agreement)), 2);
      expect(monthOf(observedUntil(gives)) >= beyond && monthOf(observedUntil(takes)) >= beyond).toBe(true);
      expect([0, 1]).toContain(giver);
    });

    it.each(handedCases.map(({ id }) => id))("%s keeps its hand-over together where it is moved by months", (id) => {
      const plan = planOf(id, agreement);
      for (const months of [1, 7, 13]) {
        const lives = livesOfHanded(plan, agreements, months);
        const [given, taken] = [lives[plan.giver], lives[1 - plan.giver]];
        if (given === undefined || taken === undefined || !("steps" in given)) throw new Error("A side is missing.");
        const opened = "claim" in taken ? taken.claim.openDate : "terms" in taken ? taken.terms.openDate : "";
        expect("claim" in given || "terms" in given || "line" in given).toBe(true);
        if ("claim" in given || "terms" in given || "line" in given) {
          expect(opened).toBe(handOverDate(given, agreements[plan.giver] ?? agreement));
        }
      }
    });
  },
);

describe("the cases", () => {
  it("have names of their own, and are handed on by the lender and to it", () => {
    const ids = [...jointCases, ...handedCases].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const [plain] = defaultAgreements;
    if (plain === undefined) throw new Error("There is no agreement.");
    expect(new Set(handedCases.map(({ id }) => planOf(id, plain).giver))).toEqual(new Set([0, 1]));
  });
});
