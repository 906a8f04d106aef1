const GBK = new TextDecoder("gbk", { fatal: true });
const CHINESE_ONLY = /^[\u3400-\u9fff]+$/u;

/**
 * Whether a text looks like Chinese written in GBK and then read as Latin-1, e.g. `ºÍÏØ` for 和县: runs of at least four
 * characters from U+0080 to U+00FF whose bytes are Chinese characters in GBK, two bytes each, and nothing else.
 */
export function looksLikeMojibake(value: string): boolean {
  if (!hasLatin1Sign(value)) return false;
  const runs = value.match(/[\u0080-\u00ff]{4,}/gu);
  return runs !== null && runs.some((run) => isGbkChinese(run));
}

/** Whether any character is one of U+0080 to U+00FF: in Chinese, digits and letters none is, so this is nearly free. */
function hasLatin1Sign(value: string): boolean {
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (code >= 0x80 && code <= 0xff) return true;
  }
  return false;
}

function isGbkChinese(run: string): boolean {
  if (run.length % 2 !== 0) return false;
  try {
    return CHINESE_ONLY.test(GBK.decode(Uint8Array.from(run, (character) => character.charCodeAt(0))));
  } catch {
    // Not GBK at all, so not this mistake.
    return false;
  }
}
