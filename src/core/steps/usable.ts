import { words } from "../text.ts";
import type { Answers } from "./answers.ts";

/** A provider that can take the person, as far as was asked: never a referral to nowhere. */
export const isUsable = ({ choices }: Answers, receiver: string): boolean => {
  const { availability, eligibility_ok } = choices[receiver] ?? {};
  return availability !== "full" && availability !== "no_answer" && !isRefusal(eligibility_ok ?? "");
};

/** "no, they only take men" is a no, in whatever language the note was made. In doubt the next provider is asked. */
const isRefusal = (said: string): boolean => {
  const [first = "", second = ""] = words(said);
  return noes.has(first) && !(first === "not" && open.has(second)) && !/^\s*non-/i.test(said);
};

/** Folded, as `words` gives them. */
const noes: ReadonlySet<string> = new Set(words("no nope not non ne nein nicht nee niet nu não nie hayır yok không ні не нет нема لا"));

/** "not sure" leaves it open; "non-binary people too" is none. */
const open: ReadonlySet<string> = new Set(["sure", "asked", "known", "stated", "said"]);
