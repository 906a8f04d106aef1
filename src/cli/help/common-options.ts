import { type Command, Option } from "commander";

/**
 * `--json` of a command, where the machine's output takes the place of the person's.
 * @param type name of the published schema
 */
export function jsonOption(type: string): Option {
  return new Option("--json", `print JSON (${type}) on standard output, and nothing else there`);
}

/** `--json` of a command that has `--format json`: the same, and an error beside another format. */
export function withJsonFormat(command: Command): Command {
  return command
    .addOption(new Option("--json", "the same as --format json").conflicts("format"))
    .hook("preAction", (_hooked, called) => {
      if (called === command && called.opts<JsonOptions>().json === true) called.setOptionValue("format", "json");
    });
}

/** `--lang` of a command. */
export function langOption(what: string): Option {
  return new Option("--lang <language>", `language of ${what}`).choices(["en", "zh"]).default("en");
}

/** Whether a command was asked for the machine's output. */
export interface JsonOptions {
  readonly json?: boolean;
}

/** `--config` of a command. */
export function configOption(): Option {
  return new Option("-c, --config <file>", "configuration (default: tallystick.config.ts here)");
}
