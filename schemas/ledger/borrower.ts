/** The person who owes. Harness-made people carry a synthetic identity number of province code 99. */
export interface Borrower {
  /**
   * Name as on the identity document.
   * @minLength 1
   * @maxLength 30
   */
  name: string;
  /**
   * Document type in the bureau's code (个人证件类型), `10` for the resident identity card.
   * @pattern ^[0-9A-Z]{1,2}$
   */
  idType: string;
  /**
   * Document number.
   * @minLength 1
   * @maxLength 20
   */
  idNum: string;
}

/** A person or organisation that answers for the debt beside the borrower (还款责任人, segment D). */
export interface ResponsibleParty {
  /** `person` or `organisation` (身份类别 1 / 2). */
  kind: "person" | "organisation";
  /**
   * @minLength 1
   * @maxLength 80
   */
  name: string;
  /**
   * Document type in the bureau's code for the kind.
   * @pattern ^[0-9A-Z]{1,2}$
   */
  idType: string;
  /**
   * @minLength 1
   * @maxLength 40
   */
  idNum: string;
  /** What it answers as (还款责任人类型): co-borrower 1, guarantor 2, professional guarantor 3, other 9. */
  role: "co-borrower" | "guarantor" | "professional-guarantor" | "other";
  /**
   * Amount answered for, in minor units; given for guarantors.
   * @TJS-type integer
   * @minimum 0
   */
  amount?: number;
  /** Joint guarantee (联保) or several; given for guarantors. */
  joint?: boolean;
  /**
   * Code of the guarantee contract (保证合同编号), starting with the provider code; given for guarantors. With … in its
   * middle where a log tells it masked.
   * @pattern ^[!-~…]{15,60}$
   */
  contractCode?: string;
}
