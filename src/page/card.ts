import { freshness } from "../core/directory/fresh.ts";
import type { Organization } from "../core/directory/model.ts";
import type { Filters } from "../core/search/query.ts";
import type { Match } from "../core/search/search.ts";
import { partOfCountry } from "../formats/view/area.ts";
import { cityText, servicesOf, serviceText } from "../formats/view/card.ts";
import { inSentence, sayQuestions, sayReasons } from "../formats/view/conditions.ts";
import { colonIn } from "../messages/colon.ts";
import { cardWords } from "../messages/en/card.ts";
import { languageWords } from "../messages/en/language.ts";
import { pageWords as w } from "../messages/en/page.ts";
import { serviceLabels } from "../messages/en/vocabulary.ts";
import { type Child, element, told } from "./element.ts";
import { hostOf, webLink } from "./links.ts";
import { phoneList } from "./phones.ts";
import { wholeRecord } from "./whole-record.ts";
import type { PageWorld } from "./world.ts";

const { labels } = cardWords;

/** An answer: what it offers to this person, how to reach it, why it is here, and what to be careful of. */
export const card = (match: Match, organization: Organization, filters: Filters, world: PageWorld): HTMLElement => {
  const { lexicon } = world;
  const { id, name, alternate_names = [], status, phones = [], website, caution } = organization;
  const { shown, others } = servicesOf(match, organization, filters);
  const why = sayReasons(match, filters, lexicon);
  const ask = sayQuestions(match, filters, lexicon);
  const part = partOfCountry(organization, match.reasons, filters);
  return element(
    "article",
    { class: "card", "aria-labelledby": `name-${id}`, "data-id": id },
    element(
      "div",
      { class: "who" },
      element("h3", { id: `name-${id}`, dir: "auto", tabindex: "-1" }, name),
      status === "active" ? undefined : element("p", { class: "badge" }, cardWords.closed),
      alternate_names.length > 0 ? told("p", { class: "quiet" }, alternate_names.join("; ")) : undefined,
      told("p", { class: "where" }, cityText(organization, lexicon)),
      part && note(part.mustAsk ? "ask" : "area", labels.area, [part.text]),
      element(
        "ul",
        { class: "services" },
        shown.map((service) =>
          element(
            "li",
            {},
            element("strong", {}, `${serviceLabels[service.type]}${colonIn(languageWords.code)} `),
            told("span", {}, serviceText(service, lexicon)),
          ),
        ),
      ),
      others.length > 0
        ? element(
            "p",
            { class: "quiet" },
            `${labels.also}${colonIn(languageWords.code)} ${others.map(({ type }) => inSentence(serviceLabels[type])).join(", ")}`,
          )
        : undefined,
    ),
    element(
      "div",
      { class: "reach" },
      phoneList(phones, organization, lexicon),
      website === undefined ? undefined : element("p", { class: "web" }, webLink(website, hostOf(website))),
      checked(organization, world),
    ),
    element(
      "div",
      { class: "care" },
      note("why", labels.why, why),
      note("ask", labels.ask, ask),
      caution === undefined ? undefined : note("caution", labels.caution, [caution]),
      element("div", { class: "room", "aria-hidden": "true" }, w.notes),
    ),
    wholeRecord(organization, world),
  );
};

const note = (kind: string, label: string, texts: readonly string[]): Child =>
  texts.length === 0
    ? undefined
    : told("p", { class: `note ${kind}` }, element("strong", {}, `${label}${colonIn(languageWords.code)} `), texts.join("; "));

const checked = ({ assured }: Organization, { today }: PageWorld): HTMLElement => {
  const state = freshness(assured, today);
  return element(
    "p",
    { class: `checked ${state}` },
    element("strong", {}, `${labels.checked}${colonIn(languageWords.code)} `),
    cardWords.checked(assured, state),
  );
};
