import type { Bilingual } from "../../../schemas/run/finding.js";
import { text } from "../../report/text/bilingual.js";

/** Names of the fixed words of the certificate. */
export type CertificateWord =
  | "title"
  | "tested"
  | "lender"
  | "build"
  | "madeBy"
  | "notDeclared"
  | "target"
  | "driven"
  | "interface"
  | "pbocG2"
  | "set"
  | "agreements"
  | "suites"
  | "lived"
  | "records"
  | "when"
  | "seed"
  | "verdict"
  | "gates"
  | "noGates"
  | "level"
  | "gate"
  | "allowed"
  | "found"
  | "held"
  | "yes"
  | "no"
  | "coverage"
  | "noCoverage"
  | "exemptions"
  | "noExemptions"
  | "requirement"
  | "owner"
  | "expires"
  | "state"
  | "notTested"
  | "allTested"
  | "evidence"
  | "headOfLog"
  | "headOfMessages"
  | "noMessages"
  | "rules"
  | "tool"
  | "lock"
  | "noLock"
  | "madeAt"
  | "signedBy"
  | "unsigned"
  | "verify"
  | "verifyBy"
  | "verifyThen"
  | "notTheBureau";

/** Fixed words of the certificate, in both languages. */
export const CERTIFICATE_WORDS: Readonly<Record<CertificateWord, Bilingual>> = {
  title: text("Evidence of a conformance run", "一致性测试证据页"),
  tested: text("What was tested", "测试对象"),
  lender: text("Lender, as declared", "报送机构（自述）"),
  build: text("Build, as declared", "被测版本（自述）"),
  madeBy: text("Tester, as declared", "测试方（自述）"),
  notDeclared: text("not declared", "未声明"),
  target: text("Reached at", "访问地址"),
  driven: text("Driven, delivered", "驱动与交付方式"),
  interface: text("Interface", "接口规范"),
  pbocG2: text("PBOC second-generation credit reporting, 2.0.0", "人民银行二代征信 2.0.0"),
  set: text("Requirement set", "要求集"),
  agreements: text("Agreements", "业务约定"),
  suites: text("Suites", "测试套件"),
  lived: text("Lived", "测试规模"),
  records: text("Records", "记录"),
  when: text("Run", "运行时间"),
  seed: text("Seed", "随机种子"),
  verdict: text("Verdict", "判定"),
  gates: text("Gates", "门槛"),
  noGates: text("None was judged.", "未判定。"),
  level: text("Level", "级别"),
  gate: text("Gate", "门槛"),
  allowed: text("Bound", "界限"),
  found: text("Found", "实际"),
  held: text("Held", "是否满足"),
  yes: text("yes", "是"),
  no: text("no", "否"),
  coverage: text("Coverage", "覆盖率"),
  noCoverage: text("nothing was to be reached", "无可覆盖项"),
  exemptions: text("Waivers and known failures", "豁免与已知问题"),
  noExemptions: text("None.", "无。"),
  requirement: text("Requirement", "要求"),
  owner: text("Owner", "责任人"),
  expires: text("Until", "有效至"),
  state: text("State", "状态"),
  notTested: text("Not tested, and why", "未测试项及原因"),
  allTested: text("Every requirement of the set was tested.", "要求集中的每一项均已测试。"),
  evidence: text("Evidence", "证据"),
  headOfLog: text("Log, chain head", "日志链首"),
  headOfMessages: text("Messages, chain head", "报文链首"),
  noMessages: text("not kept", "未保存"),
  rules: text("Rules", "规则"),
  tool: text("Tool", "工具"),
  lock: text("Lock file", "依赖锁定文件"),
  noLock: text("none found", "未找到"),
  madeAt: text("Bundle made", "证据包生成时间"),
  signedBy: text("Signed by", "签名公钥"),
  unsigned: text("nobody: this bundle is unsigned", "无人：本证据包未签名"),
  verify: text("How to verify", "如何复核"),
  verifyBy: text(
    "This page alone proves nothing. With the bundle it lies in, and without the lender:",
    "仅凭本页不能证明任何事项。持有所在证据包即可离线复核，无需报送机构参与：",
  ),
  verifyThen: text(
    "It finds any changed byte, derives every verdict again from the log, and makes this page again. Get the public key from the signer, not from the bundle.",
    "复核可发现任何字节的改动，依日志重新推导全部判定，并重新生成本页。公钥应向签名方索取，不得取自证据包。",
  ),
  notTheBureau: text(
    "The Credit Reference Center of the People's Bank of China had no part in this run. This page is not a certificate, an approval or an acceptance of the Center.",
    "中国人民银行征信中心未参与本次测试。本页不是征信中心出具的证书、许可或验收结论。",
  ),
};
