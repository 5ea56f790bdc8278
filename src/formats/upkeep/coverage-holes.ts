import type { Coverage } from "../../core/upkeep/coverage.ts";
import { type Hole, holesOf } from "../../core/upkeep/holes.ts";
import { persons } from "../../core/upkeep/person.ts";
import type { ServiceType } from "../../core/vocabulary/ids.ts";
import { coverageWords as w } from "../../messages/en/coverage.ts";
import { serviceLabels } from "../../messages/en/vocabulary.ts";
import { inSentence } from "../view/conditions.ts";

/** "shelter", "papers and documents" */
export const serviceName = (type: ServiceType): string => inSentence(serviceLabels[type]);

/** The holes of a country, a sentence each; services of which nothing at all is offered, or stated, in one. */
export const holeTexts = (coverage: Coverage): readonly string[] => {
  const { country, services } = coverage;
  if (services.every(({ offered }) => !offered)) return [w.noRecords(country)];
  const holes = holesOf(coverage);
  const nobody = holes.filter(({ kind }) => kind === "nobody");
  const whomever = holes.filter((hole) => hole.kind === "unknown" && !hole.stated_by_closed && hole.persons.length === persons.length);
  const names = (some: readonly Hole[]) => some.map(({ service }) => serviceName(service));
  return [
    ...(nobody.length > 0 ? [w.nobody(country, names(nobody))] : []),
    ...holes.filter((hole) => !nobody.includes(hole) && !whomever.includes(hole)).map((hole) => holeText(country, hole)),
    ...(whomever.length > 0 ? [w.whomever(country, names(whomever))] : []),
  ];
};

export const holeText = (country: string, hole: Hole): string => w.hole(country, hole, serviceName(hole.service));

/** What the walkthrough may suggest, and nobody offers. */
export const unmetTexts = ({ country, unmet }: Coverage): readonly string[] =>
  unmet.map(({ service, priority }) => w.unmet(country, serviceName(service), priority));
