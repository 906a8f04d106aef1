import { Readable } from "node:stream";
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from "yauzl";
import { EvidenceDamaged } from "../evidence-error.js";
import type { ByteSource } from "./byte-source.js";
import { firstDifference } from "./first-difference.js";
import { MEMBER_NAMES, type MemberName, OPTIONAL_MEMBERS, SMALL_MEMBER_BYTES, SMALL_MEMBERS } from "./member-names.js";
import { type Member, pack } from "./pack.js";

/** The members of a bundle by name, in the order in which they stand in it. */
export type Members = ReadonlyMap<MemberName, Member>;

/** A container that could be read. */
export interface Container {
  readonly members: Members;
  /** Position of the first byte that packing the members does not give; null: it is, byte for byte, what they give. */
  readonly differsAt: number | null;
}

/**
 * Opens a container and compares it with what packing its members gives: then nothing stands before, between or behind
 * them, and no other time, attribute, comment or order. Members are streamed: memory does not grow with the bundle.
 * @throws EvidenceDamaged where it holds other than a bundle can, also for a file that is made to do harm.
 */
export async function unpack(source: ByteSource): Promise<Container> {
  const reader = new SourceReader(source);
  try {
    const members = await readMembers(reader, source.size);
    const differsAt = await firstDifference(source.read(0, source.size), pack([...members.values()]));
    return { members, differsAt };
  } catch (error) {
    return refuse(error, reader);
  }
}

/** An error of the reading library, which it only has for what is in the file, as one of ours. */
function refuse(error: unknown, { failed }: SourceReader): never {
  if (error instanceof EvidenceDamaged) throw error;
  // A disk that fails says nothing about the bundle.
  if (failed !== undefined) throw failed;
  const found = error instanceof Error ? error.message : String(error);
  throw new EvidenceDamaged(`The file is no container of a bundle, or it is cut off: ${found}`, { cause: error });
}

/** What the container says of its members, as far as a bundle can say it. Nothing of them is read yet. */
async function readMembers(reader: SourceReader, size: number): Promise<Members> {
  const zip = await fromRandomAccessReaderPromise(reader, size, { autoClose: false, strictFileNames: true });
  // Before the first entry is read: a count can be made to be anything.
  if (zip.entryCount > MEMBER_NAMES.length) {
    throw new EvidenceDamaged(
      `The container has ${zip.entryCount} members; a bundle has ${MEMBER_NAMES.length} at most.`,
    );
  }
  const members = new Map<MemberName, Member>();
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry, [...members.keys()]);
    checkEntry(entry, name, size);
    members.set(name, { name, size: entry.uncompressedSize, open: () => contentOf(zip, entry, reader) });
  }
  for (const name of MEMBER_NAMES) {
    if (!members.has(name) && !OPTIONAL_MEMBERS.includes(name)) {
      throw new EvidenceDamaged(`The container has no ${name}, which every bundle has.`);
    }
  }
  return members;
}

function nameOf({ fileName }: Entry, before: readonly MemberName[]): MemberName {
  const name = MEMBER_NAMES.find((one) => one === fileName);
  const shown = JSON.stringify(fileName.slice(0, 100));
  if (name === undefined) throw new EvidenceDamaged(`The container has a member ${shown}, which no bundle has.`);
  if (before.includes(name)) throw new EvidenceDamaged(`The container has two members ${shown}.`);
  if (before.some((one) => MEMBER_NAMES.indexOf(one) > MEMBER_NAMES.indexOf(name))) {
    throw new EvidenceDamaged(`The container has ${shown} in another place than a bundle has it.`);
  }
  return name;
}

function checkEntry(entry: Entry, name: MemberName, size: number): void {
  if (entry.isEncrypted()) throw new EvidenceDamaged(`${name} is encrypted; a bundle is not.`);
  if (entry.compressionMethod !== 0)
    throw new EvidenceDamaged(`${name} is compressed; a bundle stores its members as they are.`);
  // The upper half of the attributes is the mode of Unix; 012 is a link.
  if (((entry.externalFileAttributes >>> 28) & 0xf) === 0o12) throw new EvidenceDamaged(`${name} is a link.`);
  const most = SMALL_MEMBERS.has(name) ? SMALL_MEMBER_BYTES : size;
  if (entry.uncompressedSize > most) {
    throw new EvidenceDamaged(`${name} has ${entry.uncompressedSize} bytes by the container; it may have ${most}.`);
  }
}

async function* contentOf(zip: ZipFile, entry: Entry, reader: SourceReader): AsyncGenerator<Uint8Array> {
  try {
    const pieces: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry);
    yield* pieces;
  } catch (error) {
    refuse(error, reader);
  }
}

/** Gives the reading library the bytes that it asks for. */
class SourceReader extends RandomAccessReader {
  /** What kept the source from being read. */
  failed: unknown;
  private readonly source: ByteSource;

  constructor(source: ByteSource) {
    super();
    this.source = source;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const stream = Readable.from(this.source.read(start, end), { objectMode: false });
    stream.once("error", (error) => {
      this.failed ??= error;
    });
    return stream;
  }
}
