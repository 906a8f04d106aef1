import { expect, it } from "vitest";
import type { ConfiguredReporter } from "../../../schemas/run/reporter-config.js";
import type { ConfigProblem } from "./config-error.js";
import { resolveReporters } from "./resolve-reporters.js";

const reporter: ConfiguredReporter = {
  name: "second",
  provider: "N00000000J0002",
  target: { kind: "http", baseUrl: "http://127.0.0.1:8082/" },
  delivery: { kind: "folder", path: "out" },
};

it("makes reporters ready as the lender itself is", () => {
  const problems: ConfigProblem[] = [];
  const [one] = resolveReporters([reporter], "/here", {}, problems);
  expect(one).toMatchObject({
    name: "second",
    provider: "N00000000J0002",
    target: { kind: "http", baseUrl: "http://127.0.0.1:8082" },
    delivery: { kind: "folder", path: "/here/out" },
  });
  expect(problems).toEqual([]);
});

it("says at its place what is wrong with one, and that two have one name or code", () => {
  const problems: ConfigProblem[] = [];
  const token = { authorization: { env: "NOT_THERE" } };
  const target = { kind: "http", baseUrl: "http://127.0.0.1:8083", headers: token } as const;
  resolveReporters([reporter, { ...reporter, target }], "/here", {}, problems);
  expect(problems.map(({ field, message }) => `${field.join(".")} ${message}`)).toEqual([
    expect.stringMatching(/^reporters\.1\.target\.headers\.authorization /u),
    "reporters.1.name is second, as that of one before it. Give each its own.",
    "reporters.1.provider is N00000000J0002, as that of one before it. Give each its own.",
  ]);
});
