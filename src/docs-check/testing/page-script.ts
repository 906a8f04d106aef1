import { codeBlocks } from "./markdown.js";

const EXIT_CODE = / +# exit code (\d+)$/;

/**
 * The commands of a page that are there to be run (blocks fenced as `sh run`), as one script for bash that ends at the first
 * line that does not end as the page says: with 0, or as its `# exit code 1` has it. A line with `&` at its end goes on in the
 * background; the script waits until it has printed a URL. Empty where the page has no such block.
 */
export function pageScript(markdown: string): string {
  const lines = codeBlocks(markdown)
    .filter(({ language, info }) => language === "sh" && info === "run")
    .flatMap(({ text }) => text.replaceAll("\\\n", " ").split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.length === 0) return "";
  // Each job in a process group of its own, so that it is ended with all it has started.
  const endJobs = "trap 'for job in $(jobs -p); do kill -- -$job; done' EXIT";
  return ["set -um", endJobs, ...lines.map(oneLine), "true", ""].join("\n");
}

function oneLine(line: string, index: number): string {
  if (line.endsWith("&")) {
    const log = `background-${index}.log`;
    const wait = `for try in $(seq 300); do grep -q http ${log} && break; sleep 0.2; done; grep -q http ${log}`;
    return `${line.slice(0, -1)} >${log} 2>&1 &\n${wait} || { cat ${log}; echo "Not ready: ${quoted(line)}"; exit 99; }`;
  }
  const wanted = EXIT_CODE.exec(line)?.[1] ?? "0";
  const command = line.replace(EXIT_CODE, "");
  return `${command}\nended=$?; [ $ended = ${wanted} ] || { echo "Ended with $ended instead of ${wanted}: ${quoted(command)}"; exit 99; }`;
}

/** A line of shell as it may stand within double quotes. */
function quoted(line: string): string {
  return line.replaceAll(/["`$\\]/g, "\\$&");
}
