import { configWords as w } from "../messages/en/config.ts";

/** `config.json` in the XDG config folder: JSON, because reading YAML would double the start of every command. */
export interface Config {
  readonly country: string | undefined;
  /** Of the interface; judged before the program starts (cli.ts). */
  readonly language: string | undefined;
  /** Of what receivers get. */
  readonly sheet_language: string | undefined;
  readonly directories: readonly string[];
  readonly organisation: string | undefined;
  readonly role: string | undefined;
  /** Accessible mode: plain lines, no colour, every state in words. */
  readonly accessible: boolean;
}

const keys = ["country", "language", "sheet_language", "directories", "organisation", "role", "accessible"] as const;

export const emptyConfig: Config = {
  country: undefined,
  language: undefined,
  sheet_language: undefined,
  directories: [],
  organisation: undefined,
  role: undefined,
  accessible: false,
};

/** The config of a file's text, or what is wrong with it in words. `base` is the folder that its paths start from. */
export const parseConfig = (text: string, resolve: (path: string) => string): Config | { readonly fault: string } => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: w.notJson };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { fault: w.notObject };
  const unknown = Object.keys(value).find((key) => !(keys as readonly string[]).includes(key));
  if (unknown !== undefined) return { fault: w.unknownKey(unknown, keys) };
  const given = value as Record<string, unknown>;
  const wrong = keys.find((key) => given[key] !== undefined && !isRight(key, given[key]));
  if (wrong) return { fault: wrong === "directories" ? w.notFolders : wrong === "accessible" ? w.notYesNo(wrong) : w.notText(wrong) };
  const textOf = (key: "country" | "language" | "sheet_language" | "organisation" | "role") => given[key] as string | undefined;
  return {
    country: textOf("country"),
    language: textOf("language"),
    sheet_language: textOf("sheet_language"),
    organisation: textOf("organisation"),
    role: textOf("role"),
    accessible: given.accessible === true,
    directories: ((given.directories as string[] | undefined) ?? []).map(resolve),
  };
};

const isRight = (key: (typeof keys)[number], value: unknown): boolean => {
  if (key === "directories") return isTexts(value);
  return typeof value === (key === "accessible" ? "boolean" : "string");
};

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === "string");
