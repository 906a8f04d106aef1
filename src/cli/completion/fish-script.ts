import type { CompletedCommand, CompletedOption, Values } from "./completion-tree.js";

/** A script by which fish completes the command line; it calls nothing. */
export function fishScript(tree: readonly CompletedCommand[]): string {
  return `# tallystick completion for fish. To have it: tallystick completion fish > ~/.config/fish/completions/tallystick.fish

# Whether the words on the line, options apart, call exactly this command; "" is none yet.
function __tallystick_calls
  set -l known ${tree
    .filter(({ words }) => words !== "")
    .map(({ words }) => quoted(words))
    .join(" ")}
  set -l called ""
  for word in (commandline -opc)[2..-1]
    string match -q -- '-*' $word; and continue
    set -l longer (string trim -- "$called $word")
    contains -- $longer $known; and set called $longer
  end
  test "$called" = "$argv[1]"
end

# What stands before the last comma of the word at hand.
function __tallystick_list
  set -l before (string match -r '.*,' -- (commandline -ct | string replace -r '^--?[a-z-]+=' ''))
  for word in $argv
    echo "$before$word"
  end
end

complete -c tallystick -f
${tree.map((command) => ofCommand(command)).join("\n")}
`;
}

function ofCommand({ words, commands, options, argument }: CompletedCommand): string {
  const when = `complete -c tallystick -n ${quoted(`__tallystick_calls ${quoted(words)}`)}`;
  return [
    ...commands.map(({ name, description }) => `${when} -a ${quoted(name)} -d ${quoted(description)}`),
    ...options.map((option) => `${when} ${ofOption(option)}`),
    ...(argument === null ? [] : [`${when} ${valuesText(argument)}`]),
  ].join("\n");
}

function ofOption({ names, description, values }: CompletedOption): string {
  const flags = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const taken = values === null ? "" : ` -r ${valuesText(values)}`;
  return `${flags.join(" ")}${taken} -d ${quoted(description)}`;
}

function valuesText(values: Values): string {
  switch (values.kind) {
    case "file":
      return "-F";
    case "folder":
      return `-f -a ${quoted("(__fish_complete_directories)")}`;
    case "variable":
      return `-f -a ${quoted("(set -xn)")}`;
    case "anything":
      return "-f";
    case "list":
      return `-f -a ${quoted(`(__tallystick_list ${values.words.join(" ")})`)}`;
    case "words":
      return `-f -a ${quoted(values.words.join(" "))}`;
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
