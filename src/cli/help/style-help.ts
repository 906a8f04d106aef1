import { type Command, Help, type Option } from "commander";
import pc from "picocolors";
import { COMMAND_GROUPS, COMMAND_HELP } from "./command-help.js";
import { optionGroup, optionRank } from "./option-groups.js";
import { wantsColor } from "./wants-color.js";

const colors = pc.createColors(true);

/**
 * Gives every command of a program the one style of help: options in groups and in one order, commands in groups,
 * examples at the end, colour on a terminal only. Called when all commands are registered.
 */
export function styleHelp(program: Command): void {
  // Commands copy these settings from the program when they are made, so each is told once more.
  for (const command of allCommands(program)) {
    command
      .configureOutput({
        getOutHasColors: () => wantsColor(process.stdout.isTTY, process.env),
        getErrHasColors: () => wantsColor(process.stderr.isTTY, process.env),
      })
      .configureHelp({ visibleOptions, visibleCommands, groupItems, styleTitle: (title) => colors.bold(title) });
    for (const option of command.options) option.helpGroupHeading ??= optionGroup(option.long);
    const own = COMMAND_HELP[wordsOf(command)];
    if (own === undefined) continue;
    if (command.parent === program) command.helpGroup(own.group);
    command.addHelpText("after", ({ error }) => `\n${examplesText(own.examples, error)}`);
  }
}

/** A program and every command in it, from the top down. */
export function allCommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap((one) => allCommands(one))];
}

/** The words by which a command is called, without the program's own: `bureau compare`. */
export function wordsOf(command: Command): string {
  if (command.parent === null) return "";
  return `${wordsOf(command.parent)} ${command.name()}`.trim();
}

function examplesText(examples: (typeof COMMAND_HELP)[string]["examples"], error: boolean): string {
  const colour = wantsColor(error ? process.stderr.isTTY : process.stdout.isTTY, process.env);
  const title = colour ? colors.bold("Examples:") : "Examples:";
  return `${title}\n${examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n")}`;
}

function visibleOptions(this: Help, command: Command): Option[] {
  const options = Help.prototype.visibleOptions.call(this, command);
  return options.toSorted((a, b) => optionRank(a.long) - optionRank(b.long));
}

function visibleCommands(this: Help, command: Command): Command[] {
  const order = Object.keys(COMMAND_HELP);
  const rank = (one: Command): number => {
    const group = COMMAND_GROUPS.indexOf(one.helpGroup());
    const own = order.indexOf(wordsOf(one));
    return (group === -1 ? COMMAND_GROUPS.length : group) * 100 + (own === -1 ? order.length : own);
  };
  return Help.prototype.visibleCommands.call(this, command).toSorted((a, b) => rank(a) - rank(b));
}

/** As commander's own, with the groups in the order of what is shown, not of what was registered. */
function groupItems<T extends Command | Option>(
  this: Help,
  _unsorted: T[],
  visible: T[],
  groupOf: (item: T) => string,
): Map<string, T[]> {
  return Help.prototype.groupItems.call(this, visible, visible, groupOf as never) as Map<string, T[]>;
}
