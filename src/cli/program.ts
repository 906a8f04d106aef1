import { Command } from "commander";
import { registerBureau } from "./bureau.js";
import { registerCertify } from "./certify.js";
import { registerCompare } from "./compare.js";
import { registerCompletion } from "./completion.js";
import { registerDemo } from "./demo.js";
import { registerDoctor } from "./doctor.js";
import { registerExplain } from "./explain.js";
import { LOOK_UP } from "./help/command-help.js";
import { refuseUnknownWords } from "./help/refuse-unknown-words.js";
import { styleHelp } from "./help/style-help.js";
import { registerInit } from "./init.js";
import { registerList } from "./list.js";
import { registerMerge } from "./merge.js";
import { registerRecord } from "./record.js";
import { registerReplay } from "./replay.js";
import { registerReport } from "./report.js";
import { registerRun } from "./run.js";
import { toolVersion } from "./tool-version.js";
import { registerValidate } from "./validate.js";
import { registerVerify } from "./verify.js";

/** The command line with every command. It throws commander's errors and ends no process. */
export function createProgram(): Command {
  const program = new Command("tallystick")
    .description("Conformance test harness for lenders' credit-bureau reporting.")
    .version(toolVersion())
    .showSuggestionAfterError()
    .addHelpCommand(new Command("help").argument("[command]").description("help of a command").helpGroup(LOOK_UP))
    .exitOverride();
  // Help names them in an order of its own: src/cli/help/command-help.ts, which every command has an entry in.
  for (const register of [
    registerInit,
    registerCompletion,
    registerDoctor,
    registerRun,
    registerDemo,
    registerReplay,
    registerMerge,
    registerRecord,
    registerCompare,
    registerReport,
    registerCertify,
    registerVerify,
    registerValidate,
    registerList,
    registerExplain,
    registerBureau,
  ]) {
    register(program);
  }
  refuseUnknownWords(program);
  styleHelp(program);
  return program;
}
