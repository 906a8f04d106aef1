/** FNV-1a over the code points of a text: 32 bits, not negative. The same text and seed give the same number everywhere. */
export function hashText(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ (seed | 0);
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
