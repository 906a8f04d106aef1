import type { InitStep } from "../../../schemas/run/init-report.js";
import type { InitAnswers, InitSurroundings } from "./init-answers.js";
import { startLine } from "./texts/places.js";

/**
 * What to type after `init`, in order.
 * @param changeTo the folder as it is typed from here; `.` for this one
 */
export function nextSteps(answers: InitAnswers, surroundings: InitSurroundings, changeTo: string): InitStep[] {
  const tool = surroundings.throughNpx ? "npx tallystick" : "tallystick";
  const steps: InitStep[] = [];
  if (changeTo !== ".") steps.push({ command: `cd ${changeTo}`, does: { en: "go there", zh: "进入目录" } });
  if (!surroundings.installed) {
    steps.push({
      command: `npm install --save-dev ${surroundings.packageSpec}`,
      does: {
        en: "for the adapter, your editor and your CI; the tool's own commands work without it",
        zh: "供适配器、编辑器和 CI 使用；工具自身的命令不依赖它",
      },
    });
  }
  if (answers.target === "http") {
    steps.push({
      command: startLine(answers, surroundings),
      does: { en: "start the adapter, in a terminal of its own", zh: "在另一终端启动适配器" },
    });
  }
  steps.push(
    {
      command: `${tool} doctor`,
      does: { en: "say what would work, and what not", zh: "检查哪些可运行、哪些不可" },
    },
    {
      command: `${tool} run`,
      does: { en: "live loans against the lender", zh: "对机构运行测试" },
    },
  );
  return steps;
}
