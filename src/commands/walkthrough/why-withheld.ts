import type { Withheld } from "../../core/protection/withheld.ts";
import { contradictionWords, whyContradictory } from "../../messages/en/contradictions.ts";
import { startWords as w } from "../../messages/en/start.ts";
import { withheldWords } from "../../messages/en/withheld.ts";

/** Why nothing goes to a receiver, and the answers that decided it. `named`: a question by its key in a file, or as it was asked. */
export const whyWithheld = ({ reason, question, contradicts }: Omit<Withheld, "receiver">, named: (question: string) => string): string =>
  contradicts
    ? contradictionWords.both(named(question), named(contradicts.question))
    : `${withheldWords[reason].what} ${w.field(named(question))}`;

/** The same where the questions are named beside it. */
export const whatWithheld = (withheld: Omit<Withheld, "receiver">, named: (question: string) => string): string =>
  withheld.contradicts ? whyWithheld(withheld, named) : withheldWords[withheld.reason].what;

/** What to do instead; of two answers, what tells which of them is wrong. */
export const wayOn = ({ reason, contradicts }: Omit<Withheld, "receiver">): readonly string[] => [
  withheldWords[reason].way_on,
  ...(contradicts ? [whyContradictory[contradicts.code].why] : []),
];
