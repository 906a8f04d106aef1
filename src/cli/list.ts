import { Argument, type Command, InvalidArgumentError } from "commander";
import type { Listing } from "../../schemas/run/listing.js";
import { didYouMean } from "../verdict/did-you-mean.js";
import { jsonOption, langOption } from "./help/common-options.js";
import { jsonText } from "./help/json-text.js";
import { listTable } from "./list/list-table.js";
import { makeListing } from "./list/make-listing.js";

interface ListOptions {
  readonly lang: "en" | "zh";
  readonly json?: boolean;
}

/** What can be listed. */
const LISTS: readonly Listing["list"][] = ["requirements", "rules", "suites", "defects"];

/** Adds `tallystick list`: everything of one kind that there is. */
export function registerList(program: Command): void {
  program
    .command("list")
    .description("list what runs are judged by, the rules, the suites, or the seeded defects of the bundled lender")
    // The choices are there for whoever completes a command line; a wrong one is told with what was probably meant.
    .addArgument(new Argument("<what>", LISTS.join(", ")).choices(LISTS).argParser(parseList))
    .addOption(langOption("the words"))
    .addOption(jsonOption("Listing"))
    .action((what: Listing["list"], { lang, json }: ListOptions) => {
      const listing = makeListing(what);
      process.stdout.write(json === true ? jsonText(listing) : listTable(listing, lang));
    });
}

function parseList(text: string): Listing["list"] {
  const known = LISTS.find((list) => list === text);
  if (known !== undefined) return known;
  const likely = didYouMean(text, LISTS);
  const question = likely === undefined ? "" : ` Did you mean ${likely}?`;
  throw new InvalidArgumentError(`There is no list "${text}".${question} Choose from ${LISTS.join(", ")}.`);
}
