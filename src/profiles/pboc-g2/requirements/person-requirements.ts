import { personUnowedRequirements } from "./person-unowed-requirements.js";
import type { Requirement } from "./requirement.js";

/** What is owed of a person (records 110 to 140, clauses L64 to L69), and what must not come. */
export const personRequirements: readonly Requirement[] = [
  {
    id: "OWED-110-10",
    level: "MUST",
    confidence: "C",
    source: "§3.5, R1100101, R1101201, L64",
    statedBy: ["deadline"],
    title: { en: "A person is told when the lender comes to know him", zh: "新客户须报送个人基本信息" },
    meaning: {
      en: "A record 110 of code 10 as of the day of registration, with the segments on person, marriage, education, occupation, residence and mail, each with that day as its update date, and on income where it is known. What is not known is empty.",
      zh: "登记当日报送110（报告时点10），含基本概况、婚姻、教育、职业、居住、通讯六段，信息更新日期为当日；已知收入的含收入段；未知数据项为空。",
    },
    harm: {
      en: "The person's report has no identity section from this lender, and later changes of it are refused.",
      zh: "信用报告缺少该机构报送的身份信息，此后的变更均被拒。",
    },
    innocent: {
      en: "Where customers are kept in another system, it may report by itself.",
      zh: "客户信息由其他系统管理的，可由该系统单独报送。",
    },
    fix: {
      en: "Report the customer on the day of registration, whether or not there is an account.",
      zh: "在登记当日报送客户信息，不论是否开户。",
    },
  },
  {
    id: "OWED-110-20",
    level: "MUST",
    confidence: "C",
    source: "§3.5, R1101202, L65, L67",
    statedBy: ["deadline"],
    title: { en: "What changes about a person is told", zh: "个人基本信息变更须报送" },
    meaning: {
      en: "A record 110 of code 20 as of each later day on which something became known: the segment of each thing that was given that day, as it stands at the end of it, with that day as its update date. Any other segment may come with its own day.",
      zh: "其后每个发生变更的日期报送110（报告时点20）：当日变更的各段按日终内容报送，信息更新日期为当日；其他段可一并报送，更新日期为其最近变更日。",
    },
    harm: {
      en: "The report shows an address, an employer or a spouse of former times.",
      zh: "信用报告显示已过时的地址、单位或配偶信息。",
    },
    innocent: {
      en: "What became known on the day of registration is told by that day's own record.",
      zh: "登记当日的变更由当日记录反映。",
    },
    fix: {
      en: "Report the change on its own day, and let the update date of each segment be the day of its own change.",
      zh: "变更当日报送，各段更新日期取该段自身的变更日。",
    },
  },
  {
    id: "OWED-114",
    level: "MUST",
    confidence: "C",
    source: "§3.5, R1141201, L69",
    statedBy: ["deadline"],
    title: { en: "A person who should never have been told is deleted", zh: "不应报送的个人须整笔删除" },
    meaning: {
      en: "A record 114 with the name, document and source of what was told, due as a record as of the day on which that became known. Nothing comes after it.",
      zh: "报送114，姓名、证件及信息来源编码同原记录，时限同获知当日的记录；此后不再报送。",
    },
    harm: {
      en: "Somebody's report names a lender he never dealt with, with details of another person.",
      zh: "信用报告中出现与其无业务往来机构报送的、属于他人的信息。",
    },
    innocent: { en: "Where nothing was told there is nothing to delete.", zh: "尚未报送的无须删除。" },
    fix: {
      en: "Delete by the identity that was told, and stop everything that is still to come of the person.",
      zh: "按原报送标识删除，并停止其后所有报送。",
    },
  },
  {
    id: "OWED-120",
    level: "MUST",
    confidence: "C",
    source: "§3.5, §4.10, I1200B01, L68",
    statedBy: ["deadline"],
    title: { en: "A member of the family is told", zh: "家族关系须报送" },
    meaning: {
      en: "A record 120 as of the day on which the relative became known, FamRelaAssFlag 1; where it turns out not to hold, one with 0. One a day for each relative, by what was said last.",
      zh: "获知当日报送120，有效标志为1；关系不成立的报0。每日每一成员一条，以最后一次为准。",
    },
    harm: {
      en: "A relation that was withdrawn goes on standing in the report, or one that holds is missing.",
      zh: "已撤销的关系仍显示有效，或有效的关系缺失。",
    },
    innocent: {
      en: "For the bureau the relation is of two persons by name and document: another document is another relation.",
      zh: "家族关系以双方姓名与证件标识，证件不同即为不同关系。",
    },
    fix: {
      en: "Report each relative by itself, and a withdrawal with flag 0 instead of leaving it out.",
      zh: "逐一报送；撤销时以标志0报送，而非不报。",
    },
  },
  {
    id: "OWED-130",
    level: "MUST",
    confidence: "C",
    source: "§3.5, S9, L66",
    statedBy: ["deadline"],
    title: { en: "How long a document is valid is told", zh: "证件有效期须报送" },
    meaning: {
      en: "A record 130 as of the day of registration where the validity of the document is known, and as of each day on which it was renewed, with what is known at the end of the day.",
      zh: "已知证件有效期的，登记当日报送130；其后每次换证或更新当日报送，内容为日终所知。",
    },
    harm: {
      en: "The document reads as run out, and the person is asked for another one.",
      zh: "证件看似已过期，当事人可能被要求重新提供。",
    },
    innocent: {
      en: "A renewal that says what was known before is told all the same.",
      zh: "更新内容与原内容相同的也须报送。",
    },
    fix: {
      en: "Report from the event of the renewal, not by comparing with the last record.",
      zh: "以更新事件触发报送，而非与上次报送比较。",
    },
  },
  {
    id: "OWED-134",
    level: "MUST",
    confidence: "C",
    source: "§3.5, R1341101, L69",
    statedBy: ["deadline"],
    title: {
      en: "The validity of a document that should never have been told is deleted",
      zh: "不应报送的证件有效期须删除",
    },
    meaning: {
      en: "A record 134 beside the 114 where a 130 was told of the person.",
      zh: "已报130的，与114一并报送134。",
    },
    harm: {
      en: "The bureau goes on keeping a document under the name of a person who should not be there.",
      zh: "征信系统仍保留不应存在的证件信息。",
    },
    innocent: { en: "Without a 130 there is nothing to delete.", zh: "未报130的无须删除。" },
    fix: {
      en: "Withdraw what was told of the document together with the person: 114 does not reach it.",
      zh: "删除个人基本信息时一并删除证件有效期，114不含后者。",
    },
  },
  {
    id: "OWED-140",
    level: "MUST",
    confidence: "C",
    source: "§3.5, I1400B01, L67",
    statedBy: ["deadline"],
    title: { en: "Two documents of one person are told to be his", zh: "同一人的不同证件须报送整合" },
    meaning: {
      en: "A record 140 as of the day on which another document of the person became known, OthAssFlg 1; where it turns out not to be his, one with 0. One a day for each document, by what was said last.",
      zh: "获知其他证件当日报送140，有效标志为1；证明并非同一人的报0。每日每一证件一条，以最后一次为准。",
    },
    harm: {
      en: "The person has two reports that know nothing of each other, or shares one with a stranger.",
      zh: "同一人形成两份互不关联的报告，或与他人信息混为一份。",
    },
    innocent: {
      en: "The same may be told in segment IDInf of a 110 too; that does not stand for the 140.",
      zh: "110的其他标识段也可反映，但不能代替140。",
    },
    fix: {
      en: "Report each document by itself, and a withdrawal with flag 0 instead of leaving it out.",
      zh: "逐一报送；撤销时以标志0报送，而非不报。",
    },
  },
  ...personUnowedRequirements,
];
