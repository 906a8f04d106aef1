import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A folder for the tests of one file, removed after them; made at the top of the file.
 * @param after The hook that runs when the tests are over.
 */
export function temporaryFolder(after: (remove: () => void) => void): {
  readonly path: string;
  inside(name: string): string;
} {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "tallystick-")));
  after(() => rmSync(path, { recursive: true, force: true }));
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
