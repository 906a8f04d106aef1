import { say } from "../rules/breach.js";
import type { Requirement } from "./requirement.js";

/** What is told of something that is no loan when it is put right (clauses L75 to L78). */
interface Kind {
  /** First two digits of the types of its records. */
  readonly family: "22" | "23" | "51";
  readonly en: string;
  readonly zh: string;
  /** The key of such a record, as the sources name it. */
  readonly key: string;
  /** Harm of what stays stored though it never was. */
  readonly staysHarm: Requirement["harm"];
  /** What its segment D tells; absent where no segment of it is put right. */
  readonly told?: { readonly en: string; readonly zh: string };
}

const KINDS: readonly Kind[] = [
  {
    family: "22",
    en: "credit line",
    zh: "授信协议",
    key: "ContractCode",
    staysHarm: {
      en: "The person seems to have credit at his disposal that nobody granted.",
      zh: "当事人看似拥有并未获批的授信，影响其再次申请。",
    },
    told: { en: "limit", zh: "授信额度" },
  },
  {
    family: "23",
    en: "guarantee",
    zh: "担保账户",
    key: "AcctCode",
    staysHarm: {
      en: "A debt that nobody guarantees weighs on the debtor's report.",
      zh: "信用报告保留并不存在的担保责任。",
    },
    told: { en: "amount or category", zh: "在保余额或五级分类" },
  },
  {
    family: "51",
    en: "contract over collateral",
    zh: "抵（质）押合同",
    key: "CcCode",
    staysHarm: {
      en: "Loans seem secured by a thing that secures nothing, and the thing seems encumbered.",
      zh: "贷款看似有抵（质）押物担保，该物亦看似已设定权利负担。",
    },
  },
];

function newCode({ family, en, zh, key }: Kind): Requirement {
  return {
    id: `OWED-${family}1`,
    level: "MUST",
    confidence: "C",
    source: `§1.7, I0001801, I${family}11B02, I${family}11B03, L76`,
    statedBy: ["deadline"],
    title: say(`A ${en} that gets another code is told so`, `${zh}标识码变更须报送`),
    meaning: say(
      `A ${family}1 with the code before and the new one, in time for the day of the change. What goes out before it bears the old ${key}, what goes out after it the new one.`,
      `在变更当日的时限内报${family}1，载明原标识码与新标识码。此前报出的记录用原${key}，此后报出的用新码。`,
    ),
    harm: say(
      `Under the new code the bureau knows no such ${en}: the old one stays as it was for ever, beside the new one.`,
      `征信系统不识别新标识码：原${zh}不再更新，并与新码下的重复。`,
    ),
    innocent: say(
      "What is void on the day of the change needs no change of its code.",
      `变更当日即作废的无须报${family}1。`,
    ),
    fix: say(
      `Send the ${family}1 after all that waits under the old code and before anything under the new one, repairs included.`,
      `${family}1应在以原码待报的记录之后、以新码报送的任何记录（含重报）之前报出。`,
    ),
  };
}

function voided({ family, en, zh, staysHarm }: Kind): Requirement {
  return {
    id: `OWED-${family}4`,
    level: "MUST",
    confidence: "C",
    source: `§1.7, R${family}41101, L75`,
    statedBy: ["deadline"],
    title: say(`A ${en} that should never have been told is deleted`, `不应报送的${zh}须整笔删除`),
    meaning: say(
      `A ${family}4 in time for the day on which it became known, and no record as of that day or later.`,
      `在获知当日的时限内报${family}4，且不再报送当日及以后的记录。`,
    ),
    harm: staysHarm,
    innocent: say(
      "What was made before and had not gone out need not come any more.",
      "此前生成但尚未报出的记录无须再报。",
    ),
    fix: say(
      "Delete at the bureau what is deleted in the books, and clear what still waits to be sent.",
      "账上作废的须同步整笔删除，并清理待发记录。",
    ),
  };
}

function identity({ family, en, zh }: Kind): Requirement {
  return {
    id: `OWED-${family}2-B`,
    level: "MUST",
    confidence: "C",
    source: `§1.7, R${family}2${family === "22" ? "0103, R2221211" : "0105, R2321212"}, L77`,
    statedBy: ["deadline"],
    title: say(`The person of a ${en} told wrongly is put right`, `${zh}的当事人身份有误的须按段更正`),
    meaning: say(
      `A ${family}2 of segment B with Name, IDType, IDNum and MngmtOrgCode and nothing else; RptDate the newest as-of date that the bureau holds of it. Later records carry the right identity.`,
      `报${family}2（B段），仅含姓名、证件类型、证件号码和业务管理机构代码；信息报告日期为最新入库日期。其后记录使用正确身份。`,
    ),
    harm: say(
      `The ${en} stands on the report of somebody else, and is missing from the right one.`,
      `${zh}挂在他人信用报告上，当事人本人的报告却缺失。`,
    ),
    innocent: say(
      "Where a record as of the known day was loaded first, its date is the newest and is right.",
      "获知当日的记录已先入库的，应以其日期为准。",
    ),
    fix: say(
      "Send the four items alone, for each key of the person, and take the date from what was loaded last, not from today.",
      "逐个标识只报四项，日期取最近入库记录而非当天。",
    ),
  };
}

