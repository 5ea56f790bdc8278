import { mayGoOn } from "../../core/consent/consent-form.ts";
import type { Answers } from "../../core/steps/answers.ts";
import { listed } from "../../core/steps/field.ts";
import { goingOut } from "../../core/steps/goes-out.ts";
import { blank, type Doc } from "../../formats/view/doc.ts";
import { type LastLookSetting, lastLook } from "./last-look.ts";

/**
 * Says of each receiver whose lines have been gone through, and to whom none may go, that nothing goes there, and why: once, at the
 * next question, since no question about that receiver follows. Said anew after somebody went back and came to the same.
 */
export const tellingNothingGoes = (setting: LastLookSetting): ((answers: Answers) => Doc) => {
  let told: readonly string[] = [];
  return (answers) => {
    const going = goingOut(answers, setting.known());
    const without = listed(answers.services.choices).filter((id) => wentThrough(answers, id) && !going.includes(id));
    const fresh = without.filter((id) => !told.includes(id));
    told = without;
    return fresh.flatMap((id) => [...lastLook(id, answers, setting), blank]);
  };
};

const wentThrough = ({ consent }: Answers, id: string): boolean => mayGoOn(consent[id]?.consent) && consent[id]?.items_shared !== undefined;
