/** Something that is to happen so many days after an opening. */
export interface DatedDraft {
  readonly days: number;
  /** Local time of day. */
  readonly at: string;
}

/** Drafts in the order of their instants; those of one instant as they were drawn. */
export function inOrder<T extends DatedDraft>(drafts: readonly T[]): T[] {
  return [...drafts].sort((a, b) => a.days - b.days || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
