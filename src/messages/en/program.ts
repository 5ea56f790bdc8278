export const programWords = {
  description:
    "Find the service that can take this person, walk the steps of a referral in a safe order,\nand hand over what was agreed and nothing else. Works offline; sends nothing anywhere.",
  version: "print the version",
  help: "show help",
  bug: "error: the tool itself failed. Nothing was sent; what was saved before is still there.",
  bugHint: "hint: run it again with --debug and send us what it prints, after reading it.",
  options: {
    json: "print data as JSON with its schema name",
    directory: "lay a folder of country files over the built-in directory (repeatable)",
    includePrivate: "take the folders laid over the directory into data, files and pipes too",
    noColor: "no colour (also NO_COLOR=1)",
    accessible: "plain lines: numbered choices, no colour, nothing redrawn (also ACCESSIBLE=1; referral help accessible)",
    debug: "show the stack when the tool itself fails",
  },
  noPager: "REFERRAL_PAGER: this program can't be started",
  privateLeftOut: "What lies in your own folders is private and left out here; --include-private takes it in.",
  seeHelp: "referral --help, or --help after a command",
};
