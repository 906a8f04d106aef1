import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder for the tests of one file, removed after them; call it at the top of the file. */
export function temporaryFolder(): { readonly path: string; inside(name: string): string } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "tallystick-")));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    /** A folder of its own for one test. */
    inside(name) {
      const folder = join(path, name);
      mkdirSync(folder, { recursive: true });
      return folder;
    },
  };
}
