import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { validateMessageLine } from "../../../../schemas/generated/validators/index.js";
import type { MessageLine } from "../../../../schemas/run/messages.js";
import { parseWith } from "../../../../schemas/validation.js";
import { UsageError } from "../../usage-error.js";

/** Bytes of a file: from the first to the one before the second. */
type Span = readonly [from: number, to: number];

/** Where the messages of each cohort stand in `messages.ndjson`, so that no more than one cohort is held at a time. */
export interface MessageIndex {
  /** The cohorts, by {@link cohortKey}, in the order in which they were lived. */
  readonly cohorts: readonly string[];
  /** Whether half a line stands at the end, as a crash leaves it; what it was to tell is lost. */
  readonly cutOff: boolean;
  /** The lines of a cohort; none for one that is not there. */
  read(cohort: string): Promise<readonly MessageLine[]>;
}

/** The name of a cohort among those of a run. */
export function cohortKey({ scenario, cohort }: { readonly scenario: string; readonly cohort: number }): string {
  return `${scenario}#${cohort}`;
}

/**
 * Looks through `messages.ndjson`. Half a line at the end, as a crash leaves it, counts as nothing but is told.
 * @throws UsageError where another line is none of messages; names it
 */
export async function indexMessages(file: string): Promise<MessageIndex> {
  const spans = new Map<string, Span[]>();
  let cutOff = false;
  for await (const { text, span, number, ended } of linesOf(file)) {
    if (!ended) {
      cutOff = true;
      break;
    }
    const key = cohortKey(parse(`line ${number} of ${file}`, text));
    const known = spans.get(key);
    if (known === undefined) spans.set(key, [span]);
    else known.push(span);
  }
  return {
    cohorts: [...spans.keys()],
    cutOff,
    read: (cohort) => readSpans(file, spans.get(cohort) ?? []),
  };
}

async function readSpans(file: string, spans: readonly Span[]): Promise<MessageLine[]> {
  const opened = await open(file, "r");
  try {
    const lines: MessageLine[] = [];
    for (const [from, to] of spans) {
      const bytes = Buffer.alloc(to - from);
      for (let read = 0; read < bytes.length; ) {
        const { bytesRead } = await opened.read(bytes, read, bytes.length - read, from + read);
        if (bytesRead === 0) throw new UsageError(`Failed to read ${file}: it became shorter while it was read.`);
        read += bytesRead;
      }
      lines.push(parse(file, bytes.toString("utf8")));
    }
    return lines;
  } finally {
    await opened.close();
  }
}

/** @param what the line, as a person is told it */
function parse(what: string, text: string): MessageLine {
  try {
    return parseWith(validateMessageLine, JSON.parse(text), what);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `Failed to read the messages: ${what} is none of them (${found}). ` +
        "Give messages.ndjson as it was written; only its last line may be cut off.",
      { cause: error },
    );
  }
}

const NEWLINE = 10;

interface Line {
  readonly text: string;
  readonly span: Span;
  /** Counted from 1. */
  readonly number: number;
  /** false: the file ends before the line does. */
  readonly ended: boolean;
}

/** The lines of a file with their place; empty ones are passed over. */
async function* linesOf(file: string): AsyncGenerator<Line> {
  let number = 0;
  let rest: Buffer[] = [];
  let from = 0;
  let at = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let begin = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, begin)) {
      const line = Buffer.concat([...rest, chunk.subarray(begin, end)]);
      rest = [];
      number += 1;
      if (line.length > 0) yield { text: line.toString("utf8"), span: [from, at + end], number, ended: true };
      begin = end + 1;
      from = at + begin;
    }
    rest.push(chunk.subarray(begin));
    at += chunk.length;
  }
  const last = Buffer.concat(rest);
  if (last.length > 0) yield { text: last.toString("utf8"), span: [from, at], number: number + 1, ended: false };
}
