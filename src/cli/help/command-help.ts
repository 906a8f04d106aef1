/** What the help of a command says beside its options. */
export interface CommandHelp {
  /** Heading under which `tallystick --help` names it. */
  readonly group: string;
  /** Command lines with what each of them does; every one is parsed by a test. */
  readonly examples: readonly (readonly [line: string, does: string])[];
}

const BEGIN = "Begin:";
const RUN = "Run:";
const CERTIFY = "Certify:";
/** Heading of what explains. */
export const LOOK_UP = "Look up:";
const WITHOUT_RUN = "Without a run:";

/** By the words of the command, in the order in which help names the commands. */
export const COMMAND_HELP: Readonly<Record<string, CommandHelp>> = {
  init: {
    group: BEGIN,
    examples: [
      ["tallystick init", "asks four questions and writes here"],
      ["tallystick init --target demo --yes", "a first project: the bundled lender with a defect"],
      ["tallystick init conformance --target http --delivery pull --ci gitlab", "asks nothing"],
      ["tallystick init --yes --dry-run", "what would be written"],
    ],
  },
  doctor: {
    group: BEGIN,
    examples: [
      ["tallystick doctor", "the lender of tallystick.config.ts"],
      ["tallystick doctor --suite faults --agreement plain", "for a part of what would be run"],
      ["tallystick doctor --base-url http://127.0.0.1:8080 --json", "a lender without a configuration, for a script"],
    ],
  },
  demo: {
    group: BEGIN,
    examples: [
      ["tallystick demo", "the first defect, a minute"],
      ["tallystick demo --defect list", "all defects of the bundled lender"],
      ["tallystick demo --defect none --lang zh", "the right lender, told in Chinese"],
    ],
  },
  run: {
    group: RUN,
    examples: [
      ["tallystick run", "every suite, against the lender of tallystick.config.ts"],
      ["tallystick run --suite contract,timing --agreement plain", "the written cases under one agreement"],
      ["tallystick run --suite property --lives 3000 --seed 7", "the same 3000 random lives each time"],
      ["tallystick run --base-url http://127.0.0.1:8080", "a lender without a configuration, its files pulled"],
      ["tallystick run --seed 1 --shard 2/5", "the second of five parts, for tallystick merge"],
      ["tallystick run --recorded reports/20260301-101500-7", "exactly the lives of an earlier run"],
      ["tallystick run --against old=http://127.0.0.1:8080,new=http://127.0.0.1:8081", "two builds side by side"],
    ],
  },
  merge: {
    group: RUN,
    examples: [
      ["tallystick merge parts -o reports/whole", "every part that lies below a folder"],
      ["tallystick merge one two three -o reports/whole --json", "three parts, for a script"],
      ["tallystick merge one three -o reports/some --partial", "without the second; incomplete, and says so"],
    ],
  },
  replay: {
    group: RUN,
    examples: [
      ["tallystick replay reports/20260301-101500-7/counterexamples/F0001.json", "against the configured lender"],
      ["tallystick replay F0001.json --base-url http://127.0.0.1:8080", "against another build"],
    ],
  },
  compare: {
    group: RUN,
    examples: [
      ["tallystick compare reports/20260301-101500-7 reports/20260308-101500-7", "last week's run and today's"],
      ["tallystick compare old/events.ndjson new/events.ndjson --json", "for a script"],
    ],
  },
  record: {
    group: RUN,
    examples: [
      ["tallystick record reports/20260301-101500-7 lives.ndjson", "every life of the run"],
      ["tallystick record reports/20260301-101500-7 timing.ndjson --suite timing", "those of one suite"],
    ],
  },
  report: {
    group: RUN,
    examples: [
      ["tallystick report reports/20260301-101500-7", "on the terminal"],
      ["tallystick report reports/20260301-101500-7 --format junit", "for CI, again"],
    ],
  },
  certify: {
    group: CERTIFY,
    examples: [
      ["tallystick certify --new-key evidence-key.pem", "makes a key that signs, and its public half"],
      ["tallystick certify --key evidence-key.pem --lender Example", "runs every suite and writes the signed bundle"],
      ["tallystick certify --from reports/20260301-101500-7 --key evidence-key.pem", "signs a run that is there"],
    ],
  },
  verify: {
    group: CERTIFY,
    examples: [
      ["tallystick verify run.tallystick.zip --public-key evidence-key.pub.pem", "the evidence of somebody else"],
      ["tallystick verify run.tallystick.zip --certificate page.html", "the certificate, made again"],
    ],
  },
  list: {
    group: LOOK_UP,
    examples: [
      ["tallystick list requirements", "what runs are judged by"],
      ["tallystick list rules --lang zh", "every rule with its feedback code, in Chinese"],
      ["tallystick list defects --json", "the seeded bugs, for a program"],
    ],
  },
  explain: {
    group: LOOK_UP,
    examples: [
      ["tallystick explain I2100H07", "an official rule"],
      ["tallystick explain OWED-30 --lang zh", "a requirement, in Chinese"],
      ["tallystick explain BLE017", "every rule that the bureau answers with this code"],
    ],
  },
  validate: {
    group: WITHOUT_RUN,
    examples: [
      ["tallystick validate outbox/", "every message file of a folder"],
      ["tallystick validate outbox/ --format feedback --out feedback/", "what the bureau would answer"],
      ["tallystick validate - --stdin-name 11000001234567202403011021.txt", "standard input"],
    ],
  },
  bureau: {
    group: WITHOUT_RUN,
    examples: [
      ["tallystick bureau --port 4480", "a bureau that lenders submit to"],
      ["tallystick bureau --host 0.0.0.0 --token-env BUREAU_TOKEN", "for other machines, with a token"],
    ],
  },
  completion: {
    group: LOOK_UP,
    examples: [["tallystick completion bash", "the script; its head says where to put it"]],
  },
  "bureau compare": {
    group: WITHOUT_RUN,
    examples: [["tallystick bureau compare told.json true.json", "a page with both reports"]],
  },
};

/** Headings of groups of commands, in order. */
export const COMMAND_GROUPS: readonly string[] = [BEGIN, RUN, CERTIFY, LOOK_UP, WITHOUT_RUN];
