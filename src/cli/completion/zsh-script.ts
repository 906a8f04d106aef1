import type { CompletedCommand, CompletedOption, Values } from "./completion-tree.js";

/** A script by which zsh completes the command line; it calls nothing. */
export function zshScript(tree: readonly CompletedCommand[]): string {
  return `#compdef tallystick
# tallystick completion for zsh. To have it: tallystick completion zsh > "\${fpath[1]}/_tallystick"

${tree.map((command) => ofCommand(command)).join("\n\n")}

if [ "$funcstack[1]" = "_tallystick" ]; then
  _tallystick "$@"
else
  compdef _tallystick tallystick
fi
`;
}

function ofCommand({ words, commands, options, argument }: CompletedCommand): string {
  const specs = options.flatMap((option) => ofOption(option));
  if (commands.length === 0) {
    const rest = argument === null ? [] : [`'*:${argumentAction(argument)}'`];
    return `${nameOf(words)}() {\n  _arguments -s -S \\\n${[...specs, ...rest].map((spec) => `    ${spec}`).join(" \\\n")}\n}`;
  }
  const named = commands.map(({ name, description }) => `    '${name}:${escaped(description)}'`).join("\n");
  const calls = commands.map(({ name }) => `      ${name}) ${nameOf(`${words} ${name}`.trim())} ;;`).join("\n");
  return `${nameOf(words)}() {
  local context state state_descr line
  local -A opt_args
  local -a commands=(
${named}
  )
  _arguments -C -s -S \\
${[...specs, "'1: :->command'", "'*:: :->rest'"].map((spec) => `    ${spec}`).join(" \\\n")}
  case "$state" in
    command) _describe command commands ;;
    rest)
      case "$line[1]" in
${calls}
      esac ;;
  esac
}`;
}

function ofOption({ names, description, values }: CompletedOption): string[] {
  const taken = values === null ? "" : `:${argumentAction(values)}`;
  return names.map((name) => {
    // A long option takes its value behind a blank or an equals sign.
    const form = values !== null && name.startsWith("--") ? `${name}=` : name;
    return `'(${names.join(" ")})${form}[${escaped(description)}]${taken}'`;
  });
}

/** The message and the action of a value. */
function argumentAction(values: Values): string {
  switch (values.kind) {
    case "file":
      return "file:_files";
    case "folder":
      return "folder:_files -/";
    case "variable":
      return 'variable:_parameters -g "*export*"';
    case "anything":
      return "value: ";
    case "list":
      return `value:_values -s , value ${values.words.join(" ")}`;
    case "words":
      return `value:(${values.words.join(" ")})`;
  }
}

function nameOf(words: string): string {
  return words === "" ? "_tallystick" : `_tallystick_${words.replaceAll(" ", "_").replaceAll("-", "_")}`;
}

/** A text within single quotes and brackets of a specification. */
function escaped(text: string): string {
  return text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/g, "\\$&");
}
