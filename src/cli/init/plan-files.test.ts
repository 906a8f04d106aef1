import { describe, expect, it } from "vitest";
import type { Channel } from "../../../schemas/ledger/capabilities.js";
import { CI_SYSTEMS, type CiSystem, DELIVERIES, INIT_TARGETS, type InitAnswers, withDefaults } from "./init-answers.js";
import { type PlannedFile, planFiles } from "./plan-files.js";
import { someSurroundings } from "./testing/some-surroundings.js";

function plan(said: Partial<InitAnswers>, there: Readonly<Record<string, string>> = {}): PlannedFile[] {
  const surroundings = someSurroundings(Object.keys(there));
  return planFiles(withDefaults(said, surroundings), surroundings, (path) => there[path]);
}

/** What becomes of each file: `written tallystick.config.ts`. */
function told(files: readonly PlannedFile[]): string[] {
  return files.map(({ action, path }) => `${action} ${path}`);
}

function textOf(files: readonly PlannedFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`There is no ${path} among ${told(files).join(", ")}.`);
  return file.content;
}

describe("the files of an empty folder", () => {
  it.each<[Partial<InitAnswers>, string[]]>([
    [
      { target: "http", ci: "github" },
      ["tallystick.config.ts", "lender-adapter/server.mts", ".github/workflows/tallystick.yml", ".gitignore"],
    ],
    [
      { target: "in-process", delivery: "folder", ci: "gitlab" },
      ["tallystick.config.ts", "lender-adapter/lender.mts", "outbox/.gitkeep", ".gitlab-ci.yml", ".gitignore"],
    ],
    [
      { target: "demo", ci: "jenkins" },
      ["tallystick.config.ts", "lender-adapter/lender.mts", "Jenkinsfile", ".gitignore"],
    ],
    [{ ci: "shell" }, ["tallystick.config.ts", "lender-adapter/server.mts", "tallystick.sh", ".gitignore"]],
    [{ ci: "none" }, ["tallystick.config.ts", "lender-adapter/server.mts", ".gitignore"]],
  ])("for %j", (said, paths) => {
    expect(told(plan(said))).toEqual(paths.map((path) => `written ${path}`));
  });

  it.each(INIT_TARGETS.flatMap((target) => DELIVERIES.map((delivery) => [target, delivery] as const)))(
    "read the same in both languages but for the comments: %s, %s",
    (target, delivery) => {
      const [en, zh] = (["en", "zh"] as const).map((lang) =>
        plan({ target, delivery, lang, ci: "shell" }).map(({ path, content }) => [path, withoutComments(content)]),
      );
      expect(zh).toEqual(en);
    },
  );

  it.each(["en", "zh"] as const)("are these, in %s", (lang) => {
    const said = {
      lang,
      target: "http",
      delivery: "push",
      baseUrl: "https://lender.test:9000/x",
      ci: "github",
    } as const;
    expect(
      plan(said)
        .map(({ path, content }) => `── ${path}\n${content}`)
        .join("\n"),
    ).toMatchSnapshot();
  });
});

describe("what is there already", () => {
  it.each<[CiSystem, Readonly<Record<string, string>>, string[]]>([
    ["gitlab", { ".gitlab-ci.yml": "x" }, ["left .gitlab-ci.yml", "written tallystick.gitlab-ci.yml"]],
    ["jenkins", { Jenkinsfile: "x" }, ["left Jenkinsfile", "written Jenkinsfile.tallystick"]],
    ["gitlab", { ".gitlab-ci.yml": "x", "tallystick.gitlab-ci.yml": "x" }, ["left .gitlab-ci.yml"]],
    ["github", { ".github/workflows/tallystick.yml": "x" }, ["left .github/workflows/tallystick.yml"]],
    ["shell", { "tallystick.sh": "x" }, ["left tallystick.sh"]],
  ])("of %s is left, and the job goes beside it: %j", (ci, there, expected) => {
    expect(told(plan({ ci }, there)).slice(2, -1)).toEqual(expected);
  });

  it("is left where it is a configuration of any kind, since two are refused", () => {
    expect(told(plan({}, { "tallystick.config.mjs": "" }))[0]).toBe("left tallystick.config.mjs");
  });

  it("is left where it is an adapter", () => {
    const files = plan({}, { "lender-adapter/server.mts": "mine" });
    expect(told(files)[1]).toBe("left lender-adapter/server.mts");
    expect(textOf(files, "lender-adapter/server.mts")).toBe("");
  });

  it.each<[string, "left" | "extended", string]>([
    ["node_modules/\n", "extended", "reports/\n"],
    ["node_modules/", "extended", "\nreports/\n"],
    ["", "extended", "reports/\n"],
    ["reports/\n", "left", ""],
    ["a\r\n/reports\r\n", "left", ""],
    ["reports/*\n", "left", ""],
    ["# reports/\n", "extended", "reports/\n"],
  ])("gets a line where it is a .gitignore of %j", (text, action, content) => {
    expect(plan({}, { ".gitignore": text }).at(-1)).toMatchObject({ path: ".gitignore", action, content });
  });
});

describe("what is offered", () => {
  it.each<[string[], CiSystem]>([
    [[], "shell"],
    [[".github"], "github"],
    [[".gitlab-ci.yml", ".github"], "gitlab"],
    [["Jenkinsfile"], "jenkins"],
  ])("in a folder with %j is the CI system %s", (there, ci) => {
    expect(withDefaults({}, someSurroundings(there)).ci).toBe(ci);
    expect(CI_SYSTEMS).toContain(ci);
  });

  it.each<[InitAnswers["target"], Channel]>([
    ["http", "pull"],
    ["in-process", "push"],
    ["demo", "push"],
  ])("for %s is %s", (target, delivery) => {
    expect(withDefaults({ target }, someSurroundings([])).delivery).toBe(delivery);
  });

  it("is Chinese where the environment is", () => {
    expect(withDefaults({}, { ...someSurroundings([]), chinese: true }).lang).toBe("zh");
  });
});

it("names the way in which this Node starts an adapter", () => {
  const started = (nodeRunsTypeScript: boolean): string => {
    const surroundings = { ...someSurroundings([]), nodeRunsTypeScript };
    return textOf(
      planFiles(withDefaults({}, surroundings), surroundings, () => undefined),
      "tallystick.config.ts",
    );
  };
  expect(started(true)).toContain('start: ["node", "lender-adapter/server.mts"]');
  expect(started(false)).toContain('start: ["npx", "tsx", "lender-adapter/server.mts"]');
});

/** The lines of a file without those that are comments only, and without words in Chinese in texts. */
function withoutComments(content: string): string {
  return content
    .split("\n")
    .filter((line) => !/^\s*(\/\/|\/?\*|#)/.test(line))
    .join("\n")
    .replaceAll(/ (is not filled in yet\.|尚未填写。)/g, "");
}
