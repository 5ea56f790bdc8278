import type { Field, Shape, Value } from "../steps/field.ts";
import {
  accessModes,
  assuranceMethods,
  exploitations,
  organizationKinds,
  phoneUses,
  populations,
  serviceTypes,
} from "../vocabulary/ids.ts";

/** What is asked of a new record. `id` is the way into the record ("phones.0.number"), `key` the same without positions. */
export interface RecordQuestion {
  readonly id: string;
  readonly key: string;
  readonly field: Field;
}

export type RecordAnswers = ReadonlyMap<string, Value>;

export interface Surrounding {
  /** The country has no file yet, here or below: its emergency number is asked first. */
  isNewCountry(code: string): boolean;
}

/** The first question that has no answer, so that taking an answer away asks it again. */
export const nextQuestion = (answers: RecordAnswers, surrounding: Surrounding): RecordQuestion | undefined => {
  for (const question of questionsOn(answers, surrounding)) if (!answers.has(question.id)) return question;
  return undefined;
};

const must = (shape: Shape): Field => ({ ...shape, sensitivity: "s0", required: true });
const may = (shape: Shape): Field => ({ ...shape, sensitivity: "s0", required: false });
const text: Shape = { kind: "text" };
const choice = (options: readonly string[]): Shape => ({ kind: "choice", options });
const many = (options: readonly string[]): Shape => ({ kind: "many", options });
const age: Shape = { kind: "number", minimum: 0, maximum: 120 };

type Asked = readonly (readonly [key: string, field: Field])[];

/** What tells whether the provider is there already comes first: nobody should type a record that exists. */
const known: Asked = [
  ["name", must(text)],
  ["alternate_names", may({ kind: "texts" })],
  ["website", may(text)],
];
const phone: Asked = [
  ["number", must(text)],
  ["use", must(choice(phoneUses))],
  ["hours", may(text)],
  ["languages", may({ kind: "languages" })],
  ["note", may(text)],
  ["source", must(text)],
];
const email: Asked = [
  ["address", must(text)],
  ["source", must(text)],
];
const described: Asked = [
  ["id", must(text)],
  ["kind", must(choice(organizationKinds))],
  ["description", must(text)],
];
const service: Asked = [
  ["type", must(choice(serviceTypes))],
  ["populations", may(many(populations))],
  ["exploitation", may(many(exploitations))],
  ["minimum_age", may(age)],
  ["maximum_age", may(age)],
  ["access", may(choice(accessModes))],
  ["languages", may({ kind: "languages" })],
  ["fees", may(text)],
  ["documents_required", may(text)],
  ["not_for", may(text)],
  ["note", may(text)],
];
const emergency: Asked = [
  ["number", must(text)],
  ["label", must(text)],
  ["source", must(text)],
];

function* questionsOn(answers: RecordAnswers, { isNewCountry }: Surrounding): Generator<RecordQuestion> {
  yield one("country", must({ kind: "country" }));
  if (isNewCountry(String(answers.get("country")))) yield* each("emergency.0", emergency);
  yield* each("", known);
  yield* list("phones", phone, answers);
  yield* list("emails", email, answers);
  yield* each("", described);
  yield* list("services", service, answers, 1);
  yield one("address_withheld", must({ kind: "confirm" }));
  // The town of a place that is withheld leads to it, and a shelter has no address at all.
  const isWithheld = answers.get("address_withheld") === true;
  if (!isWithheld) yield one("city", may(text));
  if (!isWithheld && ![...answers].some(([id, value]) => /^services\.\d+\.type$/.test(id) && value === "shelter"))
    yield one("office_address", may(text));
  yield one("coverage", must({ kind: "texts" }));
  yield one("caution", may(text));
  yield one("assured.on", must({ kind: "day" }));
  yield one("assured.how", must(choice(assuranceMethods)));
  if (answers.get("assured.how") !== "public-page") yield one("assured.by", may(text));
  for (let n = 0; n === 0 || answers.get(`sources.${n - 1}`) !== "not_asked"; n++) yield one(`sources.${n}`, (n === 0 ? must : may)(text));
}

const one = (id: string, field: Field): RecordQuestion => ({ id, key: id.replace(/\.\d+/g, ""), field });

const each = (start: string, asked: Asked): readonly RecordQuestion[] =>
  asked.map(([key, field]) => one(start === "" ? key : `${start}.${key}`, field));

/** Asks "another?" before each, but for those that are needed. */
function* list(name: string, asked: Asked, answers: RecordAnswers, needed = 0): Generator<RecordQuestion> {
  for (let n = 0; ; n++) {
    const more = one(`${name}.${n}.${n === 0 ? "any" : "another"}`, must({ kind: "confirm" }));
    if (n >= needed) yield more;
    if (n >= needed && answers.get(more.id) !== true) return;
    yield* each(`${name}.${n}`, asked);
  }
}
