import { productCases } from "../cases/product-cases.js";
import { caseKillMatrix } from "./case-kill-matrix.js";

caseKillMatrix(
  "every defect of another product than plain loans shows in a short written case",
  "product",
  productCases,
);
