import type { Day } from "../../core/day.ts";
import { freshness } from "../../core/directory/fresh.ts";
import type { Organization, Phone, Service } from "../../core/directory/model.ts";
import type { Lexicon } from "../../core/search/lexicon.ts";
import type { Filters } from "../../core/search/query.ts";
import type { Match } from "../../core/search/search.ts";
import { colonIn } from "../../messages/colon.ts";
import { cardWords as words } from "../../messages/en/card.ts";
import { hoursHere } from "../../messages/en/hours.ts";
import { languageWords } from "../../messages/en/language.ts";
import { exploitationLabels, serviceLabels } from "../../messages/en/vocabulary.ts";
import { shownName } from "../shown-name.ts";
import { inSentence } from "./conditions.ts";
import { type Line, line, type Role, span } from "./doc.ts";

/** "Phone  +32 …": a label, and a text that wraps under itself. */
export const field = (indent: number, label: string, text: string, role: Role = "plain"): Line => ({
  ...line(indent, span("quiet", `${label}${colonIn(languageWords.code)} `), span(role, text)),
  hanging: 2,
});

export const titleLine = (organization: Organization, mark: string): Line => {
  const { name, alternate_names = [], status } = organization;
  return {
    ...line(
      0,
      mark,
      span("title", name),
      ...(alternate_names.length > 0 ? [span("quiet", ` (${alternate_names.join("; ")})`)] : []),
      ...(status === "active" ? [] : [span("warning", ` ${status === "defunct" ? words.defunct : words.closed}`)]),
    ),
    hanging: mark.length,
  };
};

/** The services of an answer that are shown in full, and those that are only named. */
export const servicesOf = (
  match: Match,
  { services }: Organization,
  filters: Filters,
): { readonly shown: readonly Service[]; readonly others: readonly Service[] } => {
  const met = services.filter((_, n) => match.services.includes(n));
  const answering = met.filter(({ type }) => !filters.service || filters.service.includes(type));
  const shown = answering.length > 0 ? answering : met;
  return { shown, others: services.filter((service) => !shown.includes(service)) };
};

/** A service with what its record says about who may come. */
export const serviceText = (service: Service, lexicon: Lexicon): string => {
  const { populations, minimum_age, maximum_age, exploitation, access, languages, fees, documents_required, not_for, capacity, note } =
    service;
  const facts = [
    populations?.length ? `${words.for(populations)}` : words.whomNotStated,
    words.ages(minimum_age, maximum_age),
    exploitation?.map((id) => inSentence(exploitationLabels[id])).join(", "),
    access && words.access(access),
    languages?.map((code) => shownName(lexicon, "language", code)).join(", "),
    fees && words.fees(fees),
    documents_required && words.documents(documents_required),
    not_for && words.notFor(not_for),
    capacity && words.places(capacity.available, capacity.maximum, capacity.updated),
    note,
  ];
  return facts.filter((fact) => fact !== undefined && fact !== "").join("; ");
};

export const serviceLine = (service: Service, lexicon: Lexicon): Line => ({
  ...line(3, span("strong", serviceLabels[service.type]), `${colonIn(languageWords.code)} ${serviceText(service, lexicon)}`),
  hanging: 2,
});

/** The number as its owner prints it, when it is answered and in which languages. */
export const phoneText = (
  { number, use, hours, languages = [], note }: Phone,
  lexicon: Lexicon,
  sayHours: (hours: string) => string = hoursHere,
): string =>
  `${number} (${words.phone(
    use,
    hours === undefined ? undefined : sayHours(hours),
    languages.map((code) => shownName(lexicon, "language", code)),
  )})${note ? ` ${note}` : ""}`;

export const cityText = ({ city, country, address_withheld }: Organization, lexicon: Lexicon): string =>
  [[city, shownName(lexicon, "country", country)].filter(Boolean).join(", "), address_withheld && words.withheld]
    .filter(Boolean)
    .join("; ");

export const checkedLine = (indent: number, { assured }: Organization, today: Day): Line => {
  const state = freshness(assured, today);
  return field(indent, words.labels.checked, words.checked(assured, state), state === "fresh" ? "good" : "warning");
};
