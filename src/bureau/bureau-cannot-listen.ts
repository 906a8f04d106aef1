/** A bureau could not listen. */
export class BureauCannotListen extends Error {
  readonly code = "BUREAU_CANNOT_LISTEN";
}

/**
 * The error of a bureau that could not listen.
 * @param setting where another port is given
 */
export function cannotListen(host: string, port: number, setting: string, cause: unknown): BureauCannotListen {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
  return new BureauCannotListen(
    `Failed to open the stub bureau at ${host}:${port} (${code}). End what listens there, or give another ${setting}.`,
    { cause },
  );
}

/** URL of a server as this machine reaches it. */
export function reachableUrl(scheme: "http" | "https", host: string, port: number): string {
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `${scheme}://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}
