import { completionWords as w } from "../../messages/en/completion.ts";

/** For zsh 5, loaded by `source` or from a folder of `fpath` as a file called `_referral`. In `_describe` a colon parts a word from its meaning. */
export const zshScript = (): string => `#compdef referral
# ${w.head("zsh")}
_referral() {
  local value about
  local -a candidates suffix
  while IFS=$'\\t' read -r value about; do
    case $value in
      :files) compset -P '*='; _files; return ;;
      :folders) compset -P '*='; _files -/; return ;;
      :nospace) suffix=(-S '') ;;
      *) candidates+=("\${value//:/\\\\:}\${about:+:\${about//:/\\\\:}}") ;;
    esac
  done < <(referral completion --complete -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null </dev/null)
  (( \${#candidates} )) && _describe -t values referral candidates -M 'm:{a-z}={A-Z}' "\${suffix[@]}"
}
if [[ \${funcstack[1]} == _referral ]]; then _referral "$@"; else compdef _referral referral; fi
`;
