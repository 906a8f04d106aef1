/** Element names of the segments of record 110, by letter (§3.5). */
export const PERSON_SEGMENT = {
  B: "BsSgmt",
  C: "IDSgmt",
  D: "FcsInfSgmt",
  E: "SpsInfSgmt",
  F: "EduInfSgmt",
  G: "OctpnInfSgmt",
  H: "RedncInfSgmt",
  I: "MlgInfSgmt",
  J: "IncInfSgmt",
} as const;

/**
 * Root elements of the other records about persons (§3.5). Their elements stand right under it, which takes the place of a
 * segment.
 */
export const PERSON_ROOT = {
  "114": "InBsInfDlt",
  "120": "InFalMmbsInf",
  "130": "InIDEfctInf",
  "134": "InIDEfctInfDlt",
  "140": "InCtfItgInf",
} as const;

/** The segments that a first record 110 has (rules R1100101, R1101201). */
export const FIRST_SEGMENTS: readonly string[] = [
  PERSON_SEGMENT.D,
  PERSON_SEGMENT.E,
  PERSON_SEGMENT.F,
  PERSON_SEGMENT.G,
  PERSON_SEGMENT.H,
  PERSON_SEGMENT.I,
];
