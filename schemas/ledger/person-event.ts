import type { Borrower } from "./borrower.js";
import type { EventBase } from "./event-base.js";
import type { ChangedDetails, DocumentValidity } from "./person.js";

/** Something becomes known of a person (clause L65). On a person only. */
export interface CustomerChange extends EventBase {
  type: "customer-change";
  /** The members that are otherwise than before; at least one. */
  details: ChangedDetails;
}

/** A person's document is valid for another time (clause L66). On a person only. */
export interface DocumentRenewed extends EventBase {
  type: "document-renewed";
  document: DocumentValidity;
}

/** A person turns out to be known under another document too (两个证件标识属同一人, clause L67). On a person only. */
export interface SecondDocument extends EventBase {
  type: "second-document";
  other: Borrower;
  /** true: what was told before does not hold. */
  void?: boolean;
}

/** Somebody of the person's family (clause L68). On a person only. */
export interface Relative extends EventBase {
  type: "relative";
  relative: Borrower;
  /** 家族关系: what the relative is to the person. */
  relation: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
  /** true: what was told before does not hold. */
  void?: boolean;
}
