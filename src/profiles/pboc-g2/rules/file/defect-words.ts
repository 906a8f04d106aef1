import type { Bilingual } from "../../../../../schemas/run/finding.js";
import type { FileDefectKind } from "../../file/file-defect.js";
import { say } from "../breach.js";

/** What a file has to be instead, for each defect. */
export const DEFECT_WORDS: Readonly<Record<FileDefectKind, Bilingual>> = {
  "file-name": say("a file name as §1.3 lays it out", "符合命名规则的文件名"),
  header: say("a header of 50 bytes as §1.4 lays it out", "50字节且各项符合规定的文件头"),
  "byte-order-mark": say("UTF-8 without byte order mark", "不带BOM的UTF-8"),
  "header-mismatch": say("the same in header and file name", "文件头与文件名一致"),
  "header-count": say("the number of records that follow", "与实际记录数一致"),
  "header-version": say("a version and template that are permitted", "允许使用的版本号和模板号"),
  "line-too-long": say("at most 10 000 000 characters on a line", "每行不超过10000000个字符"),
  "line-end": say("exactly one CRLF after the header and after every record", "文件头及每条记录后恰有一个回车换行"),
  encoding: say("UTF-8 throughout", "全部为UTF-8编码"),
  decryption: say("a file that the SM4 key decrypts", "可用SM4密钥解密的文件"),
  decompression: say("a whole gzip stream", "完整的gzip压缩数据"),
  unparseable: say("a header and record lines", "由文件头和记录行组成的文件"),
  "too-large": say("a file within the limits of this tool", "不超过本工具上限的文件"),
};
