import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Command, Help, type Option } from "commander";
import { expect, it } from "vitest";
import { createProgram } from "../program.js";
import { COMMAND_HELP } from "./command-help.js";
import { OTHER_OPTIONS, optionGroup } from "./option-groups.js";
import { allCommands, wordsOf } from "./style-help.js";

const commands = allCommands(createProgram()).map((command) => ({ command, words: wordsOf(command) }));

/** The help of a command as it is printed where there is no terminal. */
function helpOf(command: Command): string {
  let text = "";
  command.configureOutput({ writeOut: (part) => void (text += part), getOutHasColors: () => false });
  command.outputHelp();
  return text;
}

it.each(commands)("tallystick $words --help", ({ command }) => {
  expect(helpOf(command)).toMatchSnapshot();
});

it.each(commands.filter(({ words }) => words !== ""))("tallystick $words has a place and examples", ({ words }) => {
  expect(COMMAND_HELP[words]?.examples).not.toHaveLength(0);
});

it.each(commands.flatMap(({ words }) => (COMMAND_HELP[words]?.examples ?? []).map(([line]) => ({ words, line }))))(
  "an example of $words can be typed: $line",
  async ({ words, line }) => {
    const program = createProgram();
    let called: string | undefined;
    for (const command of allCommands(program)) {
      command.configureOutput({ writeErr: () => undefined });
      if (command !== program) command.action(() => void (called = wordsOf(command)));
    }
    await program.parseAsync(line.split(" ").slice(1), { from: "user" });
    // An example of a command with others below it may call one of those.
    expect(`${called} `.startsWith(`${words} `)).toBe(true);
  },
);

it("every command but the one that prints a script has --json, by a published schema", () => {
  const schemas = readdirSync(join("schemas", "generated"));
  for (const { command, words } of commands.filter(({ words }) => words !== "" && words !== "completion")) {
    const json = command.options.find(({ long }) => long === "--json");
    expect([words, json?.description]).toEqual([
      words,
      expect.stringMatching(/^(print JSON \(|the same as --format json)/),
    ]);
    const [, type] = /\((\w+)\)/.exec(json?.description ?? "") ?? [];
    if (type !== undefined) expect(schemas).toContain(`${type}.schema.json`);
  }
});

it("the same option is called and written the same in every command, and has its place", () => {
  const seen = new Map<string, Set<string>>();
  const placeless: string[] = [];
  for (const { command, words } of commands) {
    for (const { long, flags } of options(command)) {
      seen.set(long ?? flags, (seen.get(long ?? flags) ?? new Set()).add(flags));
      if (long !== "--help" && long !== "--version" && optionGroup(long) === OTHER_OPTIONS) {
        placeless.push(`${words} ${flags}`);
      }
    }
  }
  expect(Object.fromEntries([...seen].filter(([, written]) => written.size > 1))).toEqual({});
  expect(placeless).toEqual([]);
});

function options(command: Command): Option[] {
  return new Help().visibleOptions(command);
}
