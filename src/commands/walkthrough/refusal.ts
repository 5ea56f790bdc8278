import { type Case, notedAt } from "../../core/case/case.ts";
import { exampleDays } from "../../core/example-days.ts";
import { placeSignIn } from "../../core/lint/place-signs.ts";
import { voidAnswer } from "../../core/protection/void-answer.ts";
import { adviceOnRefusal } from "../../core/steps/advise.ts";
import type { Answers, Given } from "../../core/steps/answers.ts";
import { said, type Value } from "../../core/steps/field.ts";
import type { Place } from "../../core/steps/replay.ts";
import type { Known, Question } from "../../core/steps/step.ts";
import { untimely } from "../../core/steps/untimely.ts";
import { adviceTexts } from "../../formats/view/advice.ts";
import { startWords as w } from "../../messages/en/start.ts";
import { untimelyWords } from "../../messages/en/untimely.ts";
import { withheldWords } from "../../messages/en/withheld.ts";
import { answerWords, askedAs } from "./question-words.ts";
import type { Clock } from "./typed-moment.ts";

interface Setting {
  readonly known: () => Known;
  readonly caseOf: (answers: Answers) => Case;
  readonly clock: Clock;
}

/** Why this answer can't hold, and what to do, while somebody can still answer otherwise. */
export const refusalOf = (
  question: Question,
  value: Value,
  { answers, kept }: Place,
  { known, caseOf, clock }: Setting,
): string | undefined => {
  const { now, aheadOf, organization } = known();
  const country = question.receiver === undefined ? said(answers.setting.country) : organization(question.receiver)?.country;
  const late = untimely(question, value, { now, aheadOf, country });
  if (late) return `${untimelyWords[late].what} ${untimelyWords[late].way_on(exampleDays(now, clock(now)))}`;
  if (isAddress(question, value)) return w.noAddress;
  if (question.receiver === undefined) return undefined;
  const noted_at = notedAt(caseOf(answers), question.receiver);
  const refusal = voidAnswer(question, value, { answers, known: known(), noted_at });
  if (!refusal) return undefined;
  const { what, way_on } = withheldWords[refusal.reason];
  const advice = adviceTexts(adviceOnRefusal([refusal.reason], answers, known()));
  return [what, way_on, ...advice, refusal.question === question.id ? w.answerAgain : goBackTo(refusal.question, kept)].join(" ");
};

/** Asked for a town, an area or a plan, with the word that it must be no address. With a number, since towns are named like streets. */
const withoutAddress: readonly string[] = ["setting.region_or_city", "safety.places_to_avoid", "services.interim_plan"];
const isAddress = ({ id }: Question, value: Value): boolean =>
  typeof value === "string" && withoutAddress.includes(id) && /\d/.test(value) && placeSignIn(value) !== undefined;

const goBackTo = (id: string, kept: Given): string => {
  const answer = kept.get(id);
  return typeof answer === "string" && answer !== "not_asked" ? w.goBackFrom(askedAs(id), answerWords(id, answer)) : w.goBack(askedAs(id));
};
