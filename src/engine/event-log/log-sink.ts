/**
 * Where the lines of an event log go. Each call gets one whole line with its line end and must have handed it to the
 * system when it returns (`fs.writeSync` on a file opened for appending), so that a crash or Ctrl-C between two calls
 * leaves whole lines.
 */
export interface LogSink {
  append(line: string): void;
}

/** A sink that keeps the lines in memory, for tests and for reporters that run at the end of the same process. */
export interface MemorySink extends LogSink {
  /** Everything appended so far: the text of the log. */
  text(): string;
}

/** Makes a {@link MemorySink}. */
export function memorySink(): MemorySink {
  const lines: string[] = [];
  return {
    append: (line) => {
      lines.push(line);
    },
    text: () => lines.join(""),
  };
}
