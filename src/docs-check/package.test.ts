import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { linksOf } from "./testing/markdown.js";

// What npm would pack, as it says itself; scripts do not run.
let packed: readonly string[];
beforeAll(() => {
  const answer = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 32 * 1024 * 1024,
  });
  const [{ files }] = JSON.parse(answer) as [{ files: { path: string }[] }];
  packed = files.map(({ path }) => path);
}, 30_000);

it("packs the pages that a reader begins with", () => {
  expect(packed).toEqual(expect.arrayContaining(["README.md", "README.zh-CN.md", "ARCHITECTURE.md", "LICENSE"]));
});

it("packs everything that its pages link to", () => {
  const held = (target: string): boolean =>
    packed.includes(target) || (existsSync(target) && packed.some((path) => path.startsWith(`${target}/`)));
  const missing = packed
    .filter((page) => page.endsWith(".md"))
    .flatMap((page) =>
      linksOf(readFileSync(page, "utf8"))
        .filter(({ path }) => path !== "" && !held(join(dirname(page), path)))
        .map(({ path }) => `${page}: ${path}`),
    );
  expect(missing).toEqual([]);
});
