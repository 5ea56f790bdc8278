import { completionWords as w } from "../../messages/en/completion.ts";

/**
 * For bash 3.2 (macOS) and newer. A word that was begun after `=` stands alone in COMP_WORDS: the program puts it together.
 * Meanings are shown when words are listed (COMP_TYPE 63), never when one is put into the line.
 */
export const bashScript = (): string => `# ${w.head("bash")}
_referral() {
  local value about
  local -a listed
  COMPREPLY=()
  listed=()
  while IFS=$'\\t' read -r value about; do
    case $value in
      :files)
        compopt -o default 2>/dev/null || while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen -f -- "$2")
        return ;;
      :folders)
        compopt -o dirnames 2>/dev/null || while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen -d -- "$2")
        return ;;
      :nospace) compopt -o nospace 2>/dev/null ;;
      *)
        COMPREPLY+=("$value")
        listed+=("$value\${about:+  ($about)}") ;;
    esac
  done < <(referral completion --complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null </dev/null)
  if [[ \${COMP_TYPE-} == 63 && \${#COMPREPLY[@]} -gt 1 ]]; then COMPREPLY=("\${listed[@]}"); fi
}
complete -F _referral referral
`;
