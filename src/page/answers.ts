import { around } from "../core/search/around.ts";
import { find } from "../core/search/find.ts";
import type { Question } from "../core/search/query.ts";
import type { SearchResult } from "../core/search/search.ts";
import { dayAndNight } from "../formats/view/first-things.ts";
import { pageWords as w } from "../messages/en/page.ts";
import { card } from "./card.ts";
import { button, type Child, element } from "./element.ts";
import { firstThingsPanel } from "./first-things.ts";
import { libraryPart } from "./library.ts";
import { elsewhere, lessToAsk } from "./otherwise.ts";
import { understoodPart } from "./understood-part.ts";
import type { PageWorld } from "./world.ts";

/** Cards that are made at once: each costs time at every key. */
const atOnce = 10;

export interface Answers {
  readonly nodes: readonly Child[];
  /** For whoever hears the page. */
  readonly said: string;
}

/** What a question brings: asked as the command line asks it, and shown in the same order. */
export const answersTo = async (question: Question, world: PageWorld, ask: (question: Question) => void): Promise<Answers> => {
  const result = await find(world, question);
  const { firstThings, nearMisses, relaxations } = around(world, question, result, world);
  const showHotlines = (country: string): void => ask({ words: [dayAndNight], filters: { country: [country] } });
  return {
    nodes: [
      understoodPart(result, world),
      firstThings.map((first) => firstThingsPanel(first, world, showHotlines)),
      foundPart(result, world),
      elsewhere(nearMisses, result, world, ask),
      lessToAsk(relaxations, world, ask),
      // Filters say nothing of a text: words do.
      question.words.some((word) => word.trim() !== "") && libraryPart(question.words, world),
    ],
    said: w.found(result.matches.length),
  };
};

const foundPart = ({ matches, query }: SearchResult, world: PageWorld): HTMLElement => {
  const cards = element("ol", { class: "cards" });
  const onPaper = element("p", { class: "on-paper" });
  const more = button("", () => showNext(true), { class: "more" });
  let shown = 0;
  const showNext = (isAsked: boolean): void => {
    const next = matches.slice(shown, shown + atOnce).flatMap((match) => {
      const organization = world.organizationOf(match.listing.id);
      return organization ? [element("li", {}, card(match, organization, query.filters, world))] : [];
    });
    shown += atOnce;
    cards.append(...next);
    const rest = matches.length - shown;
    more.hidden = rest <= 0;
    more.textContent = rest > 0 ? w.showMore(Math.min(atOnce, rest)) : "";
    // Paper does not say what was asked; that it is not all that was found it must say.
    onPaper.textContent = w.onPaper(Math.min(shown, matches.length), matches.length);
    // Whoever goes on by keyboard goes on where the new ones begin.
    if (isAsked) next[0]?.querySelector("h3")?.focus();
  };
  showNext(false);
  return element(
    "section",
    { class: "found", "aria-labelledby": "found" },
    element(
      "div",
      { class: "bar" },
      element("h2", { id: "found" }, w.found(matches.length)),
      matches.length > 0 && button(w.print, () => print(), { class: "print" }),
    ),
    cards,
    onPaper,
    more,
  );
};
