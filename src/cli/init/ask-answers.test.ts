import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { askAnswers } from "./ask-answers.js";
import type { InitAnswers } from "./init-answers.js";
import { someSurroundings } from "./testing/some-surroundings.js";

const ENTER = "\r";
const DOWN = "\u001B[B";
const CTRL_C = "\u0003";

/** Asks, and types a text whenever the next of these questions has appeared. */
async function ask(
  said: Partial<InitAnswers>,
  typed: readonly (readonly [question: string, keys: string])[],
): Promise<{ answers: InitAnswers | null; shown: string }> {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  let shown = "";
  const waiting = [...typed];
  output.on("data", (part: Buffer) => {
    shown += stripVTControlCharacters(part.toString());
    const [next] = waiting;
    if (next === undefined || !shown.includes(next[0])) return;
    waiting.shift();
    setImmediate(() => input.write(next[1]));
  });
  const answers = await askAnswers(said, someSurroundings([]), { input, output });
  expect(waiting).toEqual([]);
  return { answers, shown };
}

it("takes what is offered by Enter alone", async () => {
  const { answers } = await ask({}, [
    ["Language / 语言", ENTER],
    ["How is your lender driven?", ENTER],
    ["Where does it answer?", ENTER],
    ["How do its files come?", ENTER],
    ["What builds your project?", ENTER],
  ]);
  expect(answers).toEqual({
    lang: "en",
    target: "http",
    baseUrl: "http://127.0.0.1:8080",
    delivery: "pull",
    ci: "shell",
  });
});

it("asks in Chinese once that is chosen, and no more than what is not said", async () => {
  const { answers, shown } = await ask({ delivery: "folder", ci: "none" }, [
    ["Language / 语言", DOWN + ENTER],
    ["如何驱动被测机构？", DOWN + ENTER],
  ]);
  expect(answers).toMatchObject({ lang: "zh", target: "in-process", delivery: "folder", ci: "none" });
  expect(shown).not.toMatch(/机构地址|如何交付|CI？/);
});

it("asks for the URL again where it is none", async () => {
  const { answers, shown } = await ask({ lang: "en", target: "http", delivery: "push", ci: "none" }, [
    ["Where does it answer?", `https://a:b@lender.test${ENTER}`],
    ["without a password", `${"\u007F".repeat(40)}https://lender.test/reporting/${ENTER}`],
  ]);
  expect(shown).toContain("Give a URL such as http://127.0.0.1:8080, without a password.");
  expect(answers?.baseUrl).toBe("https://lender.test/reporting");
});

it("answers nothing where the user gives up", async () => {
  expect((await ask({ lang: "en" }, [["How is your lender driven?", CTRL_C]])).answers).toBeNull();
});
