import type { Case } from "../../core/case/case.ts";
import { type Day, dayBy } from "../../core/day.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { exampleDays } from "../../core/example-days.ts";
import { accept } from "../../core/steps/accept.ts";
import { adviceFor } from "../../core/steps/advise.ts";
import type { Answers, Given } from "../../core/steps/answers.ts";
import { goingOut } from "../../core/steps/goes-out.ts";
import type { Place } from "../../core/steps/replay.ts";
import type { Known, Question } from "../../core/steps/step.ts";
import type { Config } from "../../formats/config.ts";
import { adviceTexts } from "../../formats/view/advice.ts";
import { type Doc, item, line, span } from "../../formats/view/doc.ts";
import { filterFaults } from "../../messages/en/search.ts";
import { startWords as w } from "../../messages/en/start.ts";
import { typedWords } from "../../messages/en/typed.ts";
import type { PersonLanguage } from "../../messages/person/person-words.ts";
import type { SheetLanguage } from "../../messages/sheet-languages.ts";
import type { Prompt } from "../../ports/prompt.ts";
import { candidatesFor } from "./candidates.ts";
import { choicesFor, withoutNone } from "./choices.ts";
import { consentText } from "./consent-text.ts";
import { lastLook } from "./last-look.ts";
import { nameMeant } from "./name-meant.ts";
import { tellingNothingGoes } from "./nothing-goes.ts";
import { languageForPerson } from "./person-language.ts";
import { headingOf, ownTitle, wordsOf } from "./question-words.ts";
import { readMore } from "./read-more.ts";
import { readTyped } from "./read-typed.ts";
import { refusalOf } from "./refusal.ts";
import type { Clock, Meant } from "./typed-moment.ts";

interface Setting {
  readonly directory: Directory;
  readonly known: () => Known;
  readonly config: Config;
  /** Of this computer: the one that whoever types looks at. */
  readonly clock: Clock;
  readonly caseOf: (answers: Answers) => Case;
  /** Answers of a saved case, those among them that are asked again. */
  readonly earlier: Given;
  /** Answers that somebody went back over. */
  readonly takenBack: Given;
  /** Of the sheets. What is shown of them here is in the interface's. */
  readonly language: SheetLanguage;
  /** Of the consent text, where it was asked for by a flag. */
  readonly personLanguage: PersonLanguage | undefined;
}

/** Turns questions into prompts. Remembers what was shown, so that advice appears when it becomes true, and once a step. */
export const prompting = (setting: Setting): ((question: Question, place: Place) => Prompt) => {
  const { directory, known, config } = setting;
  let step: Question["step"] | undefined;
  let shown = new Set<string>();
  const today = (): Day => dayBy(setting.clock)(known().now);
  const nothingGoes = tellingNothingGoes(setting);
  const isNew = (text: string): boolean => !shown.has(text) && shown.add(text).has(text);

  const before = (question: Question, place: Place): Doc => {
    const begins = question.step !== step;
    if (begins) shown = new Set();
    step = question.step;
    // What is asked apart from its step comes long after what was said there.
    const advice = ownTitle(question) ? [] : adviceTexts(adviceFor(question.step, place.answers, known())).filter(isNew);
    const receiver = question.receiver === undefined ? undefined : nameOf(question.receiver, known());
    return [
      ...nothingGoes(place.answers),
      ...(begins ? [line(0, span("title", headingOf(question, goingOut(place.answers, known()).length === 0)))] : []),
      ...advice.map((text) => item(0, "·", text)),
      ...(receiver !== undefined && isNew(receiver) ? [line(0, span("strong", receiver))] : []),
      // Before each service's yes or no: a yes to one is none to the next.
      ...(question.step === "consent" && question.key === "consent"
        ? consentText(languageForPerson(place.answers, setting.personLanguage), directory.vocabulary.languages)
        : []),
      // An empty list says nothing by itself.
      ...(question.field.kind === "providers" && candidatesFor(place.answers, directory, known(), today()).length === 0
        ? [line(0, span("warning", w.noCandidates))]
        : []),
      ...(question.step === "review" ? lastLook(question.receiver ?? "", place.answers, setting) : []),
    ];
  };

  return (question, place) => {
    const suggested = defaultOf(question, config);
    const ticked = tickedBefore(question, setting);
    const stands = chosenBefore(question, setting);
    return {
      kind: question.field.kind,
      before: before(question, place),
      ...wordsOf(question),
      more: readMore(question.step, place, directory.materials),
      choices: choicesFor(question, place, directory, known(), today()),
      required: question.field.required,
      ...(suggested === undefined ? {} : { suggested }),
      ...(ticked.length > 0 && { ticked }),
      ...(stands !== undefined && { stands }),
      canGoBack: place.kept.size > 0,
      read: (given) => {
        const typed = withoutNone(question, given);
        if (typed === undefined) return { expected: typedWords({ kind: "none_alone" }) };
        const accepted = accept(
          question.field,
          readTyped(question.field, typed, directory.vocabulary, known().now, setting.clock, meantBy(question)),
        );
        if (!accepted.ok) {
          const meant = typeof given === "string" ? nameMeant(question.field, given, directory) : undefined;
          const now = known().now;
          const expected = typedWords(accepted.expected, liesAhead(question) ? exampleDays(now, setting.clock(now)).ahead : undefined);
          return { expected: meant === undefined ? expected : `${expected}. ${filterFaults.didYouMean(meant)}` };
        }
        const refused = refusalOf(question, accepted.value, place, setting);
        return refused === undefined ? { value: accepted.value } : { refused };
      },
    };
  };
};

/** Days to come: an example of the past would be refused. */
const liesAhead = ({ key }: Question): boolean => key === "appointment_at" || key === "recheck_on" || key === "valid_until";

/** An appointment is agreed by the clock of the place. Everything else that has an hour has been done, here. */
const meantBy = ({ key }: Question): Meant => (key === "appointment_at" ? "agreed" : "done");

/**
 * What was struck stays struck unless it is unticked, and what somebody went back over stands as they ticked it. The lines of a
 * consent are never ticked beforehand: a yes is given, not kept.
 */
const tickedBefore = ({ id, key }: Question, { earlier, takenBack }: Setting): readonly string[] => {
  if (key === "items_shared") return [];
  const value = takenBack.get(id) ?? (key === "leave_out" ? earlier.get(id) : undefined);
  if (Array.isArray(value)) return value;
  return typeof value === "object" ? Object.keys(value) : [];
};

/** Of a list to choose from, or a yes or no, what somebody answered who went back over it. */
const chosenBefore = ({ id, field }: Question, { takenBack }: Setting): string | undefined => {
  const value = takenBack.get(id);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" && (field.kind === "choice" || field.kind === "confirm") ? value : undefined;
};

const nameOf = (id: string, known: Known): string => known.organization(id)?.name ?? id;

const defaultOf = ({ step, key }: Question, config: Config): string | undefined => {
  if (step === "setting" && key === "country") return config.country;
  if (step === "sender" && (key === "organisation" || key === "role")) return config[key];
  return undefined;
};
