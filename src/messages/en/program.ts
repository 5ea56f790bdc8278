export const programWords = {
  description:
    "Find the service that can take this person, walk the steps of a referral in a safe order,\nand hand over what was agreed and nothing else. Works offline; sends nothing anywhere.",
  version: "print the version",
  help: "show help",
  seeHelp: "referral --help, or --help after a command",
};
