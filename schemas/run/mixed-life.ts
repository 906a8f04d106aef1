import type { SingleLife } from "./life.js";

/** Several things that one person has with the lender at the same time or one after the other, each as it would be alone. */
export interface MixedLife {
  /**
   * @minItems 1
   * @maxItems 8
   */
  lives: SingleLife[];
}
