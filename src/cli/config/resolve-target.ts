import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ConfiguredTls, HttpTarget, TallystickConfig } from "../../../schemas/run/config.js";
import type { TlsOptions } from "../../lender/http-transport.js";
import type { ConfigProblem } from "./config-error.js";
import { resolveHeaders } from "./resolve-headers.js";
import { resolveProcess } from "./resolve-process.js";
import { type Environment, resolveSecret } from "./resolve-secret.js";
import type { RunTarget } from "./run-config.js";

/** The target ready for use; what is wrong with it is noted in `problems`. */
export function resolveTarget(
  target: TallystickConfig["target"],
  folder: string,
  env: Environment,
  problems: ConfigProblem[],
): RunTarget {
  if (target.kind === "in-process") {
    const { module, options = {}, paths = {} } = target;
    return { kind: "in-process", module: resolve(folder, module), options, paths };
  }
  const { headers, secrets } = resolveHeaders(target.headers ?? {}, ["target", "headers"], env, problems);
  return {
    kind: "http",
    baseUrl: resolveBaseUrl(target, problems),
    headers,
    secrets,
    tls: resolveTls(target.tls ?? {}, folder, env, problems),
    paths: target.paths ?? {},
    ...(target.process === undefined ? {} : { process: resolveProcess(target.process, folder, env, problems) }),
  };
}

/** The URL without its trailing slash. Its text is never repeated: it may hold a password by mistake. */
function resolveBaseUrl(target: HttpTarget, problems: ConfigProblem[]): string {
  const field = ["target", "baseUrl"];
  if (!URL.canParse(target.baseUrl)) {
    problems.push({ field, message: "is no URL; expected is one like https://lender.test/reporting-test." });
    return "";
  }
  const url = new URL(target.baseUrl);
  if (url.username !== "" || url.password !== "") {
    const message =
      "holds a user or a password. Put the credentials into the environment and send them as a header: " +
      'headers: { authorization: { env: "LENDER_TOKEN", prefix: "Basic " } }.';
    problems.push({ field, message });
  }
  if (url.search !== "" || url.hash !== "") {
    problems.push({ field, message: "has a query or a fragment. Leave it out: calls are made below the path." });
  }
  if (target.tls !== undefined && url.protocol === "http:") {
    problems.push({ field: ["target", "tls"], message: "is given, but baseUrl begins with http://. Correct one." });
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

function resolveTls(tls: ConfiguredTls, folder: string, env: Environment, problems: ConfigProblem[]): TlsOptions {
  const read = (name: "ca" | "cert" | "key"): string | undefined => {
    const path = tls[name];
    if (path === undefined) return undefined;
    const field = ["target", "tls", name];
    if (path.includes("-----BEGIN")) {
      problems.push({ field, message: "holds a PEM text. Write it to a file and give the file's path." });
      return undefined;
    }
    try {
      return readFileSync(resolve(folder, path), "utf8");
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
      problems.push({ field, message: `names ${resolve(folder, path)}, which cannot be read (${code}).` });
      return undefined;
    }
  };
  if ((tls.cert === undefined) !== (tls.key === undefined)) {
    problems.push({ field: ["target", "tls"], message: "has one of cert and key. A client certificate needs both." });
  }
  const ca = read("ca");
  const cert = read("cert");
  const key = read("key");
  const passphrase = tls.passphrase && resolveSecret(tls.passphrase, ["target", "tls", "passphrase"], env, problems);
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(tls.rejectUnauthorized === undefined ? {} : { rejectUnauthorized: tls.rejectUnauthorized }),
    ...(tls.serverName === undefined ? {} : { serverName: tls.serverName }),
  };
}
