import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openBureauDatabase } from "./bureau-database.js";

const library = vi.hoisted(() => ({ loaded: false }));

vi.mock("lmdb", async (importOriginal) => {
  library.loaded = true;
  return importOriginal();
});

test("the database library is loaded when a bureau is opened, and not before", async () => {
  expect(library.loaded).toBe(false);
  const folder = mkdtempSync(join(tmpdir(), "tallystick-"));
  const database = await openBureauDatabase(join(folder, "bureau.mdb"));
  await database.close();
  rmSync(folder, { recursive: true });
  expect(library.loaded).toBe(true);
});
