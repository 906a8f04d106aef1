import type { Exchange } from "../../../schemas/run/event-log.js";

/**
 * The calls of a counterexample as lines for a POSIX shell: where the lender is, then one `curl` a line. Secrets and
 * personal data are masked in the log already, so a masked value has to be put in by hand before a line is run.
 */
export function curlChain(exchanges: readonly Exchange[], target: string | undefined): string[] {
  if (exchanges.length === 0) return [];
  const base = target !== undefined && /^https?:\/\//iu.test(target) ? target.replace(/\/+$/u, "") : undefined;
  const first =
    base === undefined
      ? "LENDER=http://localhost:8080 # the lender was driven in-process: start it, and say where it listens"
      : `LENDER=${quote(base)}`;
  return [first, ...exchanges.map(curlLine)];
}

function curlLine(exchange: Exchange): string {
  const headers = Object.entries(exchange.headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  const body = exchange.body === undefined ? [] : [`--data-raw ${quote(exchange.body)}`];
  return ["curl -sS -X", exchange.method, `"$LENDER"${quote(exchange.path)}`, ...headers, ...body].join(" ");
}

/** A shell word: as it is where no character in it means anything to the shell, else in single quotes. */
function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
