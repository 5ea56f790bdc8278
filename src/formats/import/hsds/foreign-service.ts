import type { DraftService } from "../../../core/import/draft.ts";
import type { Losses } from "../../../core/import/losses.ts";
import type { ServiceType, Status } from "../../../core/vocabulary/ids.ts";
import { hsdsNoteWords as w } from "../../../messages/en/hsds.ts";
import { taxonomyTerms, termByCode } from "../../export/hsds/terms.ts";
import { ageOf, dayOfCell, languageOf } from "../cells.ts";
import type { Reading } from "../imported.ts";
import { hoursOf } from "./hours.ts";
import { distinct, given, lineOf, list, type Node, numberOf, partOf, partsOf, present } from "./node.ts";
import type { Placed } from "./source.ts";
import { statusOf } from "./status.ts";

/** One service, or one for each type of our list that it has. @param whole the status of its record, where one holds for all of it */
export const foreignService = (
  { node, at }: Placed,
  whole: Status | undefined,
  { lexicon }: Reading,
  losses: Losses,
): readonly DraftService[] => {
  const status = lineOf(node, "status");
  // The directory has no status of a single service: one that is closed says so in its note, or it would look alive.
  const own = status !== undefined && status.toLowerCase() !== "active" && (statusOf(node) ?? "") !== whole ? status : undefined;
  if (own !== undefined && statusOf(node) !== undefined) losses.add("service.status", "no-place", own, at);
  const age = (field: string, other: string): number | undefined => {
    const text = lineOf(node, field) ?? lineOf(node, other);
    const years = numberOf({ text }, "text") ?? ageOf(text ?? "");
    const isAge = years !== undefined && Number.isInteger(years) && years <= 120;
    if (text !== undefined && !isAge) losses.add(`service.${field}`, "not-understood", text, at);
    return isAge ? years : undefined;
  };
  const documents = [...partsOf(node, "required_documents").map((one) => lineOf(one, "document")), lineOf(node, "required_documents")];
  const fees = [
    lineOf(node, "fees_description"),
    lineOf(node, "fees"),
    ...partsOf(node, "cost_options").map((one) => lineOf(one, "amount_description") ?? lineOf(one, "fee")),
  ];
  const details = {
    ...given("minimum_age", age("minimum_age", "min_age")),
    ...given("maximum_age", age("maximum_age", "max_age")),
    ...list(
      "languages",
      languagesOf(
        node,
        (text) => languageOf(text, lexicon),
        (text) => losses.add("service.languages", "not-understood", text, at),
      ),
    ),
    ...given("fees", joined(fees)),
    ...given("capacity", capacityOf(node)),
    ...given("documents_required", joined(documents)),
    ...given("note", noteOf(node, own)),
  };
  return typesOf({ node, at }, losses).map((type) => ({ type, ...details }));
};

const joined = (texts: readonly (string | undefined)[]): string | undefined => distinct(present(texts)).join("; ") || undefined;

const ours = new Map(
  taxonomyTerms().flatMap((term) => {
    const found = termByCode.get(String(term.code));
    return found?.list === "service_type" ? [[term.id, found.id as ServiceType] as const] : [];
  }),
);

/**
 * A term is understood where it is one of our own list, by its id. A word is no sign: "Employment" is help to find work in our list,
 * and the law of work in a list of lawyers. Otherwise the labels of the source stay together, since it is one service.
 */
const typesOf = ({ node, at }: Placed, losses: Losses): readonly DraftService["type"][] => {
  const terms = present([...partsOf(node, "attributes"), ...partsOf(node, "terms")].map((one) => partOf(one, "taxonomy_term")));
  const known = distinct(present(terms.map((term) => ours.get(lineOf(term, "id") ?? ""))));
  const others = terms.filter((term) => !ours.has(lineOf(term, "id") ?? ""));
  const column =
    lineOf(node, "problem_codes")
      ?.split(";")
      .map((one) => one.trim()) ?? [];
  const labels = distinct(present([...others.map((term) => lineOf(term, "name") ?? lineOf(term, "code")), ...column]));
  if (known.length === 0) return [{ unknown: labels.join("; ") }];
  for (const label of labels) losses.add("service.type", "not-understood", label, at);
  return known;
};

const languagesOf = (node: Node, read: (text: string) => string | undefined, lose: (text: string) => void): readonly string[] => {
  const said = [
    ...partsOf(node, "languages").map((one) => lineOf(one, "code") ?? lineOf(one, "name") ?? lineOf(one, "language")),
    ...(lineOf(node, "languages") ?? "").split(/[,;|]/).map((one) => one.trim() || undefined),
  ];
  return distinct(
    present(
      present(said).map((text) => {
        const code = read(text);
        if (code === undefined) lose(text);
        return code;
      }),
    ),
  );
};

/** Of one kind of place; of several nobody knows which is meant. */
const capacityOf = (node: Node): DraftService["capacity"] => {
  const [one, ...others] = partsOf(node, "capacities");
  const updated = dayOfCell(one ? (lineOf(one, "updated") ?? "") : "");
  if (!one || others.length > 0 || updated === undefined) return undefined;
  return { ...given("available", numberOf(one, "available")), ...given("maximum", numberOf(one, "maximum")), updated };
};

/** What the directory has no field for, said in words. */
const noteOf = (node: Node, status: string | undefined): string | undefined => {
  const hours = hoursOf(schedulesOf(node));
  const eligibility = joined([
    lineOf(node, "eligibility_description"),
    lineOf(node, "eligibility"),
    lineOf(node, "audience"),
    ...partsOf(node, "eligibilities").map((one) => lineOf(one, "eligibility")),
  ]);
  const said = (text: string | undefined, words: (text: string) => string) => (text === undefined ? undefined : words(text));
  const application = lineOf(node, "application_process");
  const parts = [
    said(status, w.status),
    lineOf(node, "name"),
    lineOf(node, "description"),
    lineOf(node, "additional_information"),
    said(eligibility, w.eligibility),
    said(application, w.application),
    said(hours, w.hours),
    said(lineOf(node, "interpretation_services"), w.interpretation),
    said(lineOf(node, "wait_time"), w.wait),
  ];
  return (
    present(parts)
      .map((part) => part.replace(/[.;]?$/, ""))
      .join(". ") || undefined
  );
};

/** Its own; without any, those of the places where it is given. */
const schedulesOf = (node: Node): readonly Node[] => {
  const links = partsOf(node, "service_at_locations");
  const holders = [[node], links, present(links.map((link) => partOf(link, "location")))];
  const found = holders.map((all) => all.flatMap((one) => [...partsOf(one, "schedules"), ...partsOf(one, "regular_schedules")]));
  return distinct(found.find((schedules) => schedules.length > 0) ?? []);
};
