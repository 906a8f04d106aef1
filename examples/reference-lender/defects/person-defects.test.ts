import { describe, expect, test } from "vitest";
import { secure } from "../collateral/testing.js";
import { inShort, register } from "../person/testing.js";
import { createReferenceLender } from "../reference-lender.js";
import { shanghai, TestDriver, termsWith } from "../testing.js";
import { personDefects } from "./person-defects.js";
import { type PersonStory, personStories } from "./person-stories.js";
import { toldOtherwise } from "./testing/told-otherwise.js";

/** Everything the lender sent, one line a record, behind the time at which its file was made. */
async function live({ terms, events, loan, until }: PersonStory, defect: string | undefined): Promise<string[]> {
  const lender = await createReferenceLender({ channel: "pull", ...(defect === undefined ? {} : { defect }) });
  try {
    const driver = new TestDriver((await lender.listen()).url);
    await driver.reset(shanghai("2024-01-05", "09:00:00"));
    const { accountId, bureauAccountCode } =
      terms.product === "person" ? await register(driver, terms) : await secure(driver, terms);
    if (loan === true) {
      const { reporting } = termsWith();
      const secured = { ...reporting, guarMode: "2", collateralContractCodes: [bureauAccountCode] };
      const loanTerms = terms.product === "person" ? termsWith() : termsWith({ reporting: secured });
      await driver.open(loanTerms, shanghai("2024-01-05", "09:00:00"));
    }
    for (const event of events ?? []) await driver.event(accountId, event);
    await driver.clock(shanghai(until, "12:30:00"));
    return (await driver.texts()).flatMap((text) => {
      const [header = "", ...records] = text.split("\r\n").slice(0, -1);
      return records.map((xml) => `${header.slice(28, 38)} ${xml}`);
    });
  } finally {
    await lender.close();
  }
}

/** Elements that say what the stories are not about. */
const aside =
  / (MngmtOrgCode|InfoIDType|Cert\w+|Cy|\w+Cy|Cc\w+Date|Ippc|Pawn\w+|Ple[dC]\w+|PleorCert\w+|MotgaProptIDType)=\S*/gu;

/** What a record says, shortened to what the stories are about. */
function short(line: string): string {
  const told = `${line.slice(0, 10)} ${inShort(line.slice(11))}`.replaceAll(aside, "");
  return told.includes(" 210 ") ? told.replaceAll(/ (?!Ccc=)\w+=\S*/gu, "") : told;
}

describe("every defect of persons and contracts over collateral shows in a short life", () => {
  test.each(personDefects.map(({ name }) => name))(
    "%s",
    async (name) => {
      const story = personStories[name];
      if (story === undefined) throw new Error(`No story for ${name}.`);
      const right = await live(story, undefined);
      const wrong = await live(story, name);
      expect(toldOtherwise(right, wrong, short)).toMatchSnapshot();
      expect(wrong).not.toEqual(right);
    },
    60_000,
  );

  test("each story belongs to a defect", () => {
    expect(Object.keys(personStories).toSorted()).toEqual(personDefects.map(({ name }) => name).toSorted());
  });
});
