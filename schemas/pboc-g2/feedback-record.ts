/**
 * The record of a feedback file (反馈文件): one rejected record and why (§1.6). In a feedback file of flag 2, where the
 * header of the report was wrong, ErrRecId and ErrRec are absent (S9).
 * @x-zh 反馈信息
 * @x-source §1.6, S9 [A]
 */
export interface FeedbackRecord {
  /**
   * Line of the rejected record in the report file, counting the header as line 1. The checker on the lender's own
   * machine counts records instead, one less (§1.6, S11).
   * @pattern ^[0-9]{1,8}$
   * @x-zh 出错记录行号
   * @x-source S9 [A]
   */
  ErrRecId?: string;
  /**
   * Number of errors that follow; the bureau's checker names 5 of one record at most (S11).
   * @pattern ^[0-9]{1,3}$
   * @x-zh 错误个数
   * @x-source S9 [A]
   */
  FbErrNum: string;
  /** The errors. */
  ErrInf: FeedbackError[];
  /**
   * The rejected record, base64 of its UTF-8 bytes.
   * @maxLength 100000
   * @pattern ^[A-Za-z0-9+/]*={0,2}$
   * @x-zh 出错记录
   * @x-personal record
   * @x-source S9 [A]
   */
  ErrRec?: string;
}

/** One error of a rejected record. */
export interface FeedbackError {
  /**
   * Feedback code, e.g. `BLE017`. Not unique: read it together with record type and FbMsg (§6.1).
   * @pattern ^[A-Z0-9]{6}$
   * @x-zh 错误代码
   * @x-source §6.1 [A]
   */
  FbCode: string;
  /**
   * Tag of the offending element, `0000` where there is none; may be empty (S9).
   * @maxLength 100
   * @x-zh 错误信息
   * @x-source S9 [A]
   */
  FbMsg: string;
}
