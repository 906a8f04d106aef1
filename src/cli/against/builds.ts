import { InvalidArgumentError, Option } from "commander";
import type { IntendedDifference } from "../../../schemas/run/intended.js";
import type { RunConfig } from "../config/run-config.js";
import { UsageError } from "../usage-error.js";
import { type ChosenBuilds, chosenBuilds } from "./chosen-builds.js";
import { readIntended } from "./read-intended.js";

/** One of two builds as the command line names it. */
export interface NamedBuild {
  readonly name: string;
  /** Where it is. */
  readonly at: { readonly url: string } | { readonly file: string };
}

/** The builds of `--against`: the one to be compared with, and the one that is judged. */
export interface TwoBuilds {
  readonly old: NamedBuild;
  readonly new: NamedBuild;
}

const NAME = "[A-Za-z][A-Za-z0-9._-]{0,39}";
const FORM = new RegExp(`^(${NAME})=(.+?),(${NAME})=(.+)$`);
const EXPECTED = "Give old=<url or configuration>,new=<url or configuration>; the second one is judged.";

/** `--against` of a run: the same lives on two builds side by side. */
export function againstOption(): Option {
  return new Option(
    "--against <builds>",
    "two builds that live the same lives, as old=<url or configuration>,new=…; the second is judged, and every difference of the messages is told",
  )
    .argParser(parseBuilds)
    .conflicts(["baseUrl"]);
}

/** `--intended` of a run with two builds. */
export function intendedOption(): Option {
  return new Option("--intended <file>", "with --against: differences that are intended, by whom, why and until when");
}

/** Reads `old=URL,new=URL`. */
export function parseBuilds(text: string): TwoBuilds {
  const [, old, oldAt, young, youngAt] = FORM.exec(text) ?? [];
  if (old === undefined || oldAt === undefined || young === undefined || youngAt === undefined) {
    throw new InvalidArgumentError(`"${text}" does not name two builds. ${EXPECTED}`);
  }
  if (old === young) throw new InvalidArgumentError(`Both builds are called ${old}. ${EXPECTED}`);
  if (oldAt === youngAt) throw new InvalidArgumentError(`Both builds are at ${oldAt}. ${EXPECTED}`);
  return { old: buildAt(old, oldAt), new: buildAt(young, youngAt) };
}

function buildAt(name: string, where: string): NamedBuild {
  return { name, at: /^https?:\/\//.test(where) ? { url: where } : { file: where } };
}

/** What the command line says of two builds. */
interface AgainstOptions {
  readonly against?: TwoBuilds;
  readonly intended?: string;
}

/** The builds that were asked for, ready to be opened; undefined where one is run by itself. @throws as chosenBuilds */
export async function buildsOf(options: AgainstOptions, config: RunConfig): Promise<ChosenBuilds | undefined> {
  if (options.against !== undefined) return chosenBuilds(options.against, config, process.env);
  if (options.intended === undefined) return undefined;
  throw new UsageError("--intended speaks of differences between two builds. Name them with --against old=…,new=….");
}

/** The differences that are intended; none where no file names any. @throws UsageError */
export function intendedOf({ intended }: AgainstOptions): IntendedDifference[] {
  return intended === undefined ? [] : readIntended(intended);
}
