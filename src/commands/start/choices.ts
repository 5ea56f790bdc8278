import { answerBehind } from "../../core/consent/item-values.ts";
import { type Item, onRequestOnly, shareableItems } from "../../core/consent/items.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { holds, silences } from "../../core/steps/field.ts";
import type { Place } from "../../core/steps/replay.ts";
import type { Known, Question } from "../../core/steps/step.ts";
import { itemWords } from "../../formats/sheet/item-words.ts";
import { itemLabels, onRequestWords } from "../../messages/en/items.ts";
import { questions } from "../../messages/en/questions/index.ts";
import type { Choice } from "../../ports/prompt.ts";
import { candidateWords } from "./candidate-words.ts";
import { candidatesFor, isAvoided } from "./candidates.ts";

/** What can be ticked or chosen at a question. */
export const choicesFor = (question: Question, place: Place, directory: Directory, known: Known): readonly Choice[] => {
  const { field, step, key, receiver } = question;
  if (field.kind === "providers") {
    return candidatesFor(place.answers, directory, known).map((match) => ({
      value: match.listing.id,
      label: candidateWords(match, known.organization(match.listing.id), isAvoided(match, place.answers)),
    }));
  }
  if (key === "items_shared" || key === "withheld_items" || key === "leave_out") return itemChoices(key, receiver ?? "", place, directory);
  if (step === "indications" && field.kind === "marks") return indicatorChoices(key, place, directory);
  if (field.kind !== "choice" && field.kind !== "many") return [];
  const asked: Readonly<Record<string, { readonly options?: Readonly<Record<string, string>> | undefined }>> = questions[step].questions;
  return field.options.map((value) => ({ value, label: asked[key]?.options?.[value] ?? value }));
};

/** Only lines that have an answer, each with the very words the receiver would read. */
const itemChoices = (key: string, receiver: string, { answers }: Place, { vocabulary }: Directory): Choice[] =>
  shareableItems
    .filter((item) => {
      const value = answerBehind(answers, item);
      const answered = value !== undefined && !(silences as readonly unknown[]).includes(value);
      return answered && (key !== "leave_out" || holds(answers.consent[receiver]?.items_shared, item));
    })
    .map((item) => ({ value: item, label: `${itemLabels[item]}: ${wordsFor(item, answers, vocabulary.languages)}${onRequest(item)}` }));

const wordsFor = (item: Item, answers: Place["answers"], languages: Readonly<Record<string, string>>): string => {
  const value = answerBehind(answers, item);
  return value === undefined ? "" : itemWords(item, value, languages);
};

const onRequest = (item: Item): string => (onRequestOnly.includes(item) ? ` (${onRequestWords})` : "");

const indicatorChoices = (key: string, { answers }: Place, { indicators }: Directory): Choice[] => {
  const marked = answers.indications.indicators;
  const present = typeof marked === "object" ? marked : {};
  return indicators.indicators
    .filter(({ id }) => key === "indicators" || present[id] === "yes")
    .map(({ id, text }) => ({ value: id, label: text }));
};
