import type { InitFile } from "../../../schemas/run/init-report.js";
import { configNames } from "../config/find-config.js";
import type { InitAnswers, InitSurroundings } from "./init-answers.js";
import { adapterText } from "./texts/adapter-text.js";
import { ciFile } from "./texts/ci-texts.js";
import { configText } from "./texts/config-text.js";
import { adapterFile, OUTBOX } from "./texts/places.js";

/** A file as it is to become. Nothing that is there is ever replaced: `append` adds a line to a file that lacks it. */
export interface PlannedFile extends InitFile {
  /** What is written, or added at the end; empty where the file is left. */
  readonly content: string;
  readonly executable: boolean;
}

const REPORTS_LINE = "reports/";

/**
 * The files that the answers ask for, with what becomes of each.
 * @param read text of a file of the folder; undefined where it is not there
 */
export function planFiles(
  answers: InitAnswers,
  surroundings: InitSurroundings,
  read: (path: string) => string | undefined,
): PlannedFile[] {
  const write = (path: string, content: string, about: InitFile["about"], executable = false): PlannedFile =>
    surroundings.isThere(path)
      ? { path, action: "left", about: LEFT, content: "", executable }
      : { path, action: "written", about, content, executable };
  const adapter = adapterFile(answers);
  return [
    config(answers, surroundings),
    write(adapter, adapterText(answers, surroundings), answers.target === "demo" ? DEMO : ADAPTER),
    ...(answers.delivery === "folder" ? [write(`${OUTBOX}/.gitkeep`, "", FOLDER)] : []),
    ...ci(answers, surroundings),
    ignored(read(".gitignore")),
  ];
}

/** Two configurations in one folder are refused, so one of any kind stands for ours. */
function config(answers: InitAnswers, surroundings: InitSurroundings): PlannedFile {
  const present = configNames.find((name) => surroundings.isThere(name));
  if (present !== undefined) return { path: present, action: "left", about: LEFT, content: "", executable: false };
  const content = configText(answers, surroundings);
  return { path: "tallystick.config.ts", action: "written", about: CONFIG, content, executable: false };
}

/** Where the CI system's own file is there already, the job goes beside it, and it is told how to take it in. */
function ci(answers: InitAnswers, surroundings: InitSurroundings): PlannedFile[] {
  if (answers.ci === "none") return [];
  const { path, elsewhere, executable, text } = ciFile(answers.ci, answers, surroundings);
  const [taken, takenToo] = [surroundings.isThere(path), surroundings.isThere(elsewhere)];
  if (!taken) return [{ path, action: "written", about: CI, content: text, executable }];
  const left: PlannedFile = { path, action: "left", about: LEFT, content: "", executable };
  // A script or a workflow of our own name is our own of an earlier time.
  if (takenToo || answers.ci === "github" || answers.ci === "shell") return [left];
  const about = answers.ci === "gitlab" ? includeIt(elsewhere) : pointAtIt(elsewhere);
  return [left, { path: elsewhere, action: "written", about, content: text, executable }];
}

function ignored(text: string | undefined): PlannedFile {
  const path = ".gitignore";
  const executable = false;
  if (text === undefined) return { path, action: "written", about: IGNORE, content: `${REPORTS_LINE}\n`, executable };
  if (text.split(/\r?\n/).some((line) => /^\/?reports\/?(\*+)?$/.test(line.trim()))) {
    return { path, action: "left", about: IGNORES_ALREADY, content: "", executable };
  }
  const before = text === "" || text.endsWith("\n") ? "" : "\n";
  return { path, action: "extended", about: IGNORE, content: `${before}${REPORTS_LINE}\n`, executable };
}

const LEFT = { en: "is there already and was left as it is", zh: "已存在，未改动" };
const CONFIG = { en: "the configuration", zh: "配置" };
const ADAPTER = { en: "the adapter: fill in its functions", zh: "适配器：请填写其中的函数" };
const DEMO = { en: "the bundled lender", zh: "随附的参考机构" };
const FOLDER = { en: "the folder that the lender writes to", zh: "机构写入报文的目录" };
const CI = { en: "runs the suites in every build", zh: "每次构建时运行测试组" };
const IGNORE = { en: "keeps reports out of the repository", zh: "报告不纳入版本库" };
const IGNORES_ALREADY = { en: "keeps reports out of the repository already", zh: "已忽略报告目录" };

function includeIt(path: string): InitFile["about"] {
  return {
    en: `the job; add to .gitlab-ci.yml: include: { local: ${path} }`,
    zh: `作业定义；请在 .gitlab-ci.yml 中加入：include: { local: ${path} }`,
  };
}

function pointAtIt(path: string): InitFile["about"] {
  return {
    en: `the pipeline; name it as the script path of a job: ${path}`,
    zh: `流水线；请在任务中将脚本路径设为 ${path}`,
  };
}
