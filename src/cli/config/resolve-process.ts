import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { ConfiguredEnvironment, ConfiguredProcess } from "../../../schemas/run/config.js";
import type { ProcessCommand } from "../../lender/lender-process-command.js";
import type { ConfigProblem } from "./config-error.js";
import { type Environment, resolveSecret } from "./resolve-secret.js";

/** Milliseconds that a lender may take to be ready where the configuration gives none. */
const defaultReadyMs = 60_000;

/** What a program needs of the machine; nothing else of the harness's own environment is handed on. */
const handedOn =
  /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_.+|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA)$/i;

const credential = /token|secret|password|passwd|credential|api_?key|private_?key|signature/i;

const field = ["target", "process"];

/** The commands ready for use; what is wrong with them is noted in `problems`. */
export function resolveProcess(
  configured: ConfiguredProcess,
  folder: string,
  env: Environment,
  problems: ConfigProblem[],
): ProcessCommand {
  const cwd = resolve(folder, configured.cwd ?? ".");
  if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory() !== true) {
    problems.push({ field: [...field, "cwd"], message: `names ${cwd}, which is no folder. Correct it.` });
  }
  const own = resolveEnvironment(configured.env ?? {}, env, problems);
  return {
    start: resolveArgv(configured.start, "start", problems),
    stop: configured.stop && resolveArgv(configured.stop, "stop", problems),
    cwd,
    env: { ...baseEnvironment(env), ...own.env },
    secrets: own.secrets,
    readyMs: configured.readyMs ?? defaultReadyMs,
    stopMs: 10_000,
  };
}

function resolveArgv(
  [program = "", ...args]: readonly string[],
  name: "start" | "stop",
  problems: ConfigProblem[],
): [string, ...string[]] {
  if (program.trim() === "") {
    problems.push({
      field: [...field, name],
      message: "names no program. Give the program first, then its arguments.",
    });
  }
  if (args.some((arg) => hasPassword(arg))) {
    const message =
      "holds a URL with a password. Hand it over in env, from the environment: every user sees arguments.";
    problems.push({ field: [...field, name], message });
  }
  return [program, ...args];
}

function resolveEnvironment(
  configured: ConfiguredEnvironment,
  env: Environment,
  problems: ConfigProblem[],
): { readonly env: Record<string, string>; readonly secrets: readonly string[] } {
  const own: Record<string, string> = {};
  const secrets: string[] = [];
  for (const [name, value] of Object.entries(configured)) {
    const at = [...field, "env", name];
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      problems.push({ field: at, message: "is no name of an environment variable." });
      continue;
    }
    if (typeof value === "string") {
      if (credential.test(name) || hasPassword(value)) {
        const message = `holds a secret in the file. Put the value into the environment and write { env: "${name}" }.`;
        problems.push({ field: at, message });
        continue;
      }
      own[name] = value;
      continue;
    }
    const found = resolveSecret(value, at, env, problems);
    if (found === undefined) continue;
    own[name] = found;
    secrets.push(found, env[value.env] ?? found);
  }
  return { env: own, secrets };
}

function baseEnvironment(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (handedOn.test(name) && value !== undefined ? [[name, value]] : [])),
  );
}

/** `scheme://user:password@host`. */
function hasPassword(text: string): boolean {
  return /:\/\/[^/\s:@]*:[^/\s@]+@/.test(text);
}
