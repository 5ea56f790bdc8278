import { parse } from "yaml";
import { type Finished, numbering } from "../../src/commands/walkthrough/walked.ts";
import { sequence } from "../../src/core/case/sequence.ts";
import type { Given } from "../../src/core/steps/answers.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import { listed } from "../../src/core/steps/field.ts";
import { replay } from "../../src/core/steps/replay.ts";
import type { Known } from "../../src/core/steps/step.ts";
import { walk } from "../../src/core/steps/walk.ts";
import { readAnswers } from "../../src/formats/answers-file.ts";
import { cases } from "./cases.ts";

/** Answers of one of the invented cases, by question id. */
export const givenOf = (name: string): Given => readAnswers(parse(cases.get(name) ?? ""), () => true).given;

/** Walks through the given answers to the end; what is missing is "not asked". */
export const toEnd = async (given: Given, known: Known): Promise<Finished> => {
  const { place } = await walk(
    (answers) => replay(catalogue, answers, known),
    given,
    async () => ({ kind: "answer", value: "not_asked" }),
  );
  const numbers = numbering(sequence("numbers"))(listed(place.answers.services.choices));
  return { case: { code: "R-2345-6789", opened_at: known.now, numbers, answers: place.answers }, place, known };
};
