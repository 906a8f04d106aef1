import { otherwiseCases } from "../cases/otherwise-cases.js";
import { caseKillMatrix } from "./case-kill-matrix.js";

caseKillMatrix(
  "every defect of loans that are not simply repaid shows in a short written case",
  "otherwise",
  otherwiseCases,
);
