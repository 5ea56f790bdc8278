/** The menu of a bare `referral` at a terminal. */
export const homeWords = {
  ask: "What do you want to do?",
  why: "Everything here is also a command of its own: referral --help.",
  menu: {
    search: "find a service",
    start: "start a referral, step by step",
    resume: "go on with a walkthrough that was left",
    cases: "see the saved cases and what is due",
    countries: "see which countries are in the directory",
    materials: "see guidelines, handbooks and courses",
    doctor: "check what could give a case away on this computer",
    privacy: "read what this tool keeps, and what it can't protect against",
    help: "see all commands",
  },
  words: "What do you look for? For example: shelter men ghent arabic",
  wordsWhy: "Say what is needed, for whom, where and in which language. Any order, any language; typos are fine.",
};
