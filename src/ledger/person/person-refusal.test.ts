import { describe, expect, it } from "vitest";
import type { PersonEvent } from "../../../schemas/ledger/event.js";
import { personAt } from "./person-at.js";
import { personRefusal } from "./person-refusal.js";
import { base, change, passport, relative, personTerms as terms } from "./testing/person-story.js";

const passportTold: PersonEvent = { ...base, type: "second-document", other: passport };
const passportVoid: PersonEvent = { ...passportTold, void: true };
const relativeTold: PersonEvent = { ...base, type: "relative", relative, relation: "2" };
const relativeVoid: PersonEvent = { ...relativeTold, void: true };
const withdrawn: PersonEvent = { ...base, type: "void" };

function refusal(event: PersonEvent, before: readonly PersonEvent[], day = "2024-02-01"): string | null {
  return personRefusal({ terms, events: before.map((told) => ({ event: told, date: "2024-02-01" })) }, event, day);
}

describe("events on a person", () => {
  it("withdraw a document or a relative that is told, and no other (L67, L68)", () => {
    expect(refusal(passportVoid, [])).toContain("L67");
    expect(refusal(passportVoid, [passportTold])).toBeNull();
    expect(refusal(passportVoid, [relativeTold])).toContain("L67");
    expect(refusal(passportVoid, [passportTold, passportVoid])).toContain("L67");
    expect(refusal(relativeVoid, [])).toContain("L68");
    expect(refusal(relativeVoid, [relativeTold])).toBeNull();
    expect(refusal(relativeVoid, [relativeTold, relativeVoid])).toContain("L68");
    expect(refusal(relativeTold, [relativeTold])).toBeNull();
  });

  it("withdraw the person after the day of registration, and are refused from then on (L69)", () => {
    expect(refusal(withdrawn, [], terms.registeredOn)).toContain("L69");
    expect(refusal(withdrawn, [])).toBeNull();
    expect(refusal(withdrawn, [withdrawn])).toContain("L69");
    expect(refusal(passportTold, [withdrawn])).toContain("L69");
    expect(refusal(change({ mail: terms.details.mail }), [withdrawn], "2024-05-01")).toContain("L69");
  });

  it("change what is known of the person on any day before (L65)", () => {
    expect(refusal(change({ mail: terms.details.mail }), [], terms.registeredOn)).toBeNull();
  });
});

describe("a person on a day", () => {
  it("is known by what was given last, each member by its own day (L65)", () => {
    const mail = { address: "测试路2号", postCode: "990002" };
    const events = [{ event: change({ mail, income: { ownWord: 120_000, taxed: 90_000 } }), date: "2024-02-01" }];
    expect(personAt({ terms, events }, "2024-01-31").details).toEqual(terms.details);
    const { details, givenOn } = personAt({ terms, events }, "2024-02-01");
    expect(details).toEqual({ ...terms.details, mail, income: { ownWord: 120_000, taxed: 90_000 } });
    expect(givenOn).toMatchObject({ basics: terms.registeredOn, mail: "2024-02-01", income: "2024-02-01" });
  });

  it("holds documents and relatives in the order in which they became known (L67, L68)", () => {
    const events = [passportTold, relativeTold, passportVoid].map((event, index) => ({
      event,
      date: `2024-02-0${index + 1}`,
    }));
    expect(personAt({ terms, events }, "2024-02-02").documents).toEqual([passport]);
    expect(personAt({ terms, events }, "2024-02-03")).toMatchObject({ documents: [], relatives: [relative] });
  });
});
