import { defects } from "../../../examples/reference-lender/defects/index.js";
import { agreementNames } from "../../generate/agreements.js";
import { requirements } from "../../profiles/pboc-g2/requirements/requirements.js";
import { ALL_RULES } from "../../profiles/pboc-g2/rules/all-rules.js";
import { SUITES } from "../run/run-options.js";
import type { Values } from "./completion-tree.js";

/** What may stand for an option or an argument that takes one of many names; undefined for any other. */
export function knownValues(name: string): Values | undefined {
  switch (name) {
    case "--suite":
      return { kind: "list", words: SUITES };
    case "--agreement":
      return { kind: "list", words: agreementNames };
    case "--defect":
      return { kind: "words", words: ["none", "list", ...defects.map((defect) => defect.name)] };
    case "rule": {
      const codes = ALL_RULES.map(({ feedback }) => feedback.code).filter((code) => code !== null);
      return { kind: "words", words: [...ALL_RULES.map(({ id }) => id), ...requirements.keys(), ...new Set(codes)] };
    }
    default:
      return undefined;
  }
}
