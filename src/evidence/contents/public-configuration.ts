import type {
  ConfiguredEnvironment,
  ConfiguredProcess,
  HttpTarget,
  LenderOptions,
  TallystickConfig,
} from "../../../schemas/run/config.js";

/** What stands where a value was left out. */
export const LEFT_OUT = "(left out)";

/**
 * A configuration as evidence shows it: what could be a secret left out. Names of environment variables stay, their values
 * never were in it. Texts that somebody wrote into headers, environment, program arguments or the options of a lender in
 * this process are left out whatever they are: which of them is a secret, nobody can tell. It stays a valid configuration.
 */
export function publicConfiguration(config: TallystickConfig): TallystickConfig {
  const { target, sm4 } = config;
  const shown: TallystickConfig = {
    ...config,
    target: target.kind === "http" ? publicTarget(target) : { ...target, ...publicOptions(target.options) },
  };
  // A vector is asked for by most modes and is no secret by itself; written beside a key's name it is best not told.
  if (typeof sm4?.iv === "string") shown.sm4 = { ...sm4, iv: LEFT_OUT };
  return shown;
}

function publicTarget(target: HttpTarget): HttpTarget {
  const { headers, process } = target;
  return {
    ...target,
    baseUrl: publicUrl(target.baseUrl),
    ...(headers === undefined ? {} : { headers: publicTexts(headers) }),
    ...(process === undefined ? {} : { process: publicProcess(process) }),
  };
}

/** Without what may stand between `//` and `@`, and behind `?`. */
function publicUrl(url: string): string {
  return url.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/, "");
}

function publicProcess(process: ConfiguredProcess): ConfiguredProcess {
  const { start, stop, env } = process;
  return {
    ...process,
    start: publicCommand(start),
    ...(stop === undefined ? {} : { stop: publicCommand(stop) }),
    ...(env === undefined ? {} : { env: publicTexts(env) }),
  };
}

function publicCommand([program = "", ...args]: readonly string[]): string[] {
  return args.length === 0 ? [program] : [program, LEFT_OUT];
}

function publicTexts(values: ConfiguredEnvironment): ConfiguredEnvironment {
  const shown = Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? LEFT_OUT : value]);
  return Object.fromEntries(shown) as ConfiguredEnvironment;
}

function publicOptions(options: LenderOptions | undefined): { options?: LenderOptions } {
  if (options === undefined) return {};
  return { options: Object.fromEntries(Object.keys(options).map((name) => [name, LEFT_OUT])) };
}
