import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { MessageReader } from "../../evidence/verify/message-reader.js";
import type { Sm4Settings } from "../../profiles/pboc-g2/file/sm4.js";
import { readSubmission } from "../../profiles/pboc-g2/received/read-submission.js";
import { bindingOf } from "../../profiles/pboc-g2/requirements/binding-of.js";
import type { RuleBreach } from "../../profiles/received-record.js";

/** When a file arrived says nothing about what is in it. */
const SOME_TIME = { after: "1970-01-01T00:00:00Z", by: "1970-01-01T00:00:00Z" };

/** Reads message files as a run does, without what the bureau holds. */
export function messageReader(sm4: Sm4Settings | undefined): MessageReader {
  return {
    read(name, bytes, agreement) {
      if (name.endsWith(".enc") && sm4 === undefined) {
        return {
          records: [],
          broken: [],
          notRead: {
            en: "Some files are encrypted and no key is given (--sm4-key-env): their records were not read again.",
            zh: "部分文件已加密而未提供密钥（--sm4-key-env），其中的记录未重新解析。",
          },
        };
      }
      const { records, fileBreaches } = readSubmission({ name, bytes }, SOME_TIME, 0, sm4 === undefined ? {} : { sm4 });
      return {
        records: records.map(({ account, breaches }) => ({ account, broken: musts(breaches, agreement) })),
        broken: musts(
          fileBreaches.map(({ breach }) => breach),
          agreement,
        ),
      };
    },
  };
}

function musts(breaches: readonly RuleBreach[], agreement: Agreement | undefined): string[] {
  const level = ({ rule, level: own }: RuleBreach): string =>
    agreement === undefined ? own : bindingOf(rule, agreement).level;
  return breaches.filter((breach) => level(breach) === "MUST").map(({ rule }) => rule);
}
