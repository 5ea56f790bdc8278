import { type FirstThings, isUrgent, type RoundTheClock } from "../core/search/first-things.ts";
import { shownName } from "../formats/shown-name.ts";
import { answeredBy, noHotline } from "../formats/view/first-things.ts";
import { colonIn } from "../messages/colon.ts";
import { cardWords } from "../messages/en/card.ts";
import { emergencyLabel } from "../messages/en/emergency-labels.ts";
import { languageWords } from "../messages/en/language.ts";
import { pageWords as w } from "../messages/en/page.ts";
import { searchWords } from "../messages/en/search.ts";
import { button, type Child, element, told } from "./element.ts";
import { hostOf, phoneNumber, webLink } from "./links.ts";
import type { PageWorld } from "./world.ts";

/** Whom to call in danger, before anything else. What is not recorded is said. */
export const firstThingsPanel = (first: FirstThings, { lexicon }: PageWorld, showHotlines: (country: string) => void): HTMLElement => {
  const { country: code, emergency, hotlines, otherLines, more, unplaced } = first;
  const country = shownName(lexicon, "country", code);
  const sources = [...new Map(emergency.map(({ source }) => [hostOf(source), source])).values()];
  return element(
    "section",
    { class: "danger", "aria-labelledby": `danger-${code}` },
    element("h2", { id: `danger-${code}` }, searchWords.dangerNow(country)),
    emergency.length === 0
      ? element("p", { class: "note warning" }, searchWords.noEmergency(country))
      : element(
          "ul",
          { class: "emergency" },
          // No link to tap: a short number rings where the telephone is, and that need not be this country.
          emergency.map((one) =>
            element(
              "li",
              isUrgent(one) ? {} : { class: "calm" },
              element("span", { class: "number" }, one.number),
              " ",
              told("span", {}, emergencyLabel(one.label)),
            ),
          ),
        ),
    hotlines.length === 0 && element("p", { class: "note warning" }, noHotline(country, first)),
    hotlines.length + otherLines.length > 0 && element("ul", { class: "hotlines" }, [...hotlines, ...otherLines].map(hotline)),
    unplaced !== undefined && element("p", { class: "note warning" }, searchWords.unplaced(unplaced)),
    more > 0 && button(w.moreHotlines(more, country), () => showHotlines(code), { class: "link" }),
    sources.length > 0 &&
      element(
        "p",
        { class: "quiet sources" },
        `${w.numbersFrom} `,
        sources.flatMap((url, n): Child[] => [n > 0 && ", ", webLink(url, hostOf(url))]),
      ),
  );
};

const hotline = ({ organization, phone }: RoundTheClock): HTMLElement => {
  const { caution } = organization;
  return element(
    "li",
    {},
    phoneNumber(phone, organization),
    " ",
    told("span", {}, answeredBy(organization)),
    caution !== undefined &&
      told("p", { class: "note caution" }, element("strong", {}, `${cardWords.labels.caution}${colonIn(languageWords.code)} `), caution),
  );
};
