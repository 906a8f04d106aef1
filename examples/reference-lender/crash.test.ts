import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "./storage/database.js";
import { liveKilled } from "./testing-crash.js";

let database: Database;

beforeAll(async () => {
  database = await openDatabase("memory");
}, 60_000);

afterAll(async () => {
  await database.close();
});

// Each kill is a life of its own; `crash.slow.test.ts` kills between all statements.
const every = 7;

test("killed between two statements, it loses nothing and doubles nothing", async () => {
  const right = await liveKilled(database, Number.POSITIVE_INFINITY);
  expect(right.loaded).toEqual(["2 2024-01-05 10", "2 2024-01-06 20", "1 2024-01-05 10"]);
  expect(right.killed).toBe(false);
  let lives = 0;
  for (let statements = 4; ; statements += every, lives += 1) {
    const { loaded, killed } = await liveKilled(database, statements);
    expect([statements, loaded]).toEqual([statements, right.loaded]);
    if (!killed) break;
  }
  expect(lives).toBeGreaterThan(6);
});
