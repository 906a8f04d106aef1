/**
 * Where the calls of the lender interface are answered, below the base URL. `{accountId}` and `{fileName}` stand for
 * one encoded path segment.
 */
export interface LenderPaths {
  readonly capabilities: string;
  readonly clock: string;
  readonly reset: string;
  readonly accounts: string;
  readonly events: string;
  readonly submissions: string;
  readonly feedback: string;
}

/** The paths of the published interface. A lender with URLs of its own maps them in the configuration. */
export const standardPaths: LenderPaths = {
  capabilities: "/capabilities",
  clock: "/clock",
  reset: "/reset",
  accounts: "/accounts",
  events: "/accounts/{accountId}/events",
  submissions: "/submissions",
  feedback: "/feedback/{fileName}",
};

/** A path with its placeholders filled in, each value encoded as one segment. */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : encodeURIComponent(value);
  });
}
