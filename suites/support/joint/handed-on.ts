import type { OptionalEventName } from "../../../schemas/ledger/capabilities.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { GivenLife, HandedLife, TakenLife } from "../../../schemas/run/handed-life.js";
import { amountHanded, livesOfHanded } from "../../../src/engine/joint/lives-of-handed.js";
import type { JudgedPart } from "../../../src/engine/judge-cohort.js";
import { isClaimLife, isLoanLife } from "../../../src/engine/plans-of.js";
import { simplerHandedLives } from "../../../src/generate/joint/simpler-handed-lives.js";
import type { LivedPart } from "../../../src/ledger/lived-part.js";
import { handedFindings } from "../../../src/reconcile/joint/handed-findings.js";
import type { HandTold } from "../../../src/reconcile/joint/handed-told.js";
import type { LifeTogether, Needed, ToldThere } from "./life-together.js";
import { windowOf } from "./window-of.js";

/** A debt that goes from one institution to another: each lives its side, and both are judged together (clauses L85, L86). */
export function handedOn(handed: HandedLife): LifeTogether {
  const { giver, gives, takes } = handed;
  const given = { life: gives, needs: neededToGive(gives) };
  const taken = { life: takes, needs: neededToTake(takes) };
  return {
    parts: giver === 0 ? [given, taken] : [taken, given],
    moved: (months, agreements) => livesOfHanded(handed, agreements, months),
    *simpler(agreement) {
      for (const simpler of simplerHandedLives(handed, windowOf([gives, takes], agreement))) yield handedOn(simpler);
    },
    findings(told, life) {
      const from = told[giver];
      const to = told[1 - giver];
      const left = partOf(from, (lived) => handedOverOn(lived) !== null);
      const came = partOf(to, () => true);
      const on = left === undefined ? null : handedOverOn(left.lived);
      // Where it was not handed over, as it was refused or left out, or never taken, it is no debt of two.
      if (from === undefined || to === undefined || left === undefined || came === undefined || on === null) return [];
      const { account } = (giver === 0 ? left : came).lived;
      const amount = amountHanded(handed) / 100;
      return handedFindings({ amount, on, giver: hand(from, left), taker: hand(to, came), account, life });
    },
  };
}

/** What is opened, and the event with which it goes. A claim that is collected is handed over wherever it is sold (L39). */
function neededToGive(gives: GivenLife): Needed {
  if (isClaimLife(gives)) return { products: ["C1"] };
  if (isLoanLife(gives)) return { events: leaving([gives]) };
  const { account, card, draws } = gives;
  return {
    products: [
      ...(draws.length === 0 ? [] : (["R4"] as const)),
      ...(account === undefined ? [] : (["R1"] as const)),
      ...(card === undefined ? [] : [card.terms.product]),
    ],
    events: account === undefined && card === undefined ? leaving(draws) : ["claim-transfer"],
  };
}

/** A loan that was taken over is one of D1, which every lender has. */
function neededToTake(takes: TakenLife): Needed {
  return isClaimLife(takes) ? { products: ["C1"] } : {};
}

function leaving(loans: readonly { readonly steps: readonly { readonly do: { readonly kind: string } }[] }[]) {
  const kinds = loans.flatMap(({ steps }) => steps.map(({ do: action }) => action.kind));
  return kinds.flatMap((kind): OptionalEventName[] =>
    kind === "transfer-out" ? ["transfer-out"] : kind === "transfer-claim" ? ["claim-transfer"] : [],
  );
}

/** A part that was opened. */
interface LivedThere extends JudgedPart {
  readonly lived: LivedPart;
}

function partOf(there: ToldThere | undefined, is: (lived: LivedPart) => boolean): LivedThere | undefined {
  return there?.life.parts.find((part): part is LivedThere => part.lived !== null && is(part.lived));
}

/** The date on which it was handed over; null where it was not. */
function handedOverOn({ events }: LivedPart): IsoDate | null {
  const happened: readonly { readonly event: { readonly type: string }; readonly date: IsoDate }[] = events;
  return happened.find(({ event: { type } }) => type === "transfer-out" || type === "claim-transfer")?.date ?? null;
}

function hand({ name }: ToldThere, { owed, received }: LivedThere): HandTold {
  return { name, owed, received };
}
