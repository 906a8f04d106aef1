import { layout110 } from "../generated/layout-110.js";
import { layout114 } from "../generated/layout-114.js";
import { layout120 } from "../generated/layout-120.js";
import { layout130 } from "../generated/layout-130.js";
import { layout134 } from "../generated/layout-134.js";
import { layout140 } from "../generated/layout-140.js";
import { layout210 } from "../generated/layout-210.js";
import { layout211 } from "../generated/layout-211.js";
import { layout212 } from "../generated/layout-212.js";
import { layout213 } from "../generated/layout-213.js";
import { layout214 } from "../generated/layout-214.js";
import { layout215 } from "../generated/layout-215.js";
import { layout220 } from "../generated/layout-220.js";
import { layout221 } from "../generated/layout-221.js";
import { layout222 } from "../generated/layout-222.js";
import { layout223 } from "../generated/layout-223.js";
import { layout224 } from "../generated/layout-224.js";
import { layout230 } from "../generated/layout-230.js";
import { layout231 } from "../generated/layout-231.js";
import { layout232 } from "../generated/layout-232.js";
import { layout233 } from "../generated/layout-233.js";
import { layout234 } from "../generated/layout-234.js";
import { layout510 } from "../generated/layout-510.js";
import { layout511 } from "../generated/layout-511.js";
import { layout514 } from "../generated/layout-514.js";
import type { CorrectionLayout, PlainLayout, RecordLayout } from "./layout.js";

/** The records with segments of their own. */
export const segmentedLayouts: readonly RecordLayout[] = [layout110, layout210, layout220, layout230, layout510];

/** The records whose elements stand below their root. */
export const plainLayouts: readonly PlainLayout[] = [
  layout114,
  layout120,
  layout130,
  layout134,
  layout140,
  layout211,
  layout213,
  layout214,
  layout215,
  layout221,
  layout223,
  layout224,
  layout231,
  layout233,
  layout234,
  layout511,
  layout514,
];

/** The records that put a stored segment right, each with the record that the segment is of. */
export const correctionLayouts: readonly (readonly [CorrectionLayout, RecordLayout])[] = [
  [layout212, layout210],
  [layout222, layout220],
  [layout232, layout230],
];
