import { discreet } from "../core/directory/discreet.ts";
import { freshness } from "../core/directory/fresh.ts";
import type { RoundTheClock } from "../core/search/first-things.ts";
import { nameOf } from "../core/search/lexicon.ts";
import type { Filters } from "../core/search/query.ts";
import type { Piece } from "../core/search/relax.ts";
import { commandLine, searchArguments } from "./command-line.ts";
import type { Found } from "./found.ts";
import { notStated } from "./view/conditions.ts";

/** Described by `docs/schemas/search-1.json`. Raise the number when a field changes its meaning or goes. */
export const searchSchema = "referral/search/1";

/** All that the page for a person says, for a program. Names of fields after HSDS. */
export const searchData = (found: Found) => {
  const { question, result, shown, firstThings, nearMisses, relaxations, lexicon, today, countryFromConfig } = found;
  const { query } = result;
  return {
    words: question.words,
    understood: query.understood.map(({ phrase, read, kind, values, use }) => ({
      phrase,
      ...(read !== undefined && { read_as: read }),
      kind,
      values,
      use,
    })),
    not_understood: result.notUnderstood,
    unanswered: result.unanswered,
    passed_over: query.passedOver,
    likely_countries: result.likely,
    filters: toFilters(query.filters),
    country_from_config: countryFromConfig,
    countries: firstThings.map(({ country, emergency, hotlines, otherLines, more }) => ({
      country,
      name: nameOf(lexicon, "country", country),
      emergency,
      hotlines: hotlines.map(lineData),
      other_lines: otherLines.map(lineData),
      more_hotlines: more,
    })),
    total: result.count,
    matches: shown.map(({ match, organization }) => ({
      id: organization.id,
      services: match.services.flatMap((n) => organization.services[n]?.type ?? []),
      reasons: match.reasons,
      not_stated: notStated(match.reasons).map(toFlag),
      freshness: freshness(organization.assured, today),
      organization: discreet(organization),
    })),
    absent: result.absent,
    near_misses: nearMisses.map(({ listing, failed, named }) => ({
      id: listing.id,
      name: listing.name,
      country: listing.country,
      failed: toFlag(failed),
      by_name: named,
    })),
    relaxations: relaxations.map(({ without, instead, insteadService, question: relaxed, count }) => ({
      without: without.map(pieceText),
      ...(instead !== undefined && { instead }),
      ...(insteadService && { instead_service: insteadService }),
      arguments: searchArguments(relaxed),
      command: commandLine(searchArguments(relaxed)),
      count,
    })),
  };
};

const lineData = ({ organization: { id, name, kind, services, coverage, caution }, phone }: RoundTheClock) => ({
  organization: id,
  name,
  kind,
  services: services.map(({ type }) => type),
  coverage,
  phone,
  ...(caution !== undefined && { caution }),
});

/** Conditions under the names of their flags. */
const toFlag = (condition: keyof Filters): string =>
  condition === "openNow" ? "open-now" : condition === "alwaysOpen" ? "always-open" : condition;

const toFilters = ({ near, ...filters }: Filters) => ({
  ...Object.fromEntries(Object.entries(filters).map(([condition, value]) => [toFlag(condition as keyof Filters), value])),
  ...(near && { near: { name: near.name, country: near.country } }),
});

const pieceText = (piece: Piece): string => (piece.kind === "flag" ? `--${toFlag(piece.condition)}` : piece.words.join(" "));