function takenBack({ family, en, zh, told }: Kind): Requirement[] {
  if (told === undefined) return [];
  const harm = say(
    `The report goes on telling the ${told.en} that a mistake had made of it.`,
    `信用报告一直显示有误的${told.zh}。`,
  );
  return [
    {
      id: `OWED-${family}2-D`,
      level: "MUST",
      confidence: "C",
      source: `§1.7, R${family}2${family === "22" ? "1207" : "1210"}, L78`,
      statedBy: ["deadline"],
      title: say(`A ${told.en} of a ${en} told wrongly is put right`, `已报${zh}的${told.zh}有误的须按段更正`),
      meaning: say(
        `A ${family}2 of segment D, whole and right, with that day as RptDate, for each record as of a day before that reads otherwise without what was taken back.`,
        `业务冲回后，此前每条内容不同的记录各报一条${family}2（D段），整段为正确值，信息报告日期为该记录日期。`,
      ),
      harm,
      innocent: say("A record that reads the same without it stays.", "冲回后内容不变的记录无须更正。"),
      fix: say(
        "When a change is taken back, compare every record told since with what is right, not only the newest.",
        "冲回时逐条核对其后已报的记录，而非仅核对最新一条。",
      ),
    },
    {
      id: `OWED-${family}3-D`,
      level: "MUST",
      confidence: "C",
      source: `§1.7, R${family}31101, I${family}30B01, L78`,
      statedBy: ["deadline"],
      title: say(`A change of a ${en} that never was is deleted`, `${zh}并未发生的变动须按段删除`),
      meaning: say(
        `A ${family}3 of segment D with both dates the day of the change, where without it no record as of that day would be owed.`,
        `冲回后当日本不应报送的，报${family}3（D段），起止日期均为该日。`,
      ),
      harm,
      innocent: say("Where something else happened that day, its record stays.", "当日另有变动的，该记录保留。"),
      fix: say(
        "Delete the record of a change that is taken back; another change back would tell a second one that never was.",
        "冲回须删除原记录；再报一次反向变动等于又报了一次并未发生的变动。",
      ),
    },
  ];
}

function unowed(recordType: string): Requirement {
  return {
    id: `UNOWED-${recordType}`,
    level: "MUST",
    confidence: "C",
    source: "§1.7, L75 to L78",
    statedBy: [],
    title: say(`No record ${recordType} without cause`, `无业务依据不得报送${recordType}`),
    meaning: say(
      `A record ${recordType} comes only where something happened that calls for it, once for each.`,
      `仅当发生相应业务时报送${recordType}，每次一条。`,
    ),
    harm: say("What was right on the report is overwritten or deleted.", "信用报告中正确的内容被改写或删除。"),
    innocent: say(
      "A second correction of one segment counts as doubled where it repeats the first.",
      "对同一段的第二次更正，若与首次相同则记为重复报送。",
    ),
    fix: say(
      "Make such records of the business event alone, never of a difference between two extracts.",
      "此类记录只应由业务事件触发，不应由两次抽数的差异触发。",
    ),
  };
}

function schema(recordType: string): Requirement {
  return {
    id: `SCHEMA-${recordType}`,
    level: "SHOULD",
    confidence: "A",
    source: "§3.3 to §3.6, §4",
    statedBy: [],
    title: say(`A record ${recordType} has the form that its schema describes`, `${recordType}记录应符合报文结构定义`),
    meaning: say(
      "Beyond the rules that the bureau rejects by, each value has its plain form. Asked of records that break no rule.",
      "除拒收规则外，各项取值应为规范形式。仅对未违反规则的记录判断。",
    ),
    harm: say(
      "None by itself; another version of the bureau's checker may reject what this one lets pass.",
      "本身无影响；校验版本更新后，目前放行的形式可能被拒。",
    ),
    innocent: say("The bureau's checker lets such forms pass today.", "目前校验程序放行此类形式。"),
    fix: say("Write values as the layout has them, without padding.", "按报文格式输出取值，不要补位。"),
  };
}

const RECORD_TYPES = "221 222 223 224 231 232 233 234 511 514".split(" ");

/** What puts right a credit line, a guarantee or a contract over collateral (L75 to L78), and what must not come. */
export const putRightRequirements: readonly Requirement[] = [
  ...KINDS.flatMap((kind) => [
    newCode(kind),
    ...(kind.told === undefined ? [] : [identity(kind)]),
    ...takenBack(kind),
    voided(kind),
  ]),
  ...RECORD_TYPES.map(unowed),
  ...RECORD_TYPES.map(schema),
];
