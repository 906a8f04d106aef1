import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { MemberName } from "./member-names.js";

/** A member of a container. */
export interface Member {
  readonly name: MemberName;
  /** Bytes that it has. */
  readonly size: number;
  /** Its bytes from the beginning; may be asked for more than once. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/**
 * The container of a bundle: a zip file that anybody can open. The same members give the same bytes on every machine: they
 * are stored as they are, in the order given, under the first day that zip knows. So a container can be checked by packing
 * its members again.
 * @throws Error where a member cannot be read, or has not as many bytes as it says.
 */
export async function* pack(members: readonly Member[]): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = new PassThrough();
  zip.once("error", (error: Error) => output.destroy(error));
  zip.outputStream.pipe(output);
  for (const { name, size, open } of members) {
    zip.addReadStreamLazy(
      name,
      // A time before 1980 becomes the first second of 1980, whatever the time zone of the machine.
      { size, compress: false, mtime: new Date(0), forceDosTimestamp: true, mode: 0o100644 },
      (done) => {
        const stream = Readable.from(open(), { objectMode: false });
        stream.once("error", (error) => zip.emit("error", error));
        done(null, stream);
      },
    );
  }
  zip.end();
  const pieces: AsyncIterable<Uint8Array> = output;
  yield* pieces;
}

/** A member that is held in memory. */
export function memberOf(name: MemberName, bytes: Uint8Array | string): Member {
  const held = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
  return {
    name,
    size: held.length,
    async *open() {
      yield held;
    },
  };
}
