import type { Instant } from "../core/day.ts";
import { minutesOf } from "../core/day.ts";
import { accept, type Expected } from "../core/steps/accept.ts";
import type { Given } from "../core/steps/answers.ts";
import { catalogue } from "../core/steps/catalogue.ts";
import type { Fields, Value } from "../core/steps/field.ts";
import { choiceFields } from "../core/steps/services.ts";

export type Path = readonly (string | number)[];

/** What is wrong with an answers file: the key, never the value. */
export type AnswersFault = { readonly path: Path } & (
  | { readonly kind: "not_a_mapping" | "not_a_list" | "not_invented" | "unknown_key" | "not_in_directory" | "twice" | "missing" }
  | { readonly kind: "wrong_value"; readonly expected: Expected }
);

export interface AnswersFile {
  readonly given: Given;
  /** Where each answer stands in the file. */
  readonly paths: ReadonlyMap<string, Path>;
  /** The fixed time of a training or test run. */
  readonly clock: Instant | undefined;
  readonly faults: readonly AnswersFault[];
}

/** Steps that are lists in the file, one entry per receiver. `choices` stands inside `services`. */
const lists = new Set(["consent", "handover", "review"]);

/** Reads the parsed answers file, keyed by step, into answers by question id. Every fault is reported, all at once. */
export const readAnswers = (data: unknown, exists: (provider: string) => boolean): AnswersFile => {
  const given = new Map<string, Value>();
  const paths = new Map<string, Path>();
  const faults: AnswersFault[] = [];
  const fault = (path: Path, kind: Exclude<AnswersFault["kind"], "wrong_value">) => void faults.push({ path, kind });

  const take = (id: string, field: Fields[string] | undefined, value: unknown, path: Path): void => {
    if (!field) fault(path, "unknown_key");
    else if (value !== null && value !== undefined) {
      const accepted = accept(field, value);
      paths.set(id, path);
      if (accepted.ok) given.set(id, accepted.value);
      else faults.push({ path, kind: "wrong_value", expected: accepted.expected });
    }
  };

  const takeAll = (prefix: string, fields: Fields, section: unknown, path: Path, skip: readonly string[] = []): void => {
    if (section === null || section === undefined) return;
    if (!isMapping(section)) fault(path, "not_a_mapping");
    for (const [key, value] of isMapping(section) ? Object.entries(section) : []) {
      if (skip.includes(key)) continue;
      const nested = Object.keys(fields).some((name) => name.startsWith(`${key}.`));
      if (nested) takeAll(`${prefix}${key}.`, unprefixed(fields, `${key}.`), value, [...path, key]);
      else take(`${prefix}${key}`, Object.hasOwn(fields, key) ? fields[key] : undefined, value, [...path, key]);
    }
  };

  /** A list with one entry per receiver; gives the receivers in their order. */
  const takeList = (step: string, fields: Fields, list: unknown, path: Path): string[] => {
    const receivers: string[] = [];
    if (list === null || list === undefined) return receivers;
    if (!Array.isArray(list)) {
      fault(path, "not_a_list");
      return receivers;
    }
    for (const [n, entry] of list.entries()) {
      const at = [...path, n];
      const id: unknown = isMapping(entry) ? entry.provider_id : undefined;
      if (!isMapping(entry)) fault(at, "not_a_mapping");
      else if (typeof id !== "string") fault([...at, "provider_id"], "missing");
      else if (!exists(id)) fault([...at, "provider_id"], "not_in_directory");
      else if (receivers.includes(id)) fault([...at, "provider_id"], "twice");
      else {
        receivers.push(id);
        takeAll(`${step}.${id}.`, fields, entry, at, ["provider_id"]);
      }
    }
    return receivers;
  };

  if (!isMapping(data)) return { given, paths, clock: undefined, faults: [{ path: [], kind: "not_a_mapping" }] };
  if (data.invented !== true) fault(["invented"], "not_invented");
  const clock = typeof data.clock === "string" && minutesOf(data.clock) !== undefined ? data.clock : undefined;
  if (data.clock !== undefined && clock === undefined) faults.push({ path: ["clock"], kind: "wrong_value", expected: { kind: "instant" } });

  for (const [key, section] of Object.entries(data)) {
    if (key === "invented" || key === "clock") continue;
    const fields = sections.get(key);
    if (!fields) fault([key], "unknown_key");
    else if (lists.has(key)) takeList(key, fields, section, [key]);
    else takeAll(`${key}.`, fields, section, [key], key === "services" ? ["choices"] : []);
  }
  if (isMapping(data.services) && data.services.choices !== undefined) {
    const receivers = takeList("choices", choiceFields, data.services.choices, ["services", "choices"]);
    given.set("services.choices", receivers);
  }
  return { given, paths, clock, faults };
};

/** The sections of the file and the fields of each. */
const sections: ReadonlyMap<string, Fields> = (() => {
  const found = new Map<string, Fields>();
  for (const step of catalogue) if (step.id !== "choices") found.set(step.id, { ...found.get(step.id), ...step.fields });
  return found;
})();

const unprefixed = (fields: Fields, prefix: string): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), field] as const] : [])),
  );

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
