/** Where options stand in the help of every command: groups in this order, and within them the options in theirs. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  "Lender:": ["--config", "--base-url", "--against", "--defect", "--target", "--delivery", "--ci", "--from"],
  "What is lived:": ["--suite", "--agreement", "--seed", "--lives", "--recorded", "--start", "--shard", "--partial"],
  "Judgement:": [
    "--requirements",
    "--waivers",
    "--known-failures",
    "--min-coverage",
    "--max-should",
    "--max-waivers",
    "--intended",
  ],
  "Where it listens:": ["--data", "--host", "--port", "--time-zone", "--max-file-bytes", "--token-env"],
  "Keys:": [
    "--key",
    "--key-env",
    "--passphrase-env",
    "--public-key",
    "--fingerprint",
    "--new-key",
    "--algorithm",
    "--tls-cert",
    "--tls-key",
    "--tls-passphrase-env",
    "--sm2-key-env",
    "--sm4-mode",
    "--sm4-key-env",
    "--sm4-iv-env",
    "--registry",
    "--stdin-name",
  ],
  "Evidence:": ["--lender", "--build", "--made-by", "--other-accounts", "--on"],
  "Output:": [
    "--bundle",
    "--certificate",
    "--reports",
    "--into",
    "--out",
    "--format",
    "--lang",
    "--json",
    "--no-messages",
    "--reveal",
    "--confirm-reveal",
    "--dry-run",
    "--yes",
  ],
};

/** Heading of options that belong to no group; `--help` is the last of them. */
export const OTHER_OPTIONS = "Options:";

const places: ReadonlyMap<string, { readonly group: string; readonly rank: number }> = new Map(
  Object.entries(GROUPS)
    .flatMap(([group, names]) => names.map((name) => ({ group, name })))
    .map(({ group, name }, rank) => [name, { group, rank }]),
);

/** The heading under which an option is told. */
export function optionGroup(long: string | undefined): string {
  return places.get(long ?? "")?.group ?? OTHER_OPTIONS;
}

/** The place of an option among all; those that belong to no group come last, help after them. */
export function optionRank(long: string | undefined): number {
  return places.get(long ?? "")?.rank ?? (long === "--help" ? places.size + 1 : places.size);
}
