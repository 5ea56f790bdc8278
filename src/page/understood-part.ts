import { conditions } from "../core/search/query.ts";
import type { SearchResult } from "../core/search/search.ts";
import { shownName } from "../formats/shown-name.ts";
import { sayCondition } from "../formats/view/conditions.ts";
import { pageWords as w } from "../messages/en/page.ts";
import { searchWords } from "../messages/en/search.ts";
import { element } from "./element.ts";
import type { PageWorld } from "./world.ts";

/** How the words were taken, so that a wrong reading is seen at once. */
export const understoodPart = ({ query, notUnderstood, unanswered, likely, absent }: SearchResult, { lexicon }: PageWorld): HTMLElement => {
  const asked = conditions
    .filter((condition) => query.filters[condition] !== undefined)
    .map((condition) => sayCondition(condition, query.filters, lexicon));
  const notes = [
    ...query.understood.flatMap(({ phrase, read }) => (read === undefined ? [] : w.readAs(phrase, read))),
    ...query.understood.flatMap(({ phrase, use }) => (use === "used" ? [] : w.unused[use](phrase, query.filters.near?.name ?? ""))),
    ...query.passedOver.map(({ phrase, why }) => searchWords.passedOver[why](phrase, query.filters.near?.name ?? "")),
    ...(likely.length > 0 ? [searchWords.likely(likely.map((code) => shownName(lexicon, "country", code)))] : []),
    ...(notUnderstood.length > 0 ? [w.notUnderstood(notUnderstood)] : []),
    ...(unanswered.length > 0 ? [searchWords.unanswered(unanswered)] : []),
    ...absent.flatMap(({ country, nearest }) => [
      searchWords.absent(shownName(lexicon, "country", country)),
      ...(nearest.length > 0 ? [searchWords.nearest(nearest.map((code) => shownName(lexicon, "country", code)))] : []),
    ]),
  ];
  return element(
    "section",
    { class: "understood", "aria-label": w.understood },
    asked.length > 0 &&
      element(
        "ul",
        { class: "chips" },
        asked.map((text) => element("li", {}, text)),
      ),
    [...new Set(notes)].map((text) => element("p", { class: "quiet" }, text)),
  );
};
