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

test("killed between any two statements, it loses nothing and doubles nothing", async () => {
  const right = await liveKilled(database, Number.POSITIVE_INFINITY);
  let statements = 0;
  for (; ; statements += 1) {
    const { loaded, killed } = await liveKilled(database, statements);
    expect([statements, loaded]).toEqual([statements, right.loaded]);
    if (!killed) break;
  }
  expect(statements).toBeGreaterThan(50);
}, 600_000);
