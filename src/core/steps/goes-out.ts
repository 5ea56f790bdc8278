import { isAnythingAgreed } from "../consent/agreed-items.ts";
import { mayGoOn } from "../consent/consent-form.ts";
import { isRefusedAnyway } from "../consent/release.ts";
import type { Answers } from "./answers.ts";
import { listed } from "./field.ts";
import type { Known } from "./step.ts";
import { isUsable } from "./usable.ts";

/**
 * Whether anything may go to this receiver, as far as the person has said: a yes, and a line that it is for. Without one there is
 * no way there to arrange and no sheet to look at: whoever is asked about them all the same believes that something goes.
 */
export const mayGoOut = (answers: Answers, known: Pick<Known, "organization">, id: string): boolean => {
  const receiver = known.organization(id);
  return receiver !== undefined && mayGoOn(answers.consent[id]?.consent) && isAnythingAgreed(answers, id, receiver);
};

/** The receivers that something may go to, in the person's order: of the others neither the way there nor a last look is asked. */
export const goingOut = (answers: Answers, known: Known): readonly string[] =>
  listed(answers.services.choices).filter(
    (id) => isUsable(answers, id) && mayGoOut(answers, known, id) && !isRefusedAnyway(answers, known, id),
  );
