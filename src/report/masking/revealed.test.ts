import { describe, expect, it } from "vitest";
import type { CounterexampleFound, LogEvent } from "../../../schemas/run/event-log.js";
import { falseOverdue } from "../fixtures/counterexamples/false-overdue.js";
import { PERSON } from "../fixtures/records.js";
import { sampleLog } from "../fixtures/sample-log.js";
import { REPORTERS } from "../reporters.js";
import { concealed, maskOf, withoutSecrets } from "./mask-log-event.js";

const SECRETS = ["Bearer not-a-real-token", "urluser:urlpass", "key=q9w8e7"];
const ACCOUNT = "N00000000H0001LN20240220000007";

describe("a run that was asked to show personal data", () => {
  const log = revealedLog().map(withoutSecrets);

  it("has it in its log, and no key or password", () => {
    const text = JSON.stringify(log);
    expect([text.includes(PERSON.idNum), text.includes(ACCOUNT)]).toEqual([true, true]);
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    // That they are not there says something only where they were.
    const before = JSON.stringify(revealedLog());
    expect(SECRETS.filter((secret) => before.includes(secret))).toEqual(SECRETS);
  });

  // The page of a CI job tells of causes and names nobody; that it says so is tested beside it.
  it.each(REPORTERS.filter(({ name }) => name !== "markdown"))(
    "shows it in the $name report, which says so before",
    ({ name, render }) => {
      const text = render(log);
      const shown = text.indexOf(ACCOUNT);
      const said = name === "json" ? text.indexOf('"revealed": true') : text.indexOf("Personal data is shown");
      expect(shown).toBeGreaterThan(-1);
      expect(said).toBeGreaterThan(-1);
      expect(said).toBeLessThan(shown);
      expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    },
  );

  it.each(REPORTERS)("is masked in the $name report that is not asked to show it", ({ render }) => {
    const text = render(concealed(log));
    expect([text.includes(ACCOUNT), text.includes(PERSON.idNum), text.includes("Personal data is shown")]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("is told by its first line alone: a log without it is masked whatever else it holds", () => {
    expect(maskOf(log)).toBe(withoutSecrets);
    expect(JSON.stringify(log.slice(1).map(maskOf(log.slice(1))))).not.toContain(PERSON.idNum);
  });
});

function revealedLog(): LogEvent[] {
  return sampleLog().map((event) => {
    if (event.type === "run-started") {
      return { ...event, revealed: true, target: "https://urluser:urlpass@lender.example/api?key=q9w8e7" };
    }
    return event === falseOverdue ? withAccountTold(falseOverdue) : event;
  });
}

/** Sentences too are masked: what a field of the counterexample holds is not to be repeated in one. */
function withAccountTold(event: CounterexampleFound): CounterexampleFound {
  return {
    ...event,
    findings: event.findings.map((finding) => ({
      ...finding,
      harm: { ...finding.harm, summary: { en: `of ${ACCOUNT}`, zh: `账户 ${ACCOUNT}` } },
    })),
  };
}
