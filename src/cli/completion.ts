import { Argument, type Command } from "commander";
import { bashScript } from "./completion/bash-script.js";
import { type CompletedCommand, completionTree } from "./completion/completion-tree.js";
import { fishScript } from "./completion/fish-script.js";
import { zshScript } from "./completion/zsh-script.js";

type Shell = "bash" | "zsh" | "fish";

const SCRIPTS: Readonly<Record<Shell, (tree: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** Adds `tallystick completion`: prints a script by which a shell completes commands, options and their values. */
export function registerCompletion(program: Command): void {
  program
    .command("completion")
    .description("print a script by which a shell completes commands, options and their values")
    .addArgument(new Argument("<shell>", "for which shell").choices(Object.keys(SCRIPTS)))
    .action((shell: Shell) => {
      process.stdout.write(SCRIPTS[shell](completionTree(program)));
    });
}
