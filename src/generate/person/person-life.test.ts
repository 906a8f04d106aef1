import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { validateLife } from "../../../schemas/generated/validators/index.js";
import type { PersonDetails } from "../../../schemas/ledger/person.js";
import { codeTables } from "../../../schemas/pboc-g2/code-tables/code-tables.js";
import type { PersonLife } from "../../../schemas/run/person-life.js";
import { parseWith } from "../../../schemas/validation.js";
import { agreementByName, agreementNames } from "../agreements.js";
import { lifeWindow } from "../life-window.js";
import { PERSON_CODES } from "./person-codes.js";
import { personLifeArbitrary } from "./person-life-arbitrary.js";
import { simplerPersonLives } from "./simpler-person-lives.js";

function options(name: string): Parameters<typeof personLifeArbitrary>[0] {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`There is no agreement ${name}.`);
  return { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 12, maxMonths: 18 };
}

it("draws from the bureau's tables, all of them whole but that of countries", () => {
  const { nation, ...lists } = PERSON_CODES;
  const names = {
    customerType: "CustomerType",
    sex: "Sex",
    marriage: "MariStatus",
    level: "EduLevel",
    degree: "AcaDegree",
    employment: "EmpStatus",
    employer: "CpnType",
    industry: "Industry",
    occupation: "Occupation",
    title: "Title",
    technicalTitle: "TechTitle",
    residence: "ResiStatus",
    relation: "FamRel",
  } as const;
  const ours = Object.entries(lists).map(([name, codes]) => [name, [...codes].sort()]);
  const theirs = Object.entries(names).map(([name, table]) => [name, codeTables[table].map(({ code }) => code).sort()]);
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
  expect(nation.length).toBeGreaterThan(1);
});

describe.each(agreementNames)("random lives of persons under %s", (name) => {
  const lives = sample(personLifeArbitrary(options(name)), { seed: 5, numRuns: 400 });
  const known = lives.flatMap(({ person, steps }): Partial<PersonDetails>[] => [
    person.details,
    ...steps.flatMap(({ do: action }) => (action.kind === "learn" ? [action.details] : [])),
  ]);

  it("are lives by the schema, with loans that are not opened before the registration", () => {
    for (const life of lives) {
      parseWith(validateLife, life, "a generated life");
      expect((life.loan?.terms.openDate ?? "9999-12-31") >= life.person.registeredOn).toBe(true);
    }
  });

  it("reach every code, and leave out everything that may be unknown as well as tell it", () => {
    const all = <T>(pick: (details: Partial<PersonDetails>) => T | undefined): Set<T> =>
      new Set(known.flatMap((details) => pick(details) ?? []));
    expect(all(({ marriage }) => marriage?.status).size).toBe(PERSON_CODES.marriage.length);
    expect(all(({ education }) => education?.level).size).toBe(PERSON_CODES.level.length);
    expect(all(({ education }) => education?.degree).size).toBe(PERSON_CODES.degree.length);
    expect(all(({ occupation }) => occupation?.status).size).toBe(PERSON_CODES.employment.length);
    expect(all(({ occupation }) => occupation?.employer?.industry).size).toBe(PERSON_CODES.industry.length);
    expect(all(({ occupation }) => occupation?.employer?.occupation).size).toBe(PERSON_CODES.occupation.length);
    expect(all(({ residence }) => residence?.status).size).toBe(PERSON_CODES.residence.length);
    expect(new Set(lives.map(({ person }) => person.customerType)).size).toBe(PERSON_CODES.customerType.length);
    for (const pick of [
      ({ basics }) => basics && basics.houseAddress !== undefined,
      ({ basics }) => basics && basics.cellPhone !== undefined,
      ({ basics }) => basics && basics.email !== undefined,
      ({ marriage }) => marriage && marriage.spouse !== undefined,
      ({ marriage }) => marriage?.spouse && marriage.spouse.name !== undefined,
      ({ occupation }) => occupation?.employer && occupation.employer.since !== undefined,
      ({ residence }) => residence && residence.address !== undefined,
      ({ residence }) => residence && residence.postCode !== undefined,
    ] as ((details: Partial<PersonDetails>) => boolean | undefined)[]) {
      expect(all(pick)).toEqual(new Set([true, false]));
    }
  });
});

describe("simpler lives of a person", () => {
  it("come to an end, with nothing left of what the trouble does not need", () => {
    const window = lifeWindow(options("plain"));
    const drawn = sample(personLifeArbitrary(options("plain")), { seed: 11, numRuns: 300 });
    // The trouble needs that a marriage becomes known.
    const shows = ({ steps }: PersonLife): boolean =>
      steps.some(({ do: action }) => action.kind === "learn" && action.details.marriage !== undefined);
    const first = drawn.find((life) => shows(life) && life.steps.length > 2 && life.loan !== undefined);
    if (first === undefined) throw new Error("No such life was drawn.");
    let current = first;
    let rounds = 0;
    for (let next: PersonLife | undefined = current; next !== undefined && rounds < 500; rounds += 1) {
      current = next;
      next = [...simplerPersonLives(current, window)].find(shows);
    }
    expect(rounds).toBeLessThan(500);
    expect(current).toMatchObject({ months: 1, person: { registeredOn: "2024-01-01", customerType: "11" } });
    expect(current.loan).toBeUndefined();
    expect(current.person.document).toBeUndefined();
    expect(current.steps.map(({ do: action }) => action)).toEqual([
      { kind: "learn", details: { marriage: { status: "10" } } },
    ]);
  });
});
