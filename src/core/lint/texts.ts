import type { Path } from "../problem.ts";

export interface TextAt {
  readonly path: Path;
  readonly text: string;
}

/** Every text inside a record, with the way to it. */
export const textsOf = (value: unknown, path: Path = []): TextAt[] => {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, n) => textsOf(one, [...path, n]));
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, one]) => textsOf(one, [...path, key]));
  return [];
};

/** The name of the field that holds the text: of `phones[1].languages[0]` that is "languages". */
export const fieldOf = (path: Path): string => String(path.findLast((key) => typeof key === "string") ?? "");
