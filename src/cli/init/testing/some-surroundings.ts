import type { InitSurroundings } from "../init-answers.js";

/** A folder that holds these paths, on a machine of which nothing special is to be said. */
export function someSurroundings(there: readonly string[]): InitSurroundings {
  return {
    chinese: false,
    nodeRunsTypeScript: false,
    installed: true,
    packageSpec: "tallystick",
    throughNpx: false,
    isThere: (path) => there.includes(path),
  };
}
