/** How the findings of a story are numbered, and its file is called. */
export interface Naming {
  readonly number: () => string;
  readonly file: (name: string) => string;
}

/** `F0007`. */
export function numbered(letter: string, number: number): string {
  return `${letter}${String(number).padStart(4, "0")}`;
}
