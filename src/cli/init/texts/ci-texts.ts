import type { CiSystem, InitAnswers, InitSurroundings } from "../init-answers.js";
import { startLine } from "./places.js";
import { type Say, speaker } from "./say.js";

/** A CI file: where it goes, where it goes when that is taken, and how it is then named to the CI system. */
export interface CiFile {
  readonly path: string;
  readonly elsewhere: string;
  readonly executable: boolean;
  readonly text: string;
}

/** The seed of a build that decides: the same lives each time. */
const RUN = "npx tallystick run --seed 1";

/** The file by which a CI system runs the suites and keeps the reports. */
export function ciFile(
  system: Exclude<CiSystem, "none">,
  answers: InitAnswers,
  surroundings: InitSurroundings,
): CiFile {
  const say = speaker(answers.lang);
  const start = answers.target === "http" ? [startYourLender(answers, surroundings, say)] : [];
  switch (system) {
    case "github":
      return {
        path: ".github/workflows/tallystick.yml",
        elsewhere: ".github/workflows/tallystick-conformance.yml",
        executable: false,
        text: githubText(start, say),
      };
    case "gitlab":
      return {
        path: ".gitlab-ci.yml",
        elsewhere: "tallystick.gitlab-ci.yml",
        executable: false,
        text: gitlabText(start, say),
      };
    case "jenkins":
      return {
        path: "Jenkinsfile",
        elsewhere: "Jenkinsfile.tallystick",
        executable: false,
        text: jenkinsText(start, say),
      };
    case "shell":
      return { path: "tallystick.sh", elsewhere: "tallystick-run.sh", executable: true, text: shellText(start, say) };
  }
}

/** What to do about the lender before a run, as a comment without its mark. */
function startYourLender(answers: InitAnswers, surroundings: InitSurroundings, say: Say): string {
  return say(
    `Start your lender's test environment here, or the adapter in the background: ${startLine(answers, surroundings)} &`,
    `在此启动机构测试环境，或在后台启动适配器：${startLine(answers, surroundings)} &`,
  );
}

function exitCodes(say: Say): string {
  return say(
    "Exit codes: 0 conformant, 1 not conformant, 2 incomplete, 3 usage, 4 lender unreachable, 5 fault of the harness.",
    "退出码：0 符合，1 不符合，2 未完成，3 用法或配置错误，4 机构不可达，5 工具自身故障。",
  );
}

function githubText(start: readonly string[], say: Say): string {
  return `# ${exitCodes(say)}
name: tallystick
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  conformance:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
${start.map((line) => `      # ${line}\n`).join("")}      - run: ${RUN}
      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: tallystick
          path: reports/
`;
}

function gitlabText(start: readonly string[], say: Say): string {
  return `# ${exitCodes(say)}
tallystick:
  image: node:22
  script:
    - npm ci
${start.map((line) => `    # ${line}\n`).join("")}    - ${RUN}
  artifacts:
    when: always
    paths:
      - reports/
    reports:
      junit: reports/*/junit.xml
`;
}

function jenkinsText(start: readonly string[], say: Say): string {
  return `// ${exitCodes(say)}
pipeline {
  agent any
  stages {
    stage('Conformance') {
      steps {
        sh 'npm ci'
${start.map((line) => `        // ${line}\n`).join("")}        sh '${RUN}'
      }
    }
  }
  post {
    always {
      junit testResults: 'reports/*/junit.xml', allowEmptyResults: true
      archiveArtifacts artifacts: 'reports/**', allowEmptyArchive: true
    }
  }
}
`;
}

function shellText(start: readonly string[], say: Say): string {
  return `#!/bin/sh
# ${say("Runs the suites and ends with their exit code.", "运行测试组，并以其退出码结束。")}
# ${exitCodes(say)}
set -eu
cd "$(dirname "$0")"
${start.map((line) => `# ${line}\n`).join("")}${RUN}
`;
}
