/** Longest file name a submission may have; the bureau's own names have 30 characters. */
const longest = 80;

/**
 * Why a name cannot be the name of a submitted file, in words that follow "the name"; undefined where it can.
 *
 * Whether the name follows the profile's pattern is not asked here: a wrong name is a finding about the file, and the
 * file must arrive to be judged. Only names that no bureau could store or print safely are turned away: names that
 * lead to another folder, that hold control, format or unpaired surrogate characters, or that are overlong.
 */
export function submissionNameFault(name: string): string | undefined {
  if (name === "") return "is empty";
  if (name.length > longest) return `has ${name.length} characters, and ${longest} are allowed`;
  if (/[/\\]/.test(name)) return "leads to another folder: it holds a slash or a backslash";
  if (name === "." || name === "..") return "leads to another folder";
  if (/\p{C}/u.test(name)) return "holds a control character, or one that cannot be shown";
  return undefined;
}

/**
 * A received name as it can be printed in one line: what cannot be shown is replaced, and a long name is cut.
 */
export function printableName(name: string): string {
  const shown = name.replace(/\p{C}/gu, "\u{FFFD}");
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}
