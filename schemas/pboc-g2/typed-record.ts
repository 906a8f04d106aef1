import type { FeedbackRecord } from "./feedback-record.js";
import type { Record110 } from "./record-110/record-110.js";
import type { Record114 } from "./record-114/record-114.js";
import type { Record120 } from "./record-120/record-120.js";
import type { Record130 } from "./record-130/record-130.js";
import type { Record134 } from "./record-134/record-134.js";
import type { Record140 } from "./record-140/record-140.js";
import type { Record210 } from "./record-210/record-210.js";
import type { Record211 } from "./record-211/record-211.js";
import type { Record212 } from "./record-212/record-212.js";
import type { Record213 } from "./record-213/record-213.js";
import type { Record214 } from "./record-214/record-214.js";
import type { Record215 } from "./record-215/record-215.js";
import type { Record220 } from "./record-220/record-220.js";
import type { Record221 } from "./record-221/record-221.js";
import type { Record222 } from "./record-222/record-222.js";
import type { Record223 } from "./record-223/record-223.js";
import type { Record224 } from "./record-224/record-224.js";
import type { Record230 } from "./record-230/record-230.js";
import type { Record231 } from "./record-231/record-231.js";
import type { Record232 } from "./record-232/record-232.js";
import type { Record233 } from "./record-233/record-233.js";
import type { Record234 } from "./record-234/record-234.js";
import type { Record510 } from "./record-510/record-510.js";
import type { Record511 } from "./record-511/record-511.js";
import type { Record514 } from "./record-514/record-514.js";

/** A record that has a type of its own, as JSON. */
export type TypedRecord =
  | Record110
  | Record114
  | Record120
  | Record130
  | Record134
  | Record140
  | Record210
  | Record211
  | Record212
  | Record213
  | Record214
  | Record215
  | Record220
  | Record221
  | Record222
  | Record223
  | Record224
  | Record230
  | Record231
  | Record232
  | Record233
  | Record234
  | Record510
  | Record511
  | Record514
  | FeedbackRecord;
