import { appendFileSync } from "node:fs";

/**
 * Appends a page to the summary of a CI job, where the job has one (`GITHUB_STEP_SUMMARY` of GitHub Actions, and of those
 * that follow it).
 * @returns false where the job has one and it cannot be written; the run itself does not fail over its page
 */
export function appendJobSummary(
  environment: Readonly<Record<string, string | undefined>>,
  page: () => string,
): boolean {
  const path = environment["GITHUB_STEP_SUMMARY"];
  if (path === undefined || path === "") return true;
  try {
    appendFileSync(path, `${page()}\n`, "utf8");
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}
