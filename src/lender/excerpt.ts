/** Characters of an answer that a message quotes. */
const quoted = 160;

/**
 * The beginning of an answer in one printable line, without secrets and without anything that looks like an identity
 * or account number.
 * @param secrets Header values that must never be shown, should the lender send them back.
 */
export function excerpt(body: Uint8Array, secrets: readonly string[]): string {
  if (body.length === 0) return "nothing";
  const text = new TextDecoder("utf-8").decode(body.subarray(0, quoted * 8));
  const line = redact(readable(text), secrets)
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  return line.length > quoted ? `${JSON.stringify(cut(line))}…` : JSON.stringify(line);
}

/**
 * A text with what is escaped in it written out, as a person would read it: what is looked for in it must not hide behind
 * `\\u5434` or `%E5%90%B4`.
 */
function readable(text: string): string {
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:%[0-9a-fA-F]{2})+/g, (escaped) => {
      try {
        return decodeURIComponent(escaped);
      } catch {
        return escaped;
      }
    });
}

// Half a name is a name still, and nothing knows it for one.
const LONGEST_WORD = 60;

/** The beginning of a text up to where a word ends, so that no word is cut in two. */
function cut(line: string): string {
  const start = line.slice(0, quoted);
  const [end] = /[\s"',:;{}[\]()<>=&|/\\，。；：、]+[^\s"',:;{}[\]()<>=&|/\\，。；：、]*$/u.exec(start) ?? [""];
  return end.length <= LONGEST_WORD ? start.slice(0, start.length - end.length) : start;
}

/** Members and elements that hold a person's name or number, as the interface and the records name them. */
const personalJson = /("(?:name|idNum)"\s*:\s*")[^"]*/gi;
const personalXml = /(<(?:Name|IDNum|ArlpName|ArlpCertNum)>)[^<]*/g;

/** Identity and bank card numbers with blanks or dashes in them. */
const GROUPED_NUMBERS =
  /(?<!\d)(?:\d{6}[ -]?(?:19|20)\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{3}[\dXx]|(?:\d{4}[ -]){3,4}\d{1,7})(?!\d)/g;

/**
 * A text in which secrets, a person's name and number, mobile numbers, and any digits of the length of an identity or bank
 * card number are replaced by `***`.
 */
export function redact(text: string, secrets: readonly string[]): string {
  let shown = text;
  // A secret of one or two characters would blank out half of the text and is none.
  for (const secret of secrets) if (secret.length > 2) shown = shown.replaceAll(secret, "***");
  return shown
    .replace(personalJson, "$1***")
    .replace(personalXml, "$1***")
    .replace(/\d{14,}[0-9Xx]/g, "***")
    .replace(GROUPED_NUMBERS, "***")
    .replace(/(?<!\d)1[3-9]\d{9}(?!\d)/g, "***");
}
