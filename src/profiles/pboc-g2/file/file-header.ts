/** The header line of a report file, 50 bytes (文件头, §1.4), as its fields. */
export interface FileHeader {
  /** 信息记录类型, e.g. `210`. */
  readonly recordType: string;
  /** 记录版本, `2.0.0` in every header seen. */
  readonly version: string;
  /** Template code: `10` or `90` for 110 and 310 (S9), `""` (two blanks in the file) for every other type. */
  readonly template: string;
  /** 14-character code of the data provider. */
  readonly provider: string;
  /** Creation time of the file, `yyyy-MM-ddTHH:mm:ss`, local time of the provider: the header names no offset. */
  readonly createdAt: string;
  /** Number of records that the header claims, 0 to 9 999 999. */
  readonly count: number;
}
