import { configPlace } from "./formats/config-place.ts";

/** The languages of the interface. Each has its words in `messages/` and a program of its own in `dist/`. */
export const interfaceLanguages = ["en", "fr", "es"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** A language as it was asked for, and where: nobody has looked yet whether there is such a one. */
export interface WishedLanguage {
  readonly code: string;
  readonly from: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** What stands before `--`: behind it nothing is a flag. */
export const flagsOf = (argv: readonly string[]): readonly string[] => {
  const end = argv.indexOf("--");
  return end < 0 ? argv : argv.slice(0, end);
};

const flag = "--lang";

/** The arguments without the language. A flag without its value stays: the parser says what is missing. */
export const withoutLanguage = (argv: readonly string[]): readonly string[] => {
  const rest: string[] = [];
  for (let n = 0; n < argv.length; n++) {
    const one = argv[n] ?? "";
    if (one === "--") return [...rest, ...argv.slice(n)];
    if (one === flag && n + 1 < flagsOf(argv).length) n++;
    else if (!one.startsWith(`${flag}=`)) rest.push(one);
  }
  return rest;
};

/** The code that a flag asked for, whether there is such a language or not. */
export const flagged = (argv: readonly string[]): string | undefined => {
  const flags = flagsOf(argv);
  const at = flags.findLastIndex((one) => one === flag || one.startsWith(`${flag}=`));
  return flags[at] === flag ? flags[at + 1] : flags[at]?.slice(flag.length + 1);
};

/**
 * Flag, then environment, then config file. Of a file that can't be understood nothing is taken: whichever command needs it
 * says what is wrong with it, and help works beside it.
 *
 * @param read the text of the config file; it may throw where there is none
 */
export const wishedLanguage = (argv: readonly string[], env: Env, read: (path: string) => string): WishedLanguage | undefined => {
  const typed = flagged(argv);
  if (typed !== undefined) return { code: typed, from: flag };
  if (env.REFERRAL_LANG) return { code: env.REFERRAL_LANG, from: "REFERRAL_LANG" };
  const path = configPlace(env)?.path;
  if (!path) return undefined;
  try {
    const language: unknown = JSON.parse(read(path))?.language;
    return typeof language === "string" ? { code: language, from: path } : undefined;
  } catch {
    return undefined;
  }
};

export const isInterfaceLanguage = (code: string): code is InterfaceLanguage => (interfaceLanguages as readonly string[]).includes(code);

/** JSON holds reasons and hints in words, and is the same in every language: a run that prints it is in English as a whole. */
export const printsJson = (argv: readonly string[]): boolean => {
  const flags = flagsOf(argv);
  return flags.some((one, n) => one === "--json" || one === "--format=json" || (one === "--format" && flags[n + 1] === "json"));
};

/** The language that a call is answered in. One that there isn't gets English, in which it is told so. */
export const spokenLanguage = (argv: readonly string[], wished: WishedLanguage | undefined): InterfaceLanguage =>
  wished && isInterfaceLanguage(wished.code) && !printsJson(argv) ? wished.code : "en";
