import type { WrittenCase } from "../support/written-case.js";
import { arrearsCases } from "./arrears-cases.js";
import { changeCases } from "./change-cases.js";
import { closingCases } from "./closing-cases.js";
import { ordinaryCases } from "./ordinary-cases.js";

/** Every written case of the contract suite. */
export const contractCases: readonly WrittenCase[] = [
  ...ordinaryCases,
  ...arrearsCases,
  ...changeCases,
  ...closingCases,
];
