import type { InitAnswers, InitSurroundings } from "../init-answers.js";
import { adapterFile, DEMO_DEFECT, OUTBOX, startLine } from "./places.js";
import { type Say, speaker } from "./say.js";

/** Text of `tallystick.config.ts`. */
export function configText(answers: InitAnswers, surroundings: InitSurroundings): string {
  const say = speaker(answers.lang);
  return `import { defineConfig } from "tallystick";

// ${say(
    "Every key and what it means: docs/guide/configuration.md of the package. Your editor completes them.",
    "全部配置项及说明见软件包内 docs/guide/configuration.md；编辑器可自动补全。",
  )}
export default defineConfig({
${targetText(answers, surroundings, say)}
  // ${deliveryComment(answers, say)}
  delivery: ${deliveryText(answers)},
  // ${say(
    "What lender and bureau agreed on (docs/guide/agreements.md): names of built-in agreements, or yours written out.",
    "机构与征信中心的约定（docs/guide/agreements.md）：内置约定的名称，或自行写出。",
  )}
  agreements: ["plain"],
  // ${say("The written cases first. Leave this line out to run every suite.", "先运行书面用例；删去此行即运行全部测试组。")}
  suites: ["contract"],
  // ${say("Each run makes a folder of its own in here.", "每次运行在此建立自己的目录。")}
  reportsDir: "reports",
});
`;
}

function targetText(answers: InitAnswers, surroundings: InitSurroundings, say: Say): string {
  switch (answers.target) {
    case "demo":
      return `  // ${say(
        "The bundled lender with one defect. All of them: tallystick demo --defect list",
        "随附的参考机构，预置一处缺陷。全部缺陷：tallystick demo --defect list",
      )}
  target: { kind: "in-process", module: "./${adapterFile(answers)}", options: { defect: "${DEMO_DEFECT}" } },`;
    case "in-process":
      return `  target: {
    kind: "in-process",
    module: "./${adapterFile(answers)}",
    // ${say("Handed to createLender as they are:", "原样传给 createLender：")}
    // options: { database: "memory" },
  },`;
    case "http": {
      const words = startLine(answers, surroundings).split(" ");
      return `  target: {
    kind: "http",
    baseUrl: ${JSON.stringify(answers.baseUrl)},
    // ${say("A secret stays in the environment:", "密钥只放在环境变量中：")}
    // headers: { authorization: { env: "LENDER_TOKEN", prefix: "Bearer " } },
    // ${say("Tallystick can start and stop the adapter itself:", "也可由 Tallystick 启动和停止适配器：")}
    // process: { start: [${words.map((word) => JSON.stringify(word)).join(", ")}] },
  },`;
    }
  }
}

function deliveryText({ target, delivery }: InitAnswers): string {
  switch (delivery) {
    case "push":
      return target === "http" ? '{ kind: "push", port: 4480 }' : '{ kind: "push" }';
    case "pull":
      return '{ kind: "pull" }';
    case "folder":
      return `{ kind: "folder", path: "./${OUTBOX}" }`;
  }
}

function deliveryComment({ target, delivery }: InitAnswers, say: Say): string {
  switch (delivery) {
    case "push":
      return target === "http"
        ? say(
            "The lender submits to the stub bureau: POST http://127.0.0.1:4480/submissions/<file name>",
            "机构向模拟征信中心报送：POST http://127.0.0.1:4480/submissions/<文件名>",
          )
        : say(
            "What the lender submits by the global fetch is caught on its way; give a port if it calls otherwise.",
            "机构用全局 fetch 报送的报文会被直接截收；以其他方式报送时请给出 port。",
          );
    case "pull":
      return say(
        "Tallystick fetches the files: GET /submissions?after=",
        "由 Tallystick 拉取报文：GET /submissions?after=",
      );
    case "folder":
      return say(
        "The lender writes its files to this folder; nothing in it is changed.",
        "机构将报文写入此目录；其中内容不会被改动。",
      );
  }
}
