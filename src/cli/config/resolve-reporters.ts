import type { ConfiguredReporter } from "../../../schemas/run/reporter-config.js";
import type { ConfigProblem } from "./config-error.js";
import { resolveDelivery } from "./resolve-delivery.js";
import type { Environment } from "./resolve-secret.js";
import { resolveTarget } from "./resolve-target.js";
import type { RunReporter } from "./run-config.js";

/** The others who lend, ready for use; what is wrong with them is noted in `problems`, and two of one name or code are. */
export function resolveReporters(
  reporters: readonly ConfiguredReporter[],
  folder: string,
  env: Environment,
  problems: ConfigProblem[],
): RunReporter[] {
  return reporters.map((one, index) => {
    const own: ConfigProblem[] = [];
    const target = resolveTarget(one.target, folder, env, own);
    const delivery = resolveDelivery(one, folder, own);
    for (const member of ["name", "provider"] as const) {
      if (!reporters.slice(0, index).some((before) => before[member] === one[member])) continue;
      own.push({ field: [member], message: `is ${one[member]}, as that of one before it. Give each its own.` });
    }
    problems.push(...own.map((problem) => ({ ...problem, field: ["reporters", String(index), ...problem.field] })));
    return { name: one.name, provider: one.provider, target, delivery };
  });
}
