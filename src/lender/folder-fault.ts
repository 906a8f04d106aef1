import { lstatSync, readdirSync, realpathSync, renameSync, rmdirSync, unlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * A folder that can be made such that nobody can write to it, root included: it is moved aside, and a plain file takes
 * its place. Done without waiting in between, so that a lender in this process never sees it half done.
 */
export interface FolderFault {
  readonly blocked: boolean;
  /** Whether the folder can be moved aside: not a mount point, nor where its parent is not ours to change. */
  canBlock(): boolean;
  /**
   * Moves the folder aside; nothing where it is.
   * @throws FolderNotMoved where it cannot be moved; the folder is then as it was.
   */
  block(): void;
  /**
   * Puts the folder back with all that was in it; nothing where it is. What a lender put there meanwhile, since it made
   * the folder anew, is kept in it.
   * @throws FolderNotMoved, which says where the files are.
   */
  lift(): void;
}

/** The folder that a lender writes to could not be moved aside or back. The message says where its files are. */
export class FolderNotMoved extends Error {
  readonly code = "FOLDER_NOT_MOVED";
}

// How often a folder that a lender makes anew in the very moment is moved out of the way.
const attempts = 5;

/**
 * A fault of a folder that is in its place. Where an earlier process was killed while it was aside, it is put back first.
 * @param folder absolute path; a link is followed, so that the folder itself is moved
 * @throws FolderNotMoved where what an earlier process left cannot be put back.
 */
export function createFolderFault(folder: string): FolderFault {
  const place = realPath(folder);
  const aside = join(dirname(place), `.${basename(place)}.tallystick-aside`);
  let blocked = kindOf(aside) === "folder";
  let movable: boolean | undefined;

  function lift(): void {
    if (!blocked) return;
    attempt(`Failed to put the folder ${place} back; its files are in ${aside}. Rename that to ${place}`, putBack);
    blocked = false;
    process.off("exit", lift);
  }

  function putBack(): void {
    // Somebody else has done it, by hand or with the next run.
    if (kindOf(aside) === undefined && kindOf(place) === "folder") return;
    for (let tried = 1; ; tried += 1) {
      clearPlace();
      try {
        renameSync(aside, place);
        return;
      } catch (error) {
        if (tried === attempts) throw error;
      }
    }
  }

  /** Takes away what stands in the folder's place: our file, or a folder that a lender made, whose content is kept. */
  function clearPlace(): void {
    const kind = kindOf(place);
    if (kind === "folder") {
      moveContent(place, aside);
      rmdirSync(place);
    } else if (kind === "file") {
      unlinkSync(place);
    }
  }

  function block(): void {
    if (blocked) return;
    attempt(`Failed to move the folder ${place} aside for a fault of the plan`, () => renameSync(place, aside));
    blocked = true;
    // A process that ends in the middle leaves the folder as it was; one that is killed, for the next to put back.
    process.on("exit", lift);
    for (let tried = 1; ; tried += 1) {
      try {
        writeFileSync(place, placeholder(aside), { flag: "wx", mode: 0o444 });
        return;
      } catch (error) {
        if (tried === attempts) {
          lift();
          throw new FolderNotMoved(`Failed to put a file in the place of ${place}: ${messageOf(error)}.`, {
            cause: error,
          });
        }
        clearPlace();
      }
    }
  }

  lift();
  return {
    get blocked() {
      return blocked;
    },
    canBlock() {
      if (blocked || movable !== undefined) return movable ?? true;
      try {
        renameSync(place, aside);
        movable = true;
      } catch {
        movable = false;
        return false;
      }
      blocked = true;
      lift();
      return true;
    },
    block,
    lift,
  };
}

/** What a person reads who looks for the folder. */
function placeholder(aside: string): string {
  return (
    "Tallystick has moved the folder that was here aside, since a fault plan says that nothing can be written to it.\n" +
    `It is put back when the fault is over, or when the next run begins. Its files are in ${aside}\n`
  );
}

/** Moves all that is in one folder to another; of two files of one name the one that is moved stays, as when written. */
function moveContent(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if (kindOf(source) === "folder" && kindOf(target) === "folder") {
      moveContent(source, target);
      rmdirSync(source);
    } else {
      renameSync(source, target);
    }
  }
}

/** Does it, or says what failed and why. */
function attempt(failed: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    throw new FolderNotMoved(`${failed}: ${messageOf(cause)}.`, { cause });
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function kindOf(path: string): "folder" | "file" | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats === undefined ? undefined : stats.isDirectory() ? "folder" : "file";
}

/** Where a path leads; itself where it leads nowhere yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
