import { completionWords as w } from "../../messages/en/completion.ts";

/** For fish 3. It puts no space behind a word that ends with `-`, `=` or `,`. */
export const fishScript = (): string => `# ${w.head("fish")}
function __referral_complete
    set -l words (commandline -opc) (commandline -ct)
    set -e words[1]
    for line in (referral completion --complete -- $words 2>/dev/null </dev/null)
        switch $line
            case :files
                __fish_complete_path (commandline -ct)
            case :folders
                __fish_complete_directories (commandline -ct)
            case ':*'
            case '*'
                printf '%s\\n' $line
        end
    end
end
complete -c referral -f -a '(__referral_complete)'
`;
