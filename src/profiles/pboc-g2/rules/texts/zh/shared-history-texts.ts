import type { RuleText } from "../rule-text.js";

/** 规则文字中的称谓，以及整笔删除它的记录类型。 */
export interface Subject {
  readonly name: string;
  readonly erasure: string;
}

const UNREPAIRED = "更正被拒，征信中心仍保留错误内容。";

/** 原标识码正在使用。 */
export function oldCodeZh({ name }: Subject): RuleText {
  return {
    title: `标识变更的原标识码为正在使用的${name}标识码`,
    meaning: `标识变更所指${name}须以该标识码入库且当前有效。`,
    harm: `变更被拒，新标识码下的记录会被视为另一${name}，重复显示。`,
    innocent: "该变更可能已入库，只是再次报送。",
    fix: `查明${name}最近入库所用的标识码，从该标识码变更。`,
  };
}

/** 新标识码未被占用。 */
export function newCodeZh({ name, erasure }: Subject): RuleText {
  return {
    title: `标识变更的新标识码未被占用，或为该${name}曾用`,
    meaning: `新标识码须在同类标识码中未知，或为该${name}曾经使用过的。`,
    harm: "变更被拒，以免两笔合为一笔。",
    innocent: "新标识码下的首条记录可能先于变更到达。",
    fix: `用${erasure}删除误开的${name}，报送标识变更，再重新报送记录。`,
  };
}

/** 更正所指已入库。 */
export function correctsStoredZh({ name }: Subject): RuleText {
  return {
    title: `更正所指${name}已入库`,
    meaning: `待更正业务标识码须为已入库${name}的标识码。`,
    harm: UNREPAIRED,
    innocent: "待更正的记录可能本身被拒：未入库的应重新报送，而不是更正。",
    fix: `使用${name}最近入库的标识码；从未入库的，正常报送。`,
  };
}

/** 删除所指已入库。 */
export function deletesStoredZh({ name }: Subject, whole: boolean): RuleText {
  return {
    title: whole ? `整笔删除的${name}已入库` : `按段删除所指${name}已入库`,
    meaning: `待删除业务标识码须为已入库${name}的标识码。`,
    harm: "删除被拒；若本意是另一标识码，多余数据仍然保留。",
    innocent: whole ? "可能已删除，或首条记录被拒而无可删除。" : "可能已整笔删除。",
    fix: `使用${name}最近入库的标识码。`,
  };
}

/** 终止之后不得再报。 */
export function nothingAfterEndZh({ name }: Subject, item: string): RuleText {
  return {
    title: `${name}终止之后不得再报送`,
    meaning: `最新入库的${item}为2后，无论报告日期如何，该${name}均不再入库。`,
    harm: "记录被拒；若终止本身有误，信用报告显示已终止而实际未终止。",
    innocent: "较早日期的记录可能被耽搁，晚于终止记录到达。",
    fix: "终止有误的先行纠正，否则不再报送该记录。",
  };
}

/** 终止须为最后一笔。 */
export function endIsLastZh({ name }: Subject, item: string): RuleText {
  return {
    title: `${name}的终止须为最后一笔记录`,
    meaning: `报告日期早于已入库最晚日期的记录，${item}不得为2。`,
    harm: "记录被拒，已终止的仍显示为有效。",
    innocent: "倒记至较早日期的终止，会与其间各日的记录相冲突。",
    fix: "先删除或更正其后各日的记录，再报送终止。",
  };
}

/** 更正对应已入库的版本。 */
export function asOfStoredZh(letters: string): RuleText {
  return {
    title: `${letters}段的更正对应该信息段已入库的版本`,
    meaning: `更正${letters}段时，报告日期须为该信息段已入库的日期之一，或晚于最晚日期。`,
    harm: UNREPAIRED,
    innocent: "该信息段可能随另一日期的记录入库。",
    fix: "使用当时携带该信息段的记录的报告日期。",
  };
}

/** 静态信息段不得向前更正。 */
export function notBackwardsZh(letters: string): RuleText {
  return {
    title: `${letters}段不得向前更正`,
    meaning: `更正${letters}段时，报告日期不得早于该信息段已入库的最晚日期。`,
    harm: UNREPAIRED,
    innocent: "其间可能有更新的版本随后续记录入库。",
    fix: "更正最新版本。",
  };
}

/** 身份标识按最晚日期更正。 */
export function identityAsOfLatestZh({ name }: Subject): RuleText {
  return {
    title: "身份标识按最晚的报告日期更正",
    meaning: `更正B段使用该${name}已入库的最晚报告日期。被按段删除后仅剩基础段的记录是否计入，来源未说明，两者均接受，可信度[C]。`,
    harm: `更正被拒，${name}仍记在他人名下。`,
    innocent: "编制更正与入库之间可能有新记录入库。",
    fix: "取最近入库记录的报告日期，并在下一条记录之前报送更正。",
  };
}

/** 终止之后不得借更正补入。 */
export function noneAddedAfterEndZh({ name }: Subject): RuleText {
  return {
    title: `${name}终止之后不得借更正补入`,
    meaning: "最晚的D段为终止时，报告日期晚于它的D段更正被拒。",
    harm: UNREPAIRED,
    innocent: "有误的可能正是终止本身。",
    fix: "以终止记录自身的报告日期更正。",
  };
}

/** 其后有记录的不得更正为终止。 */
export function notEndedEarlierZh({ name }: Subject, item: string): RuleText {
  return {
    title: `其后有记录的${name}不得更正为终止`,
    meaning: `已有更晚报告日期的D段时，更正后的${item}不得为2。`,
    harm: UNREPAIRED,
    innocent: "可能当时确已终止，其后各日系误报。",
    fix: "先按段删除其后的版本，再更正。",
  };
}

/** 不得为本人。 */
export function anotherPersonZh(party: string, holder: string, letter: string): RuleText {
  return {
    title: `${party}不得为${holder}本人`,
    meaning: `更正后的${letter}段中，${party}的证件类型和号码不得与已入库的${holder}相同。`,
    harm: UNREPAIRED,
    innocent: `${holder}的身份标识本身可能有误，并在同一文件中更正。`,
    fix: `从该信息段中去掉${holder}；身份有误的先更正身份。`,
  };
}

/** 不早于已入库。 */
export function notOlderZh(of: string): RuleText {
  return {
    title: `${of}的报告日期不得倒退`,
    meaning: `报告日期不得早于${of}已入库的最晚报告日期。`,
    harm: "记录被拒，征信中心保留原有内容。",
    innocent: "记录可能被耽搁而晚于后续记录到达，此时已无新内容。",
    fix: "不再报送较早的记录；已入库内容有误的，按当前日期报送正确状态。",
  };
}
