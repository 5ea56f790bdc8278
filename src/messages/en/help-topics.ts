export const helpWords = {
  summary: (topics: readonly string[]) => `help on a command, or on a topic: ${topics.join(", ")}`,
  description: (topics: readonly string[]) => `Help on a command (help search, help case show), or on a topic:\n${topics.join(", ")}.`,
  alsoCommand: (name: string) => `Its flags: referral ${name} --help`,
  man: "print all of it as a manual page: referral help --man | man -l -",
  /** The manual page in one line. */
  purpose: "find the service that can take a trafficked person, walk the steps of a referral, hand over what was agreed",
  headings: {
    name: "NAME",
    synopsis: "SYNOPSIS",
    description: "DESCRIPTION",
    options: "OPTIONS",
    commands: "COMMANDS",
    exits: "EXIT STATUS",
  },
  unknown: (topic: string) => `there is no help on "${topic}"`,
  topics: (topics: readonly string[]) => `topics: ${topics.join(", ")}; or the name of a command`,
};

/** What each exit code means; `outcome.ts` holds the numbers. */
export const exitWords = {
  ok: "done",
  bug: "the tool itself failed",
  usage: "the call was not understood: a flag, a value, a file that is not there, or an answers file with faults",
  left: "left before the end; a draft is kept where there is a vault",
  nothing_found: "nothing was found, or no provider can take the person",
  directory_invalid: "the directory has errors; import: rows were refused",
  stale: "records are older than the limit",
  refused: "consent is missing or over, or a protection rule says no",
  sealed: "wrong passphrase, or a file was altered",
  locked: "another session holds the case",
  disk: "a file can't be read or written; doctor: something on this computer is to be put right",
  interrupted: "interrupted (Ctrl-C)",
  terminated: "ended from outside",
};

