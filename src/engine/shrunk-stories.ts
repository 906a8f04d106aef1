/**
 * Kinds of trouble that a run shrinks, at most, where nothing else is said; further ones are told as they were lived. Merging
 * the parts of a run goes by it too.
 */
export const SHRUNK_STORIES = 8;
