import { readFile } from "node:fs/promises";
import { createSecureContext } from "node:tls";
import type { Sm4Settings } from "../../../schemas/pboc-g2/sm4-settings.js";
import type { ServerTls } from "../../bureau/server/serve-bureau.js";
import type { Registries } from "../../profiles/pboc-g2/rules/rule.js";
import { UsageError } from "../usage-error.js";
import { type LookedUpOptions, loadRegistries, sm4Settings } from "../validate/load-settings.js";

/** Options of `tallystick bureau`, as the command line has them. */
export interface BureauCommandOptions extends LookedUpOptions {
  readonly data: string;
  readonly host: string;
  readonly port: string;
  readonly maxFileBytes: string;
  readonly timeZone: string;
  readonly tokenEnv?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly tlsPassphraseEnv?: string;
  readonly json?: boolean;
}

/** What the bureau is started with: options read, files loaded, secrets looked up. */
export interface BureauSettings {
  readonly path: string;
  readonly host: string;
  readonly port: number;
  readonly fileBytes: number;
  readonly timeZone: string;
  readonly token: string | undefined;
  readonly tls: ServerTls | undefined;
  readonly sm4: Sm4Settings | undefined;
  readonly registries: Registries;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the options. Secrets come from the environment: on the command line they would stand in the list of processes.
 * @throws UsageError where one cannot be used.
 */
export async function bureauSettings(options: BureauCommandOptions, environment: Environment): Promise<BureauSettings> {
  const { tokenEnv } = options;
  return {
    path: options.data,
    host: options.host,
    port: wholeNumber("--port", options.port, 0, 65_535),
    fileBytes: wholeNumber("--max-file-bytes", options.maxFileBytes, 1024, 2 ** 30),
    timeZone: knownZone(options.timeZone),
    token: tokenEnv === undefined ? undefined : tokenIn(tokenEnv, environment),
    tls: await loadTls(options, environment),
    sm4: sm4Settings(options, environment),
    registries: await loadRegistries(options.registry),
  };
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^[0-9]{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`${option} is a whole number from ${least} to ${most}, and not ${JSON.stringify(text)}.`);
}

function knownZone(name: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`--time-zone: there is no time zone ${JSON.stringify(name)}. Give one like Asia/Shanghai.`);
  }
}

function tokenIn(variable: string, environment: Environment): string {
  const token = secret(variable, environment);
  if (/^[!-~]{8,}$/.test(token)) return token;
  throw new UsageError(`The environment variable ${variable} holds no token: 8 or more characters without blanks.`);
}

function secret(variable: string, environment: Environment): string {
  const value = environment[variable];
  if (value === undefined || value === "") throw new UsageError(`The environment variable ${variable} is not set.`);
  return value;
}

async function loadTls(options: BureauCommandOptions, environment: Environment): Promise<ServerTls | undefined> {
  const { tlsCert, tlsKey, tlsPassphraseEnv } = options;
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new UsageError("--tls-cert and --tls-key belong together: give both.");
  }
  const passphrase = tlsPassphraseEnv === undefined ? undefined : secret(tlsPassphraseEnv, environment);
  const tls = { cert: await pem("--tls-cert", tlsCert), key: await pem("--tls-key", tlsKey), passphrase };
  try {
    createSecureContext({ ...tls });
  } catch (error) {
    throw new UsageError(
      `Failed to use ${tlsCert} with ${tlsKey}: ${messageOf(error)}. Give a certificate and its key.`,
    );
  }
  return tls;
}

async function pem(option: string, path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new UsageError(`Failed to read ${option} ${path}: ${messageOf(error)}.`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
