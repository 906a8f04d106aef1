import type { InitAnswers, InitSurroundings } from "../init-answers.js";
import { adapterFile, OUTBOX, portOf, startLine } from "./places.js";
import { type Say, speaker } from "./say.js";

/** Text of the adapter: the calls of the lender interface as functions to be filled in, and what answers by them. */
export function adapterText(answers: InitAnswers, surroundings: InitSurroundings): string {
  const say = speaker(answers.lang);
  switch (answers.target) {
    case "demo":
      return `// ${say(
        "The lender that comes with Tallystick. Put your own here: see docs/guide/lender-interface.md of the package.",
        "Tallystick 随附的参考机构。接入自有机构见软件包内 docs/guide/lender-interface.md。",
      )}
export { createLender } from "tallystick/reference-lender";
`;
    case "in-process":
      return inProcessText(answers, say);
    case "http":
      return serverText(answers, surroundings, say);
  }
}

function serverText(answers: InitAnswers, surroundings: InitSurroundings, say: Say): string {
  return `/**
 * ${say(
   "A small server between Tallystick and your lender: it answers the seven calls of the lender interface and makes yours.",
   "Tallystick 与被测机构之间的小型服务：应答机构接口的七个调用，并转为机构自己的调用。",
 )}
 *
 *   ${startLine(answers, surroundings)}
 *
${howToFill(say)}
 */
import { createServer } from "node:http";
import { agreementByName, answerLenderCalls, CallRefused, type LenderCalls } from "tallystick";

/** ${say("Where it listens: baseUrl in tallystick.config.ts.", "监听端口，对应 tallystick.config.ts 的 baseUrl。")} */
const PORT = ${portOf(answers.baseUrl)};

const calls: LenderCalls = {
${callsText(answers, say, "  ")}
};

createServer(answerLenderCalls(calls)).listen(PORT, "127.0.0.1", () => console.log(\`http://127.0.0.1:\${PORT}\`));

${notFilledInText(answers, say)}`;
}

function inProcessText(answers: InitAnswers, say: Say): string {
  return `/**
 * ${say(
   "Your lender in Tallystick's own process: the seven calls of the lender interface, made of yours.",
   "在 Tallystick 进程内运行的被测机构：以机构自己的代码实现机构接口的七个调用。",
 )}
 *
${howToFill(say)}
 */
import {
  agreementByName,
  answerLenderCalls,
  CallRefused,
  type LenderApplication,
  type LenderCalls,
  type LenderSetting,
} from "tallystick";

/** ${say(
    "Called once for a run. setting: bureauUrl where files are pushed, folder where they are written, options of the configuration.",
    "每次运行调用一次。setting：bureauUrl（推送地址）、folder（写入目录）、options（配置中的选项）。",
  )} */
export async function createLender(setting: LenderSetting): Promise<LenderApplication> {
  // ${say("Start your lender here, as your own tests do.", "在此启动机构，与自有测试相同。")}
  const calls: LenderCalls = {
${callsText(answers, say, "    ")}
  };
  return { handler: answerLenderCalls(calls) };
}

${notFilledInText(answers, say)}`;
}

function howToFill(say: Say): string {
  return [
    say(
      "Fill in the functions from top to bottom. What is not filled in is answered with 501, and a run names it.",
      "请自上而下逐一填写。未填写的调用应答 501，运行时会指出。",
    ),
    say(
      "The whole interface: docs/guide/lender-interface.md of the package. Types to check with: @types/node, typescript.",
      "接口全文：软件包内 docs/guide/lender-interface.md。类型检查需要 @types/node 与 typescript。",
    ),
  ]
    .map((line) => ` * ${line}`)
    .join("\n");
}

function notFilledInText(answers: InitAnswers, say: Say): string {
  return `function notFilledIn(call: string, ..._received: unknown[]): never {
  throw new CallRefused(501, \`${adapterFile(answers)}: ${say("${call} is not filled in yet.", "${call} 尚未填写。")}\`);
}
`;
}

