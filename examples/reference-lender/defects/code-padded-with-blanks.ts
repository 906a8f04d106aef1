import type { Defect } from "./defect.js";

/** The code of a line with the provider code in a column of 18 characters, four too many. */
function padded(code: string): string {
  return `${code.slice(0, 14).padEnd(18)}${code.slice(14)}`;
}

/** The code of a line is put together from columns of fixed width. */
export const codePaddedWithBlanks: Defect = {
  name: "code-padded-with-blanks",
  sentence: {
    en: "The code of a line is put together from columns of fixed width and has blanks in it, in the line's own records and in those of what is drawn.",
    zh: "授信协议标识码由定长字段拼接而成，中间夹带空格。",
  },
  provokedBy: "product",
  expected: ["malformed", "contradicted"],
  seed: (right) => ({
    ...right,
    lines: {
      draws: {
        ...right.lines.draws,
        agreementCode: (identity, terms) => {
          const code = right.lines.draws.agreementCode(identity, terms);
          return code === undefined || identity.lineCode === undefined ? code : padded(code);
        },
      },
      records: { ...right.lines.records, contractCode: padded },
    },
  }),
};
