import type { Harm } from "../../schemas/run/finding.js";
import type { AccountReport } from "../profiles/credit-report.js";
import { harmOf } from "../reconcile/harm.js";

const empty: AccountReport = { cells: new Map(), balance: null, overdue: null, closed: false };

/** The harm of what changes nothing in a credit report. */
export const noHarm: Harm = harmOf(empty, empty);
