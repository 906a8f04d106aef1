import type { InitFile, InitReport } from "../../../schemas/run/init-report.js";
import { speaker } from "./texts/say.js";

/** What `init` tells a person: each file with what became of it, and what to type next. */
export function initText(report: InitReport, lang: "en" | "zh"): string {
  const say = speaker(lang);
  const words: Readonly<Record<InitFile["action"], string>> = report.dryRun
    ? {
        written: say("would be written", "将写入"),
        extended: say("would get a line", "将追加一行"),
        left: say("left", "保留"),
      }
    : { written: say("written", "已写入"), extended: say("got a line", "已追加一行"), left: say("left", "保留") };
  const width = Math.max(...report.files.map(({ path }) => path.length));
  const files = report.files.map(
    ({ path, action, about, content }) =>
      `  ${path.padEnd(width)}  ${words[action]}: ${about[lang]}\n${content === undefined ? "" : indented(content)}`,
  );
  const next = report.next.map(({ command, does }) => `  ${command}\n      ${does[lang]}\n`);
  return `${report.folder}\n\n${files.join("")}\n${say("Next:", "下一步：")}\n${next.join("")}`;
}

function indented(content: string): string {
  return `${content
    .trimEnd()
    .split("\n")
    .map((line) => `      │ ${line}`.trimEnd())
    .join("\n")}\n`;
}