/** The calls, each with what it has to do. */
function callsText({ target, delivery }: InitAnswers, say: Say, indent: string): string {
  const setting = target === "http" ? "" : ", setting";
  const parts = [
    `// ${say(
      "1. What your environment can do, and what it agreed with the bureau. Right as it stands once the rest is filled in.",
      "1. 环境能力，以及与征信中心的约定。其余调用填写后，此处即正确。",
    )}
capabilities() {
  const agreement = agreementByName("plain");
  if (agreement === null) throw new CallRefused(500, "There is no agreement called plain.");
  return {
    interfaceVersion: "1",
    profiles: ["pboc-g2"],
    products: ["D1"],
    clockMovable: true,
    canReset: true,
    channels: ["${delivery}"],
    limits: {},
    agreement,
  };
},`,
    `// ${say(
      "2. Move the business clock to this instant, and return when every end of day until then has been worked through.",
      "2. 将业务时钟推进到此时刻；其间各日的日终处理全部完成后返回。",
    )}
// ${deliveryHint(delivery, target, say)}
moveClock(now) {
  return notFilledIn("moveClock", now${setting});
},`,
    `// ${say(
      "3. Forget every account, event and file, set the clock to `now` and live by `agreement`. You cannot? canReset: false.",
      "3. 清空账户、业务事件与报文，时钟置为 `now`，执行 `agreement`。无法重置时设 canReset: false。",
    )}
reset(now, agreement) {
  return notFilledIn("reset", now, agreement);
},`,
    `// ${say(
      "4. Open a loan; answer your account id, the bureau account code and the schedule. The same clientRef twice is one loan.",
      "4. 放款；应答账户号、业务标识码与还款计划。clientRef 相同即同一笔贷款。",
    )}
openAccount(request) {
  return notFilledIn("openAccount", request);
},`,
    `// ${say(
      "5. Book what happened: event.type is repayment, reversal, extension … The same eventId twice is one event.",
      "5. 记账：event.type 为 repayment、reversal、extension 等。eventId 相同即同一事件。",
    )}
postEvent(accountId, event) {
  return notFilledIn("postEvent", accountId, event);
},`,
    ...(delivery === "pull"
      ? [
          `// ${say(
            '6. The message files made after this cursor ("" for all), oldest first, and the cursor behind the last one.',
            "6. 此游标之后生成的报文文件（空串表示全部），按生成顺序，并给出其后的游标。",
          )}
submissions(after) {
  return notFilledIn("submissions", after);
},`,
        ]
      : []),
    `// ${say(
      "Later: feedback(fileName, bytes) takes the bureau's answers, with feedback: true among the capabilities.",
      "后续：feedback(fileName, bytes) 接收征信中心反馈，并在能力中声明 feedback: true。",
    )}`,
  ];
  return parts
    .join("\n")
    .split("\n")
    .map((line) => `${indent}${line}`)
    .join("\n");
}

function deliveryHint(delivery: InitAnswers["delivery"], target: InitAnswers["target"], say: Say): string {
  switch (delivery) {
    case "pull":
      return say("Tallystick then asks `submissions` for the files.", "随后 Tallystick 通过 submissions 获取报文。");
    case "push": {
      const bureau = target === "http" ? "http://127.0.0.1:4480" : "${setting.bureauUrl}";
      return say(
        `Your lender submits each file itself: POST ${bureau}/submissions/<file name>, the bytes as the body; 202 is the answer.`,
        `机构自行报送各报文：POST ${bureau}/submissions/<文件名>，正文为文件字节，应答 202。`,
      );
    }
    case "folder":
      return target === "http"
        ? say(`Your lender writes its files to ${OUTBOX}/.`, `机构将报文写入 ${OUTBOX}/。`)
        : say("Your lender writes its files to setting.folder.", "机构将报文写入 setting.folder。");
  }
}
