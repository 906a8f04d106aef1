import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allCommands, wordsOf } from "../help/style-help.js";
import { createProgram } from "../program.js";
import { bashScript } from "./bash-script.js";
import { completionTree } from "./completion-tree.js";
import { fishScript } from "./fish-script.js";
import { zshScript } from "./zsh-script.js";

const program = createProgram();
const tree = completionTree(program);
const scripts = { bash: bashScript(tree), zsh: zshScript(tree), fish: fishScript(tree) } as const;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tallystick-completion-"));
  for (const [shell, script] of Object.entries(scripts)) writeFileSync(join(folder, shell), script);
  mkdirSync(join(folder, "outbox"));
  writeFileSync(join(folder, "out.txt"), "");
  writeFileSync(join(folder, "other file.txt"), "");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What bash offers for a line that ends at the cursor; it breaks words at blanks and at `=`, as readline does. */
function bashOffers(line: string): string[] {
  const words = line.split(/ |(?==)|(?<==)/);
  const asked = `
    cd '${folder}'; source ./bash
    COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}
    _tallystick
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const printed = execFileSync("bash", ["--norc", "-c", asked], {
    encoding: "utf8",
    env: { ...process.env, BUREAU_TOKEN: "x" },
  });
  return printed.split("\n").filter((word) => word !== "");
}

/** What fish offers, without its descriptions. */
function fishOffers(line: string): string[] {
  const asked = `cd '${folder}'; source ./fish; complete -C ${JSON.stringify(line)}`;
  const env = { ...process.env, HOME: folder, BUREAU_TOKEN: "x" };
  const printed = execFileSync("fish", ["--no-config", "-c", asked], { encoding: "utf8", env });
  return printed.split("\n").flatMap((one) => (one === "" ? [] : [one.split("\t")[0] ?? ""]));
}

const COMMANDS = program.commands.map((command) => command.name());

const offered: [line: string, expected: string[]][] = [
  ["tallystick ", [...COMMANDS, "help"]],
  ["tallystick d", ["demo", "doctor"]],
  ["tallystick bureau c", ["compare"]],
  ["tallystick run --su", ["--suite"]],
  ["tallystick run --suite ti", ["timing"]],
  ["tallystick run --suite contract,ti", ["contract,timing"]],
  ["tallystick run -s property -a mon", ["month-end"]],
  ["tallystick run --seed 7 --suite fau", ["faults"]],
  ["tallystick report --format ju", ["junit"]],
  ["tallystick report run --lang z", ["zh"]],
  ["tallystick demo -d cut-off", ["cut-off-22-00"]],
  ["tallystick explain I2100H07", ["I2100H07"]],
  ["tallystick explain BLE017", ["BLE017"]],
  ["tallystick bureau --token-env BUREAU_T", ["BUREAU_TOKEN"]],
  ["tallystick help bur", ["bureau"]],
  ["tallystick completion f", ["fish"]],
  ["tallystick run nothing", []],
];

describe("bash", () => {
  it.each(offered)("offers for %j", (line, expected) => {
    expect(bashOffers(line).sort()).toEqual(expected.toSorted());
  });

  it.each<[string, string[]]>([
    ["tallystick validate ou", ["out.txt", "outbox"]],
    ["tallystick validate outbox/ ou", ["out.txt", "outbox"]],
    ["tallystick validate oth", ["other file.txt"]],
    ["tallystick run --config ou", ["out.txt", "outbox"]],
    ["tallystick run --reports ou", ["outbox"]],
    ["tallystick run --suite=ti", ["timing"]],
    [
      "tallystick run --suite=",
      ["contract", "corrections", "faults", "joint", "otherwise", "products", "property", "timing"],
    ],
  ])("offers for %j", (line, expected) => {
    expect(bashOffers(line).sort()).toEqual(expected);
  });

  it("offers every option of every command", () => {
    for (const command of allCommands(program)) {
      const line = `tallystick ${wordsOf(command)} -`.replace("  ", " ");
      const options = command.createHelp().visibleOptions(command);
      const names = options.flatMap(({ long, short }) => [long, short].filter((name) => name !== undefined));
      expect([line, bashOffers(line).sort()]).toEqual([line, names.sort()]);
    }
  });

  it("is registered for the command", () => {
    const printed = execFileSync("bash", ["--norc", "-c", `source '${join(folder, "bash")}'; complete -p tallystick`]);
    expect(printed.toString()).toBe("complete -F _tallystick tallystick\n");
  });
});

/** Whether a shell is installed; where it is not, what it would show is not shown, and the name of the test says so. */
function has(shell: string): boolean {
  return spawnSync(shell, ["-c", "true"]).status === 0;
}

const fish = has("fish");
describe(fish ? "fish" : "fish (not installed here: not tried)", () => {
  it.runIf(fish).each(offered)("offers for %j", (line, expected) => {
    expect(fishOffers(line).sort()).toEqual(expected.toSorted());
  });
});

const zsh = has("zsh");
describe(zsh ? "zsh" : "zsh (not installed here: not tried)", () => {
  it.runIf(zsh)("can read the script, and has a function for each command that it calls", () => {
    execFileSync("zsh", ["-n", join(folder, "zsh")]);
    const called = scripts.zsh.match(/_tallystick_\w+ ;;/g) ?? [];
    for (const name of called) expect(scripts.zsh).toContain(`\n${name.replace(" ;;", "")}() {`);
    expect(called.length).toBeGreaterThan(COMMANDS.length);
  });
});
