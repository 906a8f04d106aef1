import { defects } from "../../../examples/reference-lender/defects/index.js";
import { didYouMean } from "../../verdict/did-you-mean.js";
import { UsageError } from "../usage-error.js";

/**
 * The name of a seeded defect of the bundled lender; undefined for `none`.
 * @throws UsageError where there is no such defect.
 */
export function knownDefect(name: string): string | undefined {
  if (name === "none") return undefined;
  if (defects.some((defect) => defect.name === name)) return name;
  const likely = didYouMean(
    name,
    defects.map((defect) => defect.name),
  );
  const question = likely === undefined ? "" : ` Did you mean ${likely}?`;
  throw new UsageError(`No defect is called "${name}".${question} See them all with: tallystick demo --defect list`);
}
