import { describe, expect, it } from "vitest";
import type { OptionalEventName } from "../../schemas/ledger/capabilities.js";
import type { LifeInProgress } from "../../src/engine/life-in-progress.js";
import { inProgress, liveInWords } from "../../src/engine/parts/testing/live-in-words.js";
import { observedUntil } from "../../src/engine/plans-of.js";
import { defaultAgreements } from "../../src/generate/agreements.js";
import type { OwedRecord } from "../../src/profiles/owed-record.js";
import { pbocG2Profile } from "../../src/profiles/pboc-g2/pboc-g2-profile.js";
import { correctionCases } from "./correction-cases.js";
import { productCases } from "./product-cases.js";
import { correctedPaymentCases } from "./put-right/corrected-payment-cases.js";
import { newCodeCases } from "./put-right/new-code-cases.js";
import { putRightCases } from "./put-right/put-right-cases.js";

const asked = { correctableUpTo: "2030-01-01", takesEvents: new Set<OptionalEventName>(["code-change"]) };

const profile = pbocG2Profile();

/** Steps that could not happen. */
function leftOut(life: LifeInProgress): string[] {
  return life.parts.flatMap((part) => part.leftOut.map(({ kind, date, reason }) => `${date} ${kind}: ${reason}`));
}

/** Records that must be told by which a life puts something right. */
function corrected({ parts, setting }: LifeInProgress): OwedRecord[] {
  return parts.flatMap((part) => {
    const lived = part.lived();
    const owed = lived === null ? [] : profile.owed(lived, setting, observedUntil(setting.life));
    return owed.filter(({ kind, required }) => kind === "correction" && required);
  });
}

describe.each(defaultAgreements.map((agreement) => [agreement.name, agreement] as const))(
  "under %s",
  (_, agreement) => {
    it.each([...putRightCases, ...newCodeCases].map((one) => [one.id, one] as const))(
      "%s happens as it is told",
      async (_id, written) => {
        const life = written.life(agreement);
        if (life === null) return expect(agreement.cards?.unactivated).not.toBe("withheld");
        const lived = inProgress(life, agreement, asked);
        const calls = await liveInWords(lived);
        expect(leftOut(lived)).toEqual([]);
        const amended = calls.some((call) => / (void|identity-correction|code-change|reversal)( |$)/u.test(call));
        expect(amended || corrected(lived).length > 0).toBe(true);
      },
    );

    it.each(correctedPaymentCases.map((one) => [one.id, one] as const))(
      "%s calls for the corrections that it speaks to, one a month",
      async (_id, written) => {
        const life = written.life(agreement);
        if (life === null) throw new Error("There is no life.");
        const lived = inProgress(life, agreement, asked);
        await liveInWords(lived);
        const owed = corrected(lived);
        const asks = new Set(owed.map(({ requirement }) => requirement));
        expect([...asks].sort()).toEqual(written.requirements.filter((id) => /^OWED-21[23]-[HJ]$/u.test(id)));
        const told = owed.map(({ recordType, codes, asOf }) => `${recordType} ${codes[0]?.code ?? ""} ${asOf}`);
        expect(told).toEqual([...new Set(told)]);
      },
    );
  },
);

it("the cases have names of their own in their suites", () => {
  for (const cases of [[...correctionCases, ...putRightCases], productCases]) {
    const ids = cases.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  }
});
