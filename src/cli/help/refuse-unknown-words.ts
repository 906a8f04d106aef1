import type { Command } from "commander";
import { didYouMean } from "../../verdict/did-you-mean.js";
import { UsageError } from "../usage-error.js";
import { allCommands, wordsOf } from "./style-help.js";

/**
 * Makes a command that does something itself and has commands below it say of a misspelt one what commander says of it
 * only where there is nothing else to do: which one was probably meant.
 */
export function refuseUnknownWords(program: Command): void {
  for (const command of allCommands(program)) {
    if (command === program || command.commands.length === 0 || command.registeredArguments.length > 0) continue;
    command.allowExcessArguments();
    command.hook("preAction", (_hooked, called) => {
      const [word] = called === command ? called.args : [];
      if (word === undefined) return;
      const names = command.commands.map((one) => one.name());
      const likely = didYouMean(word, names);
      const own = `tallystick ${wordsOf(command)}`;
      throw new UsageError(
        `There is no command "${own} ${word}".${likely === undefined ? "" : ` Did you mean ${own} ${likely}?`} ` +
          `See them with: ${own} --help`,
      );
    });
  }
}
