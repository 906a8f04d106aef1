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
  const line = redact(text, secrets)
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  return line.length > quoted ? `${JSON.stringify(line.slice(0, quoted))}…` : JSON.stringify(line);
}

/** Members and elements that hold a person's name or number, as the interface and the records name them. */
const personalJson = /("(?:name|idNum)"\s*:\s*")[^"]*/gi;
const personalXml = /(<(?:Name|IDNum|ArlpName|ArlpCertNum)>)[^<]*/g;

/**
 * A text in which secrets, a person's name and number, and any digits of the length of an identity or bank card number
 * are replaced by `***`.
 */
export function redact(text: string, secrets: readonly string[]): string {
  let shown = text;
  // A secret of one or two characters would blank out half of the text and is none.
  for (const secret of secrets) if (secret.length > 2) shown = shown.replaceAll(secret, "***");
  return shown
    .replace(personalJson, "$1***")
    .replace(personalXml, "$1***")
    .replace(/\d{14,}[0-9Xx]/g, "***");
}
