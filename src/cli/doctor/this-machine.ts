import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { isKnownTimeZone } from "../../ledger/known-time-zone.js";
import type { Machine } from "./checks/machine-checks.js";

/** This machine. */
export function thisMachine(): Machine {
  return {
    nodeVersion: process.versions.node,
    icuVersion: process.versions["icu"],
    knowsTimeZone: isKnownTimeZone,
    diskAt(folder) {
      const place = nearestThere(folder);
      const { bavail, bsize } = statfsSync(place);
      return { freeBytes: bavail * bsize, writable: isWritable(place) };
    },
  };
}

/** The folder itself, or the one above it that is there. */
function nearestThere(folder: string): string {
  const above = dirname(folder);
  return existsSync(folder) || above === folder ? folder : nearestThere(above);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
