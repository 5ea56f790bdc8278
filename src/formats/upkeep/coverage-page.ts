import type { Lexicon } from "../../core/search/lexicon.ts";
import { acrossCountries, type CommonHole } from "../../core/upkeep/across.ts";
import type { Coverage, ServiceCoverage, State } from "../../core/upkeep/coverage.ts";
import { persons } from "../../core/upkeep/person.ts";
import { colonIn } from "../../messages/colon.ts";
import { coverageWords as w } from "../../messages/en/coverage.ts";
import { languageWords } from "../../messages/en/language.ts";
import { shownName } from "../shown-name.ts";
import { blank, type Doc, item, type Line, line, type Role, span } from "../view/doc.ts";
import { padEnd } from "../view/width.ts";
import { holeTexts, serviceName, unmetTexts } from "./coverage-holes.ts";

/** A table and its holes for each country; what they have in common last, where a screen still shows it. */
export const coveragePage = (all: readonly Coverage[], lexicon: Lexicon): Doc => [
  ...all.flatMap((one, n) => [...(n > 0 ? [blank] : []), ...countryLines(one, lexicon)]),
  ...(all.length > 1 ? [blank, line(0, span("heading", w.across(all.length))), ...acrossCountries(all).map(commonLine)] : []),
];

const countryLines = (coverage: Coverage, lexicon: Lexicon): Line[] => {
  const offered = coverage.services.filter((one) => one.offered);
  const holes = holeTexts(coverage);
  const unmet = unmetTexts(coverage);
  return [
    line(0, span("heading", `${shownName(lexicon, "country", coverage.country)} (${coverage.country})`)),
    ...(offered.length > 0 ? [tableHead, ...offered.map(row)] : []),
    line(0, span("strong", w.holes)),
    ...(holes.length > 0 ? holes.map((text) => item(0, "-", text)) : [item(0, "-", w.noHoles)]),
    line(0, span("strong", w.needs)),
    ...(unmet.length > 0 ? unmet.map((text) => item(0, "-", text)) : [item(0, "-", w.needsMet)]),
  ];
};

/** The longest id of a service, and a space. With five cells a row fills sixty columns. */
const serviceColumns = 21;
const cellColumns = 8;

const tableColumns = serviceColumns + persons.length * cellColumns - 1;

const tableHead: Line = {
  ...line(0, span("quiet", cells(w.service, ...persons.map((person) => w.persons[person])))),
  row: { width: tableColumns, instead: [] },
};

function cells(first: string, ...others: readonly string[]): string {
  return (padEnd(first, serviceColumns) + others.map((one) => padEnd(one, cellColumns)).join("")).trimEnd();
}

const roles: Readonly<Record<State, Role>> = { found: "good", unknown: "warning", closed: "danger", none: "danger" };

const row = ({ service, cells }: ServiceCoverage): Line => ({
  ...line(
    0,
    span("strong", padEnd(service, serviceColumns)),
    ...persons.map((person, n) => {
      const { state } = cells[person];
      return span(roles[state], n === persons.length - 1 ? w.states[state] : padEnd(w.states[state], cellColumns));
    }),
  ),
  row: {
    width: tableColumns,
    instead: [
      {
        ...line(0, span("strong", service), `: ${persons.map((person) => w.inWords(person, cells[person].state)).join(", ")}`),
        hanging: 2,
      },
    ],
  },
});

const commonLine = ({ service, person, countries }: CommonHole): Line => {
  const what = person === undefined ? w.acrossNobody(serviceName(service)) : w.acrossNone(serviceName(service), person);
  return item(0, "-", `${what} (${countries.length})${colonIn(languageWords.code)} `, span("strong", countries.join(", ")));
};
