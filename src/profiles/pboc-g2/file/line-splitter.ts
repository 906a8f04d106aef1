/** A line of a file as bytes, without its line end. */
export interface ByteLine {
  /** Empty where the line was too long. */
  readonly bytes: Buffer;
  /** Whether a line end followed; false only for the last line of a file. */
  readonly ended: boolean;
  /** Whether it was longer than allowed. */
  readonly tooLong: boolean;
}

const nothing = Buffer.alloc(0);

/**
 * Cuts bytes that come in pieces of any size into lines that end with CRLF. A lone LF or CR ends nothing (S11), unless
 * the very first line ends with LF alone: then the whole file is taken to be written so, and every LF ends a line.
 * Never holds more than one line of `maxBytes`.
 */
export class LineSplitter {
  /** How the first line ended; undefined before. */
  ends: "crlf" | "lf" | undefined;
  private readonly maxBytes: number;
  private held: Buffer[] = [];
  private heldBytes = 0;
  private tooLong = false;
  /** Whether the last byte so far is a CR. */
  private afterCr = false;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  /** The lines that are complete with this piece. The piece may be overwritten once they have all been taken. */
  *push(piece: Uint8Array): Generator<ByteLine> {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let at = 0;
    for (let lf = bytes.indexOf(0x0a); lf >= 0; lf = bytes.indexOf(0x0a, lf + 1)) {
      const cr = lf > at ? bytes[lf - 1] === 0x0d : this.afterCr;
      if (!cr && this.ends === "crlf") continue;
      this.ends ??= cr ? "crlf" : "lf";
      this.hold(bytes.subarray(at, lf));
      if (cr) this.dropCr();
      yield this.take(true);
      at = lf + 1;
    }
    if (at < bytes.length) {
      this.hold(Buffer.from(bytes.subarray(at)));
      this.afterCr = bytes.at(-1) === 0x0d;
    }
  }

  /** The last line, if no line end followed it. */
  *end(): Generator<ByteLine> {
    if (this.heldBytes > 0) yield this.take(false);
  }

  private hold(bytes: Buffer): void {
    this.heldBytes += bytes.length;
    if (this.heldBytes > this.maxBytes) this.tooLong = true;
    if (this.tooLong) this.held = [];
    else if (bytes.length > 0) this.held.push(bytes);
  }

  private dropCr(): void {
    this.heldBytes -= 1;
    const last = this.held.pop();
    if (last !== undefined && last.length > 1) this.held.push(last.subarray(0, -1));
  }

  private take(ended: boolean): ByteLine {
    const [first = nothing] = this.held;
    const line = { bytes: this.held.length > 1 ? Buffer.concat(this.held) : first, ended, tooLong: this.tooLong };
    this.held = [];
    this.heldBytes = 0;
    this.tooLong = false;
    this.afterCr = false;
    return line;
  }
}
