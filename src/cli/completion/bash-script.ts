import type { CompletedCommand, Values } from "./completion-tree.js";

/** A script by which bash completes the command line; it calls nothing. Bash 3.2 or later. */
export function bashScript(tree: readonly CompletedCommand[]): string {
  return `# tallystick completion for bash. To have it: tallystick completion bash > ~/.local/share/bash-completion/completions/tallystick
# or, for this shell alone: source <(tallystick completion bash)

_tallystick_commands() {
  case "$1" in
${cases(tree, ({ words, commands }) => (commands.length === 0 ? [] : [[words, commands.map(({ name }) => name).join(" ")]]))}
  esac
}

_tallystick_options() {
  case "$1" in
${cases(tree, ({ words, options }) => [[words, options.flatMap(({ names }) => names).join(" ")]])}
  esac
}

# What may stand behind an option: its kind and words; nothing where it takes no value.
_tallystick_values() {
  case "$1" in
${cases(tree, ({ words, options }) =>
  options.flatMap(({ names, values }) =>
    values === null ? [] : names.map((name): [string, string] => [`${words} ${name}`, kindAndWords(values)]),
  ),
)}
  esac
}

_tallystick_argument() {
  case "$1" in
${cases(tree, ({ words, argument }) => (argument === null ? [] : [[words, kindAndWords(argument)]]))}
  esac
}

_tallystick_offer() {
  local kind="$1" current="$2" words="$3" before="" line
  case "$kind" in
    file | folder)
      compopt -o filenames 2>/dev/null
      # A line each: there may be blanks in a name.
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -A "\${kind/folder/directory}" -- "$current") ;;
    variable) COMPREPLY=($(compgen -v -- "$current")) ;;
    list)
      if [[ "$current" == *,* ]]; then before="\${current%,*},"; fi
      COMPREPLY=($(compgen -P "$before" -W "$words" -- "\${current##*,}")) ;;
    words) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
  esac
}

_tallystick() {
  local IFS=$' \\t\\n' current="\${COMP_WORDS[COMP_CWORD]}" command="" option="" word kind words index
  COMPREPLY=()
  # The command that the words before the cursor call; an option's value is none of its words.
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    if [[ "$word" == "=" ]]; then continue; fi
    if [[ -n "$option" ]]; then option=""; continue; fi
    if [[ "$word" == -* ]]; then
      if [[ -n "$(_tallystick_values "$command $word")" ]]; then option="$word"; fi
      continue
    fi
    if [[ " $(_tallystick_commands "$command") " == *" $word "* ]]; then command="\${command:+$command }$word"; fi
  done
  if [[ "$current" == "=" ]]; then current=""; fi
  if [[ -n "$option" ]]; then
    read -r kind words <<<"$(_tallystick_values "$command $option")"
    _tallystick_offer "$kind" "$current" "$words"
    return
  fi
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$(_tallystick_options "$command")" -- "$current"))
    return
  fi
  words="$(_tallystick_commands "$command")"
  if [[ -n "$words" ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  read -r kind words <<<"$(_tallystick_argument "$command")"
  if [[ -n "$kind" ]]; then _tallystick_offer "$kind" "$current" "$words"; fi
}

complete -F _tallystick tallystick
`;
}

/** The arms of a case statement, in the order of the tree. */
function cases(
  tree: readonly CompletedCommand[],
  arms: (command: CompletedCommand) => readonly (readonly [pattern: string, words: string])[],
): string {
  return tree
    .flatMap(arms)
    .map(([pattern, words]) => `    "${pattern}") echo "${words}" ;;`)
    .join("\n");
}

function kindAndWords(values: Values): string {
  return "words" in values ? `${values.kind} ${values.words.join(" ")}` : values.kind;
}
