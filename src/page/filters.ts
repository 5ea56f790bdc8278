import { countsOf } from "../core/search/counts.ts";
import { type Condition, type Filters, oldestAge } from "../core/search/query.ts";
import { plainDigits } from "../core/text.ts";
import { exploitations, populations, serviceTypes } from "../core/vocabulary/ids.ts";
import { shownName } from "../formats/shown-name.ts";
import { languageWords } from "../messages/en/language.ts";
import { pageWords as w } from "../messages/en/page.ts";
import { whomLabels } from "../messages/en/search.ts";
import { exploitationLabels, serviceLabels } from "../messages/en/vocabulary.ts";
import { element } from "./element.ts";
import type { PageWorld } from "./world.ts";

type Choice = keyof typeof w.filter;

export interface FilterForm {
  readonly node: HTMLElement;
  read(): Filters;
  /** An age that was typed and is none, as typed: it filters nothing, which must be said. */
  fault(): string | undefined;
  /** Shows these filters, and no others. */
  show(filters: Filters): void;
}

/** The filters of the command line as lists to choose from: only what some record of this page has can be chosen. */
export const filterForm = (world: PageWorld, onChange: () => void): FilterForm => {
  const { index, lexicon } = world;
  const has = (list: "services" | "populations" | "exploitation") => countsOf(list, index);
  const named = (kind: "country" | "language", codes: Iterable<string>): Option[] =>
    [...codes].map((code): Option => [code, shownName(lexicon, kind, code)]).sort(([, a], [, b]) => a.localeCompare(b, languageWords.code));
  const whom = populations.filter((id) => has("populations").has(id));
  const options: Readonly<Record<Exclude<Choice, "age">, readonly Option[]>> = {
    country: named("country", countsOf("countries", index).keys()),
    service: serviceTypes.filter((id) => has("services").has(id)).map((id) => [id, serviceLabels[id]]),
    for: [...whom, "children" as const, "adults" as const].map((id) => [id, whomLabels[id]]),
    language: named("language", countsOf("languages", index).keys()),
    access: Object.entries(w.access),
    exploitation: exploitations.filter((id) => has("exploitation").has(id)).map((id) => [id, exploitationLabels[id]]),
  };
  const age = element("input", { id: "age", inputmode: "numeric", autocomplete: "off", maxlength: "20", placeholder: w.ageHint });
  const unknown = element("input", { id: "age-unknown", type: "checkbox", autocomplete: "off" });
  const lists = Object.entries(options).map(([choice, values]) => [choice, list(choice, values)] as const);
  const summary = element("summary", {}, w.filters);
  const details = element(
    "details",
    { class: "filters" },
    summary,
    element(
      "div",
      { class: "choices" },
      lists.slice(0, 3).map(([choice, select]) => labelled(choice as Choice, select)),
      element(
        "div",
        { class: "choice" },
        element("label", { for: "age" }, w.filter.age),
        age,
        element("label", { for: "age-unknown", class: "small" }, unknown, " ", w.ageUnknown),
      ),
      lists.slice(3).map(([choice, select]) => labelled(choice as Choice, select)),
    ),
  );
  // Where there is room the filters are in sight from the start.
  if (matchMedia("(min-width: 60rem)").matches) details.setAttribute("open", "");

  const readAge = (): Pick<Filters, "age"> => {
    if (unknown.checked) return { age: "unknown" };
    const typed = plainDigits(age.value.trim());
    const years = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN;
    return years <= oldestAge ? { age: years } : {};
  };
  const fault = (): string | undefined => {
    const typed = age.value.trim();
    return typed === "" || readAge().age !== undefined ? undefined : typed;
  };
  // Every value is an option of its list, and those are the ids themselves.
  const read = (): Filters => ({
    ...Object.fromEntries(lists.flatMap(([choice, { value }]) => (value === "" ? [] : [[choice, choice === "access" ? value : [value]]]))),
    ...readAge(),
  });
  const count = (): void => {
    const set = Object.keys(read()).length;
    summary.textContent = set === 0 ? w.filters : w.filtersSet(set);
    age.disabled = unknown.checked;
    age.setAttribute("aria-invalid", String(fault() !== undefined));
  };
  const show = (filters: Filters): void => {
    for (const [choice, select] of lists) select.value = first(filters[choice as Condition]);
    unknown.checked = filters.age === "unknown";
    age.value = typeof filters.age === "number" ? String(filters.age) : "";
    count();
  };
  details.addEventListener("input", () => {
    count();
    onChange();
  });
  return { node: details, read, fault, show };
};

type Option = readonly [value: string, label: string];

const list = (id: string, options: readonly Option[]): HTMLSelectElement =>
  element(
    "select",
    { id, autocomplete: "off" },
    element("option", { value: "" }, w.any),
    options.map(([value, label]) => element("option", { value }, label)),
  );

const labelled = (choice: Choice, select: HTMLElement): HTMLElement =>
  element("div", { class: "choice" }, element("label", { for: choice }, w.filter[choice]), select);

const first = (value: Filters[Condition]): string =>
  Array.isArray(value) ? String(value[0] ?? "") : typeof value === "string" ? value : "";
