import type { IsoDate } from "./primitives.js";

/** What a lender knows of a person (record 110), by segment. Codes as in the bureau's tables (§4.10). */
export interface PersonDetails {
  basics: PersonBasics;
  marriage: Marriage;
  education: Education;
  occupation: Occupation;
  residence: Residence;
  mail: MailAddress;
  income?: Income;
}

/** Some of what a lender knows of a person: the members that are given anew. */
export interface ChangedDetails {
  basics?: PersonBasics;
  marriage?: Marriage;
  education?: Education;
  occupation?: Occupation;
  residence?: Residence;
  mail?: MailAddress;
  income?: Income;
}

/** 基本概况段. */
export interface PersonBasics {
  /** 0 unknown, 1 male, 2 female, 9 not told. */
  sex: "0" | "1" | "2" | "9";
  birthDate: IsoDate;
  /**
   * 国籍: 991 China, 992 foreign, 999 unknown, or the ISO 3166 code.
   * @pattern ^([0-9]{3}|[A-Z]{3})$
   */
  nation: string;
  /**
   * @maxLength 100
   */
  houseAddress?: string;
  /**
   * Eleven digits; stars where a log tells it masked.
   * @pattern ^([0-9]{11}|＊＊＊)$
   */
  cellPhone?: string;
  /**
   * @maxLength 60
   */
  email?: string;
}

/** 婚姻信息段. */
export interface Marriage {
  /**
   * @pattern ^(10|2[0-3]|30|40|9[019])$
   */
  status: string;
  /** With status 20 to 23, and only then (rule S1100102); kind and number of the document are always told. */
  spouse?: Spouse;
}

/** The husband or wife; name, telephone and employer may be unknown. */
export interface Spouse {
  /**
   * @maxLength 30
   */
  name?: string;
  /**
   * @pattern ^[0-9A-Z]{1,2}$
   */
  idType: string;
  /**
   * @minLength 1
   * @maxLength 20
   */
  idNum: string;
}

/** 教育信息段. */
export interface Education {
  /**
   * @pattern ^[1-9][0-9]$
   */
  level: string;
  /** 5 (none) or 9 (unknown) with levels 30, 40, 70 and 80 (rule I1100F03). */
  degree: "1" | "2" | "3" | "4" | "5" | "9";
}

/** 职业信息段. */
export interface Occupation {
  /**
   * @pattern ^[1-9][0-9]$
   */
  status: string;
  /** With status 11, 13, 17, 21, 24 and 91 and only then (rule S1100101). */
  employer?: Employer;
}

/** Where and as what somebody works. */
export interface Employer {
  /**
   * @minLength 1
   * @maxLength 80
   */
  name: string;
  /** 单位性质. */
  kind: "10" | "20" | "30" | "40" | "50" | "99";
  /**
   * 单位所属行业: A to T, 9 unknown.
   * @pattern ^[A-T9]$
   */
  industry: string;
  /**
   * 职业; not 0 or X with kinds 30, 40 and 50 (rule I1100G04).
   * @pattern ^[013456XYZ]$
   */
  occupation: string;
  /** 职务. */
  title: "1" | "2" | "3" | "9";
  /** 职称. */
  technicalTitle: "0" | "1" | "2" | "3" | "9";
  /**
   * 本单位工作起始年份.
   * @pattern ^(19|20)[0-9]{2}$
   */
  since?: string;
}

/** 居住地址段. */
export interface Residence {
  /**
   * @pattern ^([1-79]|11|12)$
   */
  status: string;
  /**
   * @maxLength 100
   */
  address?: string;
  /**
   * Six digits; stars where a log tells it masked.
   * @pattern ^([0-9]{6}|＊＊＊)$
   */
  postCode?: string;
}

/** 通讯地址段. */
export interface MailAddress {
  /**
   * @minLength 1
   * @maxLength 100
   */
  address: string;
  /**
   * Six digits; stars where a log tells it masked.
   * @pattern ^([0-9]{6}|＊＊＊)$
   */
  postCode: string;
}

/** 收入信息段, in whole yuan a year. */
export interface Income {
  /**
   * 自报年收入.
   * @TJS-type integer
   * @minimum 0
   */
  ownWord: number;
  /**
   * 纳税年收入.
   * @TJS-type integer
   * @minimum 0
   */
  taxed: number;
}

/** Validity of the person's document (record 130). */
export interface DocumentValidity {
  /** 生效日期; left out where it is not known. */
  from?: IsoDate;
  /** 到期日期. */
  until: IsoDate;
  /**
   * 签发机关名称.
   * @maxLength 80
   */
  issuer?: string;
}
