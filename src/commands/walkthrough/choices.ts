import { phoneHeldBack } from "../../core/consent/agreed-items.ts";
import { isHandover, lineFor } from "../../core/consent/item-values.ts";
import { type Item, onRequestOnly, shareableItems } from "../../core/consent/items.ts";
import type { Day } from "../../core/day.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { noneOfThem } from "../../core/steps/accept.ts";
import { isChild } from "../../core/steps/age.ts";
import type { Answers } from "../../core/steps/answers.ts";
import { hasUrgentMedicalNeed } from "../../core/steps/danger.ts";
import { type Field, holds } from "../../core/steps/field.ts";
import type { Place } from "../../core/steps/replay.ts";
import type { Known, Question } from "../../core/steps/step.ts";
import { itemWords } from "../../formats/sheet/item-words.ts";
import { colonIn } from "../../messages/colon.ts";
import { itemLabels, onRequestWords } from "../../messages/en/items.ts";
import { questions } from "../../messages/en/questions/index.ts";
import { sheetLanguage } from "../../messages/en/sheet-language.ts";
import { startWords as w } from "../../messages/en/start.ts";
import type { Choice } from "../../ports/prompt.ts";
import { factsOf } from "../sheet-facts.ts";
import { candidateWords } from "./candidate-words.ts";
import { candidatesFor, isAvoided } from "./candidates.ts";

/** What can be ticked or chosen at a question. Nothing ticked is no answer: every list to tick has a line that says none. */
export const choicesFor = (question: Question, place: Place, directory: Directory, known: Known, today: Day): readonly Choice[] => {
  const choices = choicesOf(question, place, directory, known, today);
  return needsNone(question.field) ? [...choices, { value: noneOfThem, label: w.noneOfThese }] : choices;
};

/** The lists that have no such line of their own. */
const needsNone = (field: Field): boolean =>
  field.kind === "providers" || field.kind === "marks" || (field.kind === "many" && !field.options.includes(noneOfThem));

/** What was ticked, where the added line stands for an empty list. Undefined: it was ticked beside another one. */
export const withoutNone = ({ field }: Question, given: string | readonly string[]): string | readonly string[] | undefined => {
  if (typeof given === "string" || !needsNone(field) || !given.includes(noneOfThem)) return given;
  return given.length === 1 ? [] : undefined;
};

const choicesOf = (question: Question, place: Place, directory: Directory, known: Known, today: Day): readonly Choice[] => {
  const { field, step, key, receiver } = question;
  if (field.kind === "providers") {
    return candidatesFor(place.answers, directory, known, today).map((match) => ({
      value: match.listing.id,
      label: candidateWords(match, known.organization(match.listing.id), isAvoided(match, place.answers)),
    }));
  }
  if (key === "items_shared" || key === "withheld_items" || key === "leave_out") {
    return itemChoices(key, receiver ?? "", place, directory, known);
  }
  if (step === "indications" && field.kind === "marks") return indicatorChoices(key, place, directory);
  if (field.kind !== "choice" && field.kind !== "many") return [];
  const asked: Readonly<Record<string, { readonly options?: Readonly<Record<string, string>> | undefined }>> = questions[step].questions;
  const options: readonly string[] = field.options;
  const offered = step === "consent" ? options.filter((value) => isOffered(key, value, receiver ?? "", place.answers)) : options;
  return offered.map((value) => ({ value, label: asked[key]?.options?.[value] ?? value }));
};

/** Where nobody gave a yes, no form of one is asked, only who decides; and where somebody did, nobody decides in their place. */
const isOffered = (key: string, value: string, id: string, answers: Answers): boolean => {
  const inPlace = {
    none_best_interests: isChild(answers),
    none_vital_interest: answers.danger.danger_now === "yes" || hasUrgentMedicalNeed(answers),
  };
  if (key === "consent") return value !== "nobody" || inPlace.none_best_interests || inPlace.none_vital_interest;
  if (key !== "consent_by") return true;
  const isNobody = answers.consent[id]?.consent === "nobody";
  return value === "none_best_interests" || value === "none_vital_interest" ? isNobody && inPlace[value] : !isNobody;
};

/** Only lines that have something to say, each with the very words the receiver would read. */
const itemChoices = (key: string, id: string, { answers }: Place, directory: Directory, known: Known): Choice[] => {
  const receiver = known.organization(id);
  if (!receiver) return [];
  return shareableItems.flatMap((item) => {
    const value = lineFor(answers, item, receiver, id);
    // Before anything is arranged only the ticked lines can be chosen; at the last look everything can be struck.
    const isAgreed = holds(answers.consent[id]?.items_shared, item);
    const offered = key === "leave_out" ? isHandover(item) || isAgreed : !isHandover(item) && (key === "items_shared" || !isAgreed);
    if (value === undefined || !offered || (key === "leave_out" && item === "phone" && phoneHeldBack(answers, id, receiver))) return [];
    return [
      {
        value: item,
        label: `${itemLabels[item]}${colonIn(sheetLanguage.code)} ${itemWords(item, value, receiver.country, factsOf(directory), sheetLanguage)}${onRequest(item)}`,
      },
    ];
  });
};

const onRequest = (item: Item): string => (onRequestOnly.includes(item) ? ` (${onRequestWords})` : "");

const indicatorChoices = (key: string, { answers }: Place, { indicators }: Directory): Choice[] => {
  const marked = answers.indications.indicators;
  const present = typeof marked === "object" ? marked : {};
  return indicators.indicators
    .filter(({ id }) => key === "indicators" || present[id] === "yes")
    .map(({ id, text }) => ({ value: id, label: text }));
};
