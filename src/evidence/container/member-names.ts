/**
 * What a bundle holds, in this order. The list is closed: a file with any other member is no bundle, so that no name in it
 * can lead anywhere.
 */
export const MEMBER_NAMES = [
  "certificate.html",
  "manifest.json",
  "signatures.json",
  "configuration.json",
  "requirement-set.json",
  "rules.json",
  "events.ndjson",
  "events.chain",
  "messages.ndjson",
  "messages.chain",
] as const;

/** One of the members. */
export type MemberName = (typeof MEMBER_NAMES)[number];

/** Those that a bundle may be without, together: a run that kept no messages has none to show. */
export const OPTIONAL_MEMBERS: readonly MemberName[] = ["messages.ndjson", "messages.chain"];

/** Those that are held in memory as a whole; 16 MiB is many times what any run writes. */
export const SMALL_MEMBERS: ReadonlySet<MemberName> = new Set([
  "certificate.html",
  "manifest.json",
  "signatures.json",
  "configuration.json",
  "requirement-set.json",
  "rules.json",
]);

/** Bytes that a small member may have. */
export const SMALL_MEMBER_BYTES: number = 16 * 2 ** 20;
