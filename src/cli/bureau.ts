import { type Command, Option } from "commander";
import { Temporal } from "temporal-polyfill";
import type { BureauCommandOptions } from "./bureau/bureau-settings.js";
import type { CompareOptions } from "./bureau/compare-files.js";
import { jsonOption, langOption, withJsonFormat } from "./help/common-options.js";

/** Adds `tallystick bureau`: the bureau alone, as a server that a lender submits to; and the comparison of its reports. */
export function registerBureau(program: Command): void {
  const bureau = program
    .command("bureau")
    .description("run the bureau alone: takes message files, loads them, answers with feedback and credit reports")
    .option("--data <file>", "file that keeps what it holds; made where there is none", "tallystick-bureau.mdb")
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--port <number>", "port to listen on; 0 for any free one", "4480")
    .option("--max-file-bytes <number>", "largest file that is taken, in bytes", String(64 * 1024 * 1024))
    .option("--time-zone <name>", "time zone of the times in its feedback", "Asia/Shanghai")
    .option("--token-env <name>", "environment variable with the token that every call must bear")
    .option("--tls-cert <file>", "PEM file with the certificate (chain) to serve over TLS")
    .option("--tls-key <file>", "PEM file with its key")
    .option("--tls-passphrase-env <name>", "environment variable with the passphrase of the key")
    .option("--sm4-key-env <name>", "environment variable with the SM4 key of .enc files, 32 hex digits")
    .addOption(new Option("--sm4-mode <mode>", "mode of SM4").choices(["ecb", "cbc", "ctr", "cfb", "ofb"]))
    .option("--sm4-iv-env <name>", "environment variable with the initialisation vector, 32 hex digits")
    .option(
      "--registry <file>",
      "JSON with registered providers, organisations and enterprises, for F0001202, I0001302 and I0001402",
    )
    .addOption(jsonOption("BureauStarted"))
    .action(async (options: BureauCommandOptions) => {
      // Server and database are loaded for this command alone.
      const { runBureau } = await import("./bureau/run-bureau.js");
      process.on("unhandledRejection", unlessTold);
      await runBureau(options, {
        environment: process.env,
        write: (text) => void process.stdout.write(text),
        note: (text) => void process.stderr.write(text),
        now: () => Temporal.Now.instant().toString({ smallestUnit: "millisecond" }),
        stopped: stopAsked,
      });
    });
  withJsonFormat(bureau.command("compare"))
    .description("set two credit reports side by side that bureaus answered: as told, and as it should read")
    .argument("<told>", "JSON of the report as told")
    .argument("<true>", "JSON of the report as it should read")
    .addOption(new Option("-f, --format <format>", "page, or what differs").choices(["html", "json"]).default("html"))
    .addOption(langOption("the page"))
    .action(async (told: string, truth: string, options: CompareOptions) => {
      const { compareFiles } = await import("./bureau/compare-files.js");
      process.stdout.write(await compareFiles(told, truth, options));
    });
}

/**
 * Lets the bureau go on where its file could not be written, a full disk say. Every call concerned has been answered that
 * nothing was received; the database rejects a promise of its own besides, which nobody is given.
 * @throws whatever else was rejected and is nobody's
 */
function unlessTold(error: unknown): void {
  if (!(error instanceof Error && "commitError" in error)) throw error;
}

/** Waits until the process is asked to end; a second time ends it at once. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
