/** s0 public or operational, s1 personal, s2 special (health, exploitation, status …). What is s3 is never asked at all. */
export type Sensitivity = "s0" | "s1" | "s2";

/** "Not known" in three shades; none of them is ever read as "no". */
export const silences = ["unknown", "declined", "not_asked"] as const;
export type Silence = (typeof silences)[number];

interface Asked {
  readonly sensitivity: Sensitivity;
  /** Without an answer (a silence is one) the walkthrough does not go on. */
  readonly required: boolean;
}

export type Shape =
  | { readonly kind: "confirm" }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "many"; readonly options: readonly string[] }
  /** One line, at most 500 characters: there is no place for "the story". */
  | { readonly kind: "text" }
  | { readonly kind: "texts" }
  /** As people write it, with a word beside it or not: what has no digits can't be dialled. */
  | { readonly kind: "phone" }
  | { readonly kind: "number"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "day" }
  | { readonly kind: "instant" }
  | { readonly kind: "country" }
  | { readonly kind: "countries" }
  | { readonly kind: "languages" }
  | { readonly kind: "providers" }
  /** A mark for each key: `{ m4: yes }`. */
  | { readonly kind: "marks"; readonly keys: readonly string[]; readonly options: readonly string[] };

export type Field = Shape & Asked;
export type Fields = Readonly<Record<string, Field>>;

interface How {
  readonly required?: boolean;
}
const asked = (sensitivity: Sensitivity, how: How = {}): Asked => ({ sensitivity, required: how.required ?? false });

/** Written once at a field that must be answered. */
export const must: How = { required: true };

export const confirm = (s: Sensitivity, how?: How) => ({ kind: "confirm", ...asked(s, how) }) as const;
export const choice = <const O extends readonly string[]>(s: Sensitivity, options: O, how?: How) =>
  ({ kind: "choice", options, ...asked(s, how) }) as const;
export const many = <const O extends readonly string[]>(s: Sensitivity, options: O, how?: How) =>
  ({ kind: "many", options, ...asked(s, how) }) as const;
export const text = (s: Sensitivity, how?: How) => ({ kind: "text", ...asked(s, how) }) as const;
export const phone = (s: Sensitivity, how?: How) => ({ kind: "phone", ...asked(s, how) }) as const;
export const texts = (s: Sensitivity, how?: How) => ({ kind: "texts", ...asked(s, how) }) as const;
export const number = (s: Sensitivity, minimum: number, maximum: number, how?: How) =>
  ({ kind: "number", minimum, maximum, ...asked(s, how) }) as const;
export const day = (s: Sensitivity, how?: How) => ({ kind: "day", ...asked(s, how) }) as const;
export const instant = (s: Sensitivity, how?: How) => ({ kind: "instant", ...asked(s, how) }) as const;
export const country = (s: Sensitivity, how?: How) => ({ kind: "country", ...asked(s, how) }) as const;
export const countries = (s: Sensitivity, how?: How) => ({ kind: "countries", ...asked(s, how) }) as const;
export const languages = (s: Sensitivity, how?: How) => ({ kind: "languages", ...asked(s, how) }) as const;
export const providers = (s: Sensitivity, how?: How) => ({ kind: "providers", ...asked(s, how) }) as const;
export const marks = <const O extends readonly string[]>(s: Sensitivity, keys: readonly string[], options: O, how?: How) =>
  ({ kind: "marks", keys, options, ...asked(s, how) }) as const;

/** The value a field holds once answered; a silence is always allowed besides. */
export type ValueOf<F> = F extends { readonly kind: "confirm" }
  ? boolean
  : F extends { readonly kind: "choice"; readonly options: readonly (infer O)[] }
    ? O
    : F extends { readonly kind: "many"; readonly options: readonly (infer O)[] }
      ? readonly O[]
      : F extends { readonly kind: "texts" | "languages" | "countries" | "providers" }
        ? readonly string[]
        : F extends { readonly kind: "number" }
          ? number
          : F extends { readonly kind: "marks"; readonly options: readonly (infer O)[] }
            ? Readonly<Record<string, O>>
            : string;

export type AnswersOf<T extends Fields> = { readonly [K in keyof T]?: ValueOf<T[K]> | Silence };

/** Any answer, as it is kept. */
export type Value = boolean | number | string | readonly string[] | Readonly<Record<string, string>>;

/** True for a list that was given and holds `option`; a silence holds nothing. */
export const holds = <O extends string>(list: readonly O[] | Silence | undefined, option: O): boolean =>
  Array.isArray(list) && list.includes(option);

/** The list itself, empty for a silence. */
export const listed = <O extends string>(list: readonly O[] | Silence | undefined): readonly O[] =>
  list === undefined || typeof list === "string" ? [] : list;

/** A text that was really given. */
export const said = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" && !(silences as readonly string[]).includes(value) ? value : undefined;
