/** What an input is, by its first bytes: a report file, records without a header, or a feedback file. */
export type InputKind = "report" | "records" | "feedback";

/** Bytes that are looked at; a feedback file shows itself in its second line. */
const PEEK = 4096;

/** The first bytes of an input together with all of them. */
export interface Peeked {
  readonly kind: InputKind;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Look at the beginning of an input without losing it. Packed and encrypted inputs are taken for report files. */
export async function sniff(bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const pieces = bytes[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  while (length < PEEK) {
    const next = await pieces.next();
    if (next.done === true) break;
    head.push(next.value);
    length += next.value.length;
  }
  const text = Buffer.concat(head).subarray(0, PEEK).toString("latin1");
  return { kind: kindOf(text), bytes: joined(head, pieces) };
}

function kindOf(text: string): InputKind {
  if (/<FbInf[\s/>]/.test(text)) return "feedback";
  // A byte order mark reads as three signs in Latin-1.
  return text
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .startsWith("<")
    ? "records"
    : "report";
}

async function* joined(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
