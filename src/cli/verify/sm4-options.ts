import { type Command, Option } from "commander";

/** Options that say how encrypted message files are read, called and written as those of `validate`. */
export function withSm4Options(command: Command): Command {
  return command
    .option("--sm4-key-env <name>", "environment variable with the SM4 key of .enc files, 32 hex digits")
    .addOption(new Option("--sm4-mode <mode>", "mode of SM4").choices(["ecb", "cbc", "ctr", "cfb", "ofb"]))
    .option("--sm4-iv-env <name>", "environment variable with the initialisation vector, 32 hex digits");
}
