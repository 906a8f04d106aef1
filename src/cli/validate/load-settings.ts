import { readFile } from "node:fs/promises";
import type { Sm4Settings } from "../../profiles/pboc-g2/file/sm4.js";
import type { Registries } from "../../profiles/pboc-g2/rules/rule.js";
import { UsageError } from "../usage-error.js";

/** Options of `validate` that have to be looked up before anything is read. */
export interface LookedUpOptions {
  readonly sm4KeyEnv?: string;
  readonly sm4IvEnv?: string;
  readonly sm4Mode?: Sm4Settings["mode"];
  readonly registry?: string;
}

/**
 * The SM4 settings, from the environment: a key on the command line would stand in the list of processes.
 * @throws UsageError where a named variable is not set, is not 32 hex digits, or the mode is missing.
 */
export function sm4Settings(
  { sm4KeyEnv, sm4IvEnv, sm4Mode }: LookedUpOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Sm4Settings | undefined {
  if (sm4KeyEnv === undefined) return undefined;
  if (sm4Mode === undefined) {
    throw new UsageError(
      "--sm4-key-env needs --sm4-mode too: the mode is agreed with the bureau and in no public source.",
    );
  }
  if (sm4Mode !== "ecb" && sm4IvEnv === undefined) {
    throw new UsageError(
      `--sm4-mode ${sm4Mode} needs --sm4-iv-env, the variable that holds the initialisation vector.`,
    );
  }
  const key = secret(sm4KeyEnv, environment);
  return sm4IvEnv === undefined ? { mode: sm4Mode, key } : { mode: sm4Mode, key, iv: secret(sm4IvEnv, environment) };
}

function secret(variable: string, environment: Readonly<Record<string, string | undefined>>): string {
  const value = environment[variable];
  if (value === undefined || value === "") throw new UsageError(`The environment variable ${variable} is not set.`);
  if (!/^[0-9a-f]{32}$/i.test(value)) {
    throw new UsageError(`The environment variable ${variable} does not hold 32 hex digits (16 bytes).`);
  }
  return value;
}

/**
 * The registries from a JSON file: `{"providers": [code, …], "organisations": {code: provider, …}, "enterprises": [code, …]}`, all
 * optional.
 * @throws UsageError where the file cannot be read or has another shape.
 */
export async function loadRegistries(path: string | undefined): Promise<Registries> {
  if (path === undefined) return {};
  let data: unknown;
  try {
    data = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new UsageError(
      `Failed to read the registry ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const { providers, organisations, enterprises } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (providers !== undefined && !isTexts(providers)) {
    throw new UsageError(`Failed to read the registry ${path}: "providers" must be a list of provider codes.`);
  }
  if (organisations !== undefined && !isTable(organisations)) {
    throw new UsageError(`Failed to read the registry ${path}: "organisations" must map codes to provider codes.`);
  }
  if (enterprises !== undefined && !isTexts(enterprises)) {
    throw new UsageError(`Failed to read the registry ${path}: "enterprises" must be a list of enterprise codes.`);
  }
  return {
    ...(providers === undefined ? {} : { providers: new Set(providers) }),
    ...(organisations === undefined ? {} : { organisations: new Map(Object.entries(organisations)) }),
    ...(enterprises === undefined ? {} : { enterprises: new Set(enterprises) }),
  };
}

function isTable(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && isTexts(Object.values(value));
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
