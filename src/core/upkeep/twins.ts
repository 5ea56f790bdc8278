import { areNearlyOne } from "../lint/rules/name-twice.ts";
import { words } from "../text.ts";
import { isSameNumber } from "./same-number.ts";

/** What tells one provider from another. */
export interface Known {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  readonly alternate_names: readonly string[];
  readonly website?: string;
  readonly numbers: readonly string[];
}

export interface Twin {
  readonly id: string;
  readonly name: string;
  readonly alike: "number" | "name" | "website";
  /** What both have, as the other writes it. */
  readonly by: string;
}

/** Who is there already and may be the same provider: the same number, the same page, nearly the same name (as `check` compares them). */
export const twinsOf = (one: Omit<Known, "id">, others: readonly Known[]): readonly Twin[] =>
  others.flatMap((other): Twin[] => {
    const found = (alike: Twin["alike"], by: string | undefined): Twin[] =>
      by === undefined ? [] : [{ id: other.id, name: other.name, alike, by }];
    const number = other.numbers.find((theirs) => one.numbers.some((ours) => isSameNumber(ours, theirs, one.country === other.country)));
    const website =
      one.website !== undefined && other.website !== undefined && pageOf(one.website) === pageOf(other.website) ? other.website : undefined;
    const name =
      one.country === other.country
        ? namesOf(other).find((theirs) => namesOf(one).some((ours) => areNearlyOne(plain(ours), plain(theirs))))
        : undefined;
    return [...found("number", number), ...found("website", website), ...found("name", name)].slice(0, 1);
  });

const namesOf = ({ name, alternate_names }: Pick<Known, "name" | "alternate_names">): readonly string[] => [name, ...alternate_names];
const plain = (name: string): string => words(name).join(" ");

const pageOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/\/+$/, "");
