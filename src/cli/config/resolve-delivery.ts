import { resolve } from "node:path";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import type { ConfigProblem } from "./config-error.js";
import { defaultBureauPort, type RunDelivery } from "./run-config.js";

/** The delivery ready for use; what is wrong with it is noted in `problems`. */
export function resolveDelivery(
  { delivery, target }: Pick<TallystickConfig, "delivery" | "target">,
  folder: string,
  problems: ConfigProblem[],
): RunDelivery {
  if (delivery.kind === "pull") return { kind: "pull" };
  if (delivery.kind === "folder") return { kind: "folder", path: resolve(folder, delivery.path) };
  const { port, host, publicUrl } = delivery;
  const listens = port !== undefined || host !== undefined || publicUrl !== undefined;
  const via = delivery.via ?? (target.kind === "in-process" && !listens ? "caught" : "socket");
  if (via === "caught" && target.kind === "http") {
    const message = 'is "caught", which works for an in-process target only. Leave it out.';
    problems.push({ field: ["delivery", "via"], message });
  }
  if (via === "caught" && listens) {
    const message = 'is "caught", so that nothing listens: leave out port, host and publicUrl, or via.';
    problems.push({ field: ["delivery", "via"], message });
  }
  if (publicUrl !== undefined && !URL.canParse(publicUrl)) {
    problems.push({ field: ["delivery", "publicUrl"], message: "is no URL." });
  }
  return {
    kind: "push",
    via,
    host: host ?? "127.0.0.1",
    port: port ?? (target.kind === "in-process" ? 0 : defaultBureauPort),
    publicUrl: publicUrl?.replace(/\/+$/, ""),
  };
}
