import type { Argument, Command, Option } from "commander";
import { allCommands, wordsOf } from "../help/style-help.js";
import { knownValues } from "./known-values.js";

/** What may stand where a value is asked for. */
export type Values =
  /** One of these; `list`: several, with commas between. */
  | { readonly kind: "words" | "list"; readonly words: readonly string[] }
  | { readonly kind: "file" | "folder" | "variable" }
  /** Something of which no list can be made: a number, a URL. */
  | { readonly kind: "anything" };

/** An option as a shell completes it. */
export interface CompletedOption {
  /** `--suite`, `-s`. */
  readonly names: readonly string[];
  readonly description: string;
  /** null for one that takes no value. */
  readonly values: Values | null;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  /** The words behind the program's name: empty for the program, `bureau compare`. */
  readonly words: string;
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly CompletedOption[];
  /** What may stand behind the command; null where nothing may. Of several arguments the kinds are alike. */
  readonly argument: Values | null;
}

/** Everything that can be completed, from the tree of commands. */
export function completionTree(program: Command): CompletedCommand[] {
  return allCommands(program).flatMap((command) => [completed(command), ...helpCommand(command)]);
}

function completed(command: Command): CompletedCommand {
  const help = command.createHelp();
  const [argument] = command.registeredArguments;
  return {
    words: wordsOf(command),
    commands: help
      .visibleCommands(command)
      .map((one) => ({ name: one.name(), description: firstLine(one.description()) })),
    options: help.visibleOptions(command).map((option) => ({
      names: [option.long, option.short].filter((name) => name !== undefined),
      description: firstLine(option.description),
      values: option.required || option.optional ? valuesOf(option.long ?? "", option, option.flags) : null,
    })),
    argument: argument === undefined ? null : valuesOf(argument.name(), argument, `<${argument.name()}>`),
  };
}

/** The command `help` of a command, which stands in no list: it takes the names of the others. */
function helpCommand(command: Command): CompletedCommand[] {
  const shown = command.createHelp().visibleCommands(command);
  if (!shown.some((one) => one.name() === "help")) return [];
  const words = command.commands.map((one) => one.name());
  return [{ words: `${wordsOf(command)} help`.trim(), commands: [], options: [], argument: { kind: "words", words } }];
}

function valuesOf(name: string, { argChoices }: Pick<Option | Argument, "argChoices">, flags: string): Values {
  if (argChoices !== undefined) return { kind: "words", words: argChoices };
  const known = knownValues(name);
  if (known !== undefined) return known;
  const [, placeholder = ""] = /[<[](.+?)(?:\.\.\.)?[>\]]/.exec(flags) ?? [];
  if (name.endsWith("-env")) return { kind: "variable" };
  if (placeholder === "folder") return { kind: "folder" };
  return FILES.has(placeholder) ? { kind: "file" } : { kind: "anything" };
}

/** Placeholders that stand for something on the disk. */
const FILES: ReadonlySet<string> = new Set(["file", "paths", "log", "run", "runs", "bundle", "told", "true", "a", "b"]);

/** A description without line ends, which would end a line of the script. */
function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
