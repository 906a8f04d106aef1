import type { Readable, Writable } from "node:stream";
import { isBaseUrl } from "../config/is-base-url.js";
import {
  CI_SYSTEMS,
  DELIVERIES,
  INIT_TARGETS,
  type InitAnswers,
  type InitSurroundings,
  withDefaults,
} from "./init-answers.js";
import { type Say, speaker } from "./texts/say.js";

/** The terminal that is asked on. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Asks for what was not said, one question after the other; null where the user gives up (Ctrl-C, Escape). */
export async function askAnswers(
  said: Partial<InitAnswers>,
  surroundings: InitSurroundings,
  terminal: Terminal,
): Promise<InitAnswers | null> {
  // Only here: where everything is said, nothing needs to be drawn.
  const { isCancel, select, text } = await import("@clack/prompts");
  const answers: { -readonly [name in keyof InitAnswers]?: InitAnswers[name] } = { ...said };

  /** Asks for one answer where it was not given; false where the user gives up. */
  async function choose<N extends "lang" | "target" | "delivery" | "ci">(
    name: N,
    message: string,
    options: readonly (readonly [value: InitAnswers[N], label: string, hint?: string])[],
  ): Promise<boolean> {
    if (answers[name] !== undefined) return true;
    const chosen = await select<string>({
      message,
      initialValue: withDefaults(answers, surroundings)[name],
      options: options.map(([value, label, hint]) => ({ value, label, ...(hint === undefined ? {} : { hint }) })),
      ...terminal,
    });
    if (isCancel(chosen)) return false;
    answers[name] = chosen as InitAnswers[N];
    return true;
  }

  async function url(say: Say): Promise<boolean> {
    if (answers.target !== "http" || answers.baseUrl !== undefined) return true;
    const { baseUrl } = withDefaults(answers, surroundings);
    const typed = await text({
      message: say("Where does it answer?", "机构地址？"),
      placeholder: baseUrl,
      defaultValue: baseUrl,
      validate: (value) =>
        value === undefined || value === "" || isBaseUrl(value)
          ? undefined
          : say(
              "Give a URL such as http://127.0.0.1:8080, without a password.",
              "请给出 http://127.0.0.1:8080 形式的地址，不含密码。",
            ),
      ...terminal,
    });
    if (isCancel(typed)) return false;
    answers.baseUrl = typed.replace(/\/+$/, "");
    return true;
  }

  if (!(await choose("lang", "Language / 语言", LANGUAGES))) return null;
  const say = speaker(answers.lang ?? "en");
  const whole =
    (await choose("target", say("How is your lender driven?", "如何驱动被测机构？"), targets(say))) &&
    (await url(say)) &&
    (await choose("delivery", say("How do its files come?", "报文如何交付？"), deliveries(say))) &&
    (await choose("ci", say("What builds your project?", "使用哪种 CI？"), systems(say)));
  return whole ? withDefaults(answers, surroundings) : null;
}

const LANGUAGES = [
  ["en", "English"],
  ["zh", "中文"],
] as const;

function targets(say: Say): [InitAnswers["target"], string, string][] {
  const told: Readonly<Record<InitAnswers["target"], readonly [string, string]>> = {
    http: [
      say("over HTTP", "通过 HTTP"),
      say("in any language; a small server in between is written", "任何语言；生成一个小型适配服务"),
    ],
    "in-process": [
      say("in this process", "在本进程内"),
      say("for a lender written for Node; a module is written", "适用于 Node 编写的机构；生成一个模块"),
    ],
    demo: [
      say("not yet: the bundled lender", "暂无：用随附的参考机构"),
      say("with one defect, to see a red report", "带一处缺陷，先看一份不合格报告"),
    ],
  };
  return INIT_TARGETS.map((target) => [target, ...told[target]]);
}

function deliveries(say: Say): [InitAnswers["delivery"], string, string][] {
  const told: Readonly<Record<InitAnswers["delivery"], readonly [string, string]>> = {
    push: [
      say("it sends them", "机构推送"),
      say("to a bureau that Tallystick opens; needed for outages", "推送到 Tallystick 开启的征信中心；测试中断时必需"),
    ],
    pull: [say("they are fetched", "由 Tallystick 拉取"), "GET /submissions"],
    folder: [say("it writes them to a folder", "写入目录"), ""],
  };
  return DELIVERIES.map((delivery) => [delivery, ...told[delivery]]);
}

function systems(say: Say): [InitAnswers["ci"], string][] {
  const told: Readonly<Record<InitAnswers["ci"], string>> = {
    github: "GitHub Actions",
    gitlab: "GitLab CI",
    jenkins: "Jenkins",
    shell: say("something else: a shell script", "其他：shell 脚本"),
    none: say("nothing yet", "暂无"),
  };
  return CI_SYSTEMS.map((system) => [system, told[system]]);
}
