import type { Trends } from "../../core/trends/picture.ts";
import { trendWords as w } from "../../messages/en/trends.ts";
import type { Chart } from "./chart.ts";
import type { Report } from "./report.ts";

/** What a source is, how many persons it has, and which were asked for. */
export const aboutSource = (source: Trends): string =>
  [w.sourceTitle(source), w.persons(source.persons, source.k !== undefined), w.filtered(source.countries, source.years)]
    .filter((one) => one !== "")
    .join(" · ");

/** What the shares of a chart are of, for each source. */
export const answeredTexts = ({ answered }: Chart, { sources }: Report): readonly string[] =>
  answered.map((count, n) => {
    const text = count === undefined ? w.nothing : w.answered(count, sources[n]?.k !== undefined);
    return answered.length > 1 ? `${w.letter(n)}: ${text}` : text;
  });

/** For each source with years: the last one against the one before. */
export const yearlyLeads = ({ sources }: Pick<Report, "sources">): readonly string[] =>
  sources.flatMap((source, n) => {
    const counts = source.pictures.find(({ by }) => by === "year")?.counts;
    const last = [...(counts?.keys() ?? [])].sort().at(-1);
    const [now, before] = last === undefined ? [] : [counts?.get(last), counts?.get(String(Number(last) - 1))];
    if (last === undefined || now === undefined || before === undefined) return [];
    return [`${sources.length > 1 ? `${w.letter(n)}: ` : ""}${w.yearlyLead(last, now, before, source.k !== undefined)}`];
  });
