/** Whether a scenario is the one that a prefix names, or lies below it: `timing/plain` names `timing/plain/cut-off`. */
export function isWithin(scenario: string, prefix: string | undefined): boolean {
  return prefix === undefined || scenario === prefix || scenario.startsWith(`${prefix.replace(/\/+$/u, "")}/`);
}

/** Whether one of two scenarios lies within the other: what a cohort reached counts for each case that was lived in it. */
export function isRelated(scenario: string, prefix: string | undefined): boolean {
  return isWithin(scenario, prefix) || (prefix !== undefined && isWithin(prefix, scenario));
}