export const helpTopics = {
  "exit-codes": { title: "Exit codes", lines: [] as readonly string[] },
  consent: { title: "The text to read out before a yes or no", lines: [] as readonly string[] },
  privacy: {
    title: "Privacy: what the tool does, and what it can't do",
    lines: [
      "It never uses the network: no telemetry, no update check, no map.",
      "Without a vault it writes nothing about a person to disk unless you name a folder with --output: what you type is gone when it ends. With one each answer is saved at once, sealed (referral help vault).",
      "A no to talking or to notes takes the saved file away at once. What a third party reports is never kept.",
      "A summary holds the lines agreed for that receiver, what was arranged with it, the terms of the consent and a standing header, and nothing else of the case. Where no line was agreed, or the last one was struck, nothing goes to that service, what was arranged with it neither. Without consent there is only the information sheet; danger to life and a child's best interests are the exceptions, and the sheet says so.",
      "Files are named by a random number and can be read by you alone (mode 0600). Delete them when they have been handed over.",
      "An answers file is for training and tests: it must say invented: true. Never put a real person into one.",
      "It can't protect you from somebody who watches the screen, from malware, from being made to open a file, or from traces on a printer or in swap.",
      "referral doctor looks for what could give a case away on this computer, such as swap, a cloud folder or a file that others can read, and names what it can't know.",
      "referral report makes a public message about a provider. It opens no vault and no folder of yours; a note with a number or an address that is not the record's is refused, but names it can't know: read it before you send it.",
      "In accessible mode a screen reader may keep what it spoke (referral help accessible).",
      "Leaving a walkthrough, with Ctrl-C too, clears the screen and what can be scrolled back to, where the terminal allows it. Sheets that were printed to the screen stay until you clear it.",
    ],
  },
  vault: {
    title: "The vault: saved cases",
    lines: [
      "referral vault init makes it: $XDG_DATA_HOME/referral (else ~/.local/share/referral), readable by you alone. identity.age is its key, sealed with your passphrase; recipients.txt lists the public keys; cases/ holds one file a case, named by a random number.",
      "Saving needs public keys only, so start asks for no passphrase. Reading asks for it once each time the tool runs, at the terminal or from an open file (--passphrase-fd 3 3< file); never by a flag or the environment.",
      "The files are age files (age-encryption.org/v1): any age program opens them with the key. With a second key (vault recipients --add age1…) somebody else can too, for the day when the passphrase is forgotten. Without one a lost passphrase means lost cases.",
      "A case is a list of dated entries that only grows; where it stands and what is due are computed from it. referral cases shows what is due, case show who was told what, on which consent.",
      "A wrong passphrase or an altered file is exit 8, a case that another session holds 9, a disk that refuses 10, a consent that is over 7. None of them loses what was saved.",
      "After 90 days you are asked whether a case can go (case keep, case erase). Nothing is erased without a yes.",
      "What stays possible: whoever can write to the folder can delete files, put back older ones, or add a key to recipients.txt (noticed at the next reading); a forced passphrase; traces in backups, in swap, on a printer. There is no hidden second passphrase.",
    ],
  },
  figures: {
    title: "Figures: what trends counts, and how small numbers are protected",
    lines: [
      "referral trends FILE.csv reads a download of CTDC's Global Dataset, row by row, and keeps nothing of it. Both shapes are known by their first line: k-anonymised (2017-2020) and synthetic (2021 and later). Columns and values that are not known are named and not counted.",
      "Shares are of the persons with any answer to a question. In the k-anonymised shape a no is an answer, -99 is none; in the synthetic one only a 1 is. One person can have several answers: shares may come to more than 100 %.",
      "referral trends --own counts all closed cases in the vault, without invented ones, duplicates and those closed as no trafficking matter, by the year they were opened. It takes no selection: two selections of the same cases could be subtracted from each other.",
      "Protected: nothing below k (10; --k takes 20, 30 …, never less), every count and every total rounded down to a multiple of k, shares only of those. A table is left out where nobody reaches k, or where its total would narrow a hidden count to fewer than half of the numbers below k. The same cases give the same numbers whatever is drawn.",
      "Not protected: two releases can be subtracted from each other, and whoever knows from elsewhere who is in most of the small groups learns more. Publish seldom.",
      "referral trends --own --json > A.json in each office, then referral trends --merge A.json B.json: sums of protected figures, no case is shared. What was too small in each office stays hidden, so the sums are lower than the truth, shares are rough, and who went to two offices counts twice. All offices need the same --k.",
      "Bars are drawn in ASCII with NO_COLOR or --no-color, and where the locale is not UTF-8; in accessible mode there are none, only the numbers.",
    ],
  },
  accessible: {
    title: "Accessible mode: for screen readers, braille and large print",
    lines: [
      'Switched on by --accessible, by ACCESSIBLE=1, or by "accessible": true in the config file (ACCESSIBLE=0 switches that off again).',
      "Questions are plain lines, one after the other: nothing moves, nothing is drawn anew, nothing has colour. Every choice has a number; several are typed as 1,3. Enter alone repeats the question, or takes what stands there when it says so.",
      "Where there are numbers: u not known, d the person prefers not to say, s skip, w why we ask, b back, q leave. Where an answer is typed: the words unknown, declined, skip, why, back, leave, since a letter may be a name: q is asked back once there, and in the other mode. The signs of the other mode work as well: ? < ! -",
      "Tables become one line a row, charts become numbers. Lines are as wide as the window: 40 columns are enough. Web addresses stay whole.",
      "A passphrase shows nothing while you type, and is not spoken by the tool. What is typed while a vault is being opened, or before a question is put, is thrown away.",
      "The one thing sent to the terminal besides words: at the end of a walkthrough, and whenever you leave, the screen and what can be scrolled back to are emptied, for the next who sits down. A terminal that can't do that (TERM=dumb) is told in words instead: empty or close the window yourself.",
      "What a screen reader has spoken, shown in braille or written to its own log is out of reach: switch off its speech history and log for this work. Use headphones: a voice is heard by whoever is in the room.",
      "Long pages are never sent to a pager in this mode.",
    ],
  },
  "answers-file": {
    title: "The answers file",
    lines: [
      "referral start --blank > practice.yaml prints an empty one, with every key and what may stand there.",
      "referral start --answers practice.yaml runs it without a terminal: for training, demonstrations and tests.",
      "It must say invented: true. With clock: 2026-11-22T21:00:00Z the same file always gives the same sheets.",
      "Unknown keys and wrong values are refused with the key named, all at once. Answers that a gate leaves unused are named and go nowhere.",
    ],
  },
  filters: {
    title: "Filters",
    lines: [
      'Filters mean the same in every command. They are exact on what a record states; where it states nothing, the record stays, ranked lower, marked "not stated: ask".',
      "Words are understood as filters where they can be (shelter men ghent arabic). The first line says how; --literal switches it off. Flags always win over words.",
      "--why lists the near misses with the one condition that fails. An empty result offers the smallest changes that do find something.",
    ],
  },
  completion: {
    title: "Completion: what the Tab key knows",
    lines: [
      "referral completion <shell> prints a script. It asks the program itself at each Tab, so that countries, services and providers are always those of your directory, your own folders among them.",
      'bash: add to ~/.bashrc: eval "$(referral completion bash)"',
      'zsh: add to ~/.zshrc, below compinit: eval "$(referral completion zsh)"',
      "fish: referral completion fish > ~/.config/fish/completions/referral.fish",
      "PowerShell: add to $PROFILE: referral completion powershell | Out-String | Invoke-Expression",
      "Type two letters of a country and the ids of its providers are offered (referral show be…). Several values stand behind each other with commas (--country BE,NL).",
      "Nothing of a saved case is ever offered, no case number either: whoever looks over your shoulder would see it. The vault is not looked at.",
    ],
  },
  config: {
    title: "Config",
    lines: [
      "$XDG_CONFIG_HOME/referral/config.json (else ~/.config/referral/config.json), for example:",
      '{ "country": "BE", "directories": ["my-contacts"], "organisation": "Example Aid", "role": "caseworker", "accessible": false }',
      "A flag stands above the environment (REFERRAL_COUNTRY, REFERRAL_LANG, ACCESSIBLE), and that above the file.",
      "language: of the interface (en, fr, es), as --lang. sheet_language: of what receivers get, as --sheet-lang; without it that of the interface. With --json everything is in English, and so are CSV, YAML and the other forms that programs read: they are the same bytes in every language.",
      "REFERRAL_PAGER=less: pages of search, show, list, coverage and help topics that are longer than the screen open in it. PAGER alone is not taken: a pager can keep what it shows. Nothing of a case, and nothing of your own folders, ever goes through one; less is told to keep no history and to start no program.",
      "No colour: NO_COLOR, --no-color, TERM=dumb or FORCE_COLOR=0, whichever stands there. FORCE_COLOR puts none into a pipe or a file.",
      "directories: folders of country files laid over the built-in directory. What they say is private: shown on your terminal, left out of --json, of --format csv or json and of whatever goes to a file or another program, unless you add --include-private. The sheets that you make at your terminal do name the providers that were chosen, private ones too; start --answers and --json need --include-private for it.",
    ],
  },
};
export type HelpTopic = keyof typeof helpTopics;
