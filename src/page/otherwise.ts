import type { NearMiss } from "../core/search/explain.ts";
import type { Lexicon } from "../core/search/lexicon.ts";
import type { Question } from "../core/search/query.ts";
import type { Piece, Relaxation } from "../core/search/relax.ts";
import type { SearchResult } from "../core/search/search.ts";
import { shownName } from "../formats/shown-name.ts";
import { valuesOf } from "../formats/view/conditions.ts";
import { languageWords } from "../messages/en/language.ts";
import { pageWords as w } from "../messages/en/page.ts";
import { fails } from "../messages/en/search.ts";
import { button, type Child, element } from "./element.ts";
import type { PageWorld } from "./world.ts";

/** Who would be an answer but for one thing; a name shows its card. */
export const elsewhere = (
  misses: readonly NearMiss[],
  { query: { filters } }: SearchResult,
  { lexicon }: PageWorld,
  ask: (question: Question) => void,
): Child =>
  misses.length > 0 &&
  element(
    "section",
    { class: "otherwise", "aria-labelledby": "nearly" },
    element("h2", { id: "nearly" }, misses.every(({ named }) => named) ? w.elsewhere : w.nearMisses),
    element(
      "ul",
      {},
      misses.map(({ listing, failed }) =>
        element(
          "li",
          {},
          button(listing.name, () => ask({ words: [listing.name], filters: {} }), { class: "link", dir: "auto" }),
          `: ${fails[failed](valuesOf(failed, filters, lexicon))}`,
        ),
      ),
    ),
  );

/** The smallest changes that find something, each a button that makes it. */
export const lessToAsk = (relaxations: readonly Relaxation[], { lexicon }: PageWorld, ask: (question: Question) => void): Child =>
  relaxations.length > 0 &&
  element(
    "section",
    { class: "otherwise", "aria-labelledby": "less" },
    element("h2", { id: "less" }, w.relaxations),
    element(
      "ul",
      { class: "buttons" },
      relaxations.map((relaxation) =>
        element(
          "li",
          {},
          button(textOf(relaxation, lexicon), () => ask(relaxation.question)),
        ),
      ),
    ),
  );

const pieceText = (piece: Piece): string => {
  if (piece.kind === "words") return languageWords.quoted(piece.words.join(" "));
  return languageWords.quoted(Object.entries(w.filter).find(([condition]) => condition === piece.condition)?.[1] ?? piece.condition);
};

const textOf = ({ without, instead, insteadService, count }: Relaxation, lexicon: Lexicon): string => {
  if (insteadService) return w.insteadService(insteadService, count);
  return instead === undefined ? w.without(without.map(pieceText), count) : w.instead(shownName(lexicon, "country", instead), count);
};
