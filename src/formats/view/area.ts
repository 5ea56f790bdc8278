import type { Organization } from "../../core/directory/model.ts";
import type { Lexicon } from "../../core/search/lexicon.ts";
import type { Filters } from "../../core/search/query.ts";
import type { Reason } from "../../core/search/rank.ts";
import { regionName } from "../../core/vocabulary/regions.ts";
import { cardWords as words } from "../../messages/en/card.ts";
import { shownName } from "../shown-name.ts";

/** "Scotland only"; undefined where the whole country is served. */
export const onlyPart = ({ coverage }: Pick<Organization, "coverage">): string | undefined =>
  coverage === "national" ? undefined : words.onlyIn(coverage.map(regionName).join(", "));

/** "serves Scotland only", "serves Belgium" */
export const servesText = ({ coverage, country }: Pick<Organization, "coverage" | "country">, lexicon: Lexicon): string =>
  words.serves(onlyPart({ coverage }) ?? shownName(lexicon, "country", country));

/** What a card says of a part of a country; where a town was asked for that the record does not name, that it must be asked. */
export const partOfCountry = (
  organization: Pick<Organization, "coverage">,
  reasons: readonly Reason[],
  { near }: Filters,
): { readonly text: string; readonly mustAsk: boolean } | undefined => {
  const part = onlyPart(organization);
  if (part === undefined) return undefined;
  const mustAsk = near !== undefined && reasons.some(({ code }) => code === "region");
  return { text: mustAsk ? `${part}; ${words.askAbout(near.name)}` : part, mustAsk };
};
