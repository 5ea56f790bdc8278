import type { Organization, Phone } from "../core/directory/model.ts";
import type { Lexicon } from "../core/search/lexicon.ts";
import { shownName } from "../formats/shown-name.ts";
import { cardWords } from "../messages/en/card.ts";
import { hoursHere } from "../messages/en/hours.ts";
import { type Child, element, told } from "./element.ts";
import { phoneNumber } from "./links.ts";

export const phoneList = (phones: readonly Phone[], organization: Organization, lexicon: Lexicon): Child =>
  phones.length === 0
    ? undefined
    : element(
        "ul",
        { class: "phones", "aria-label": cardWords.labels.phone },
        phones.map((phone) => element("li", {}, phoneNumber(phone, organization), " ", told("span", {}, aboutPhone(phone, lexicon)))),
      );

/** When it is answered, by what and in which languages. */
export const aboutPhone = ({ use, hours, languages = [], note }: Phone, lexicon: Lexicon): string =>
  [
    cardWords.phone(
      use,
      hours && hoursHere(hours),
      languages.map((code) => shownName(lexicon, "language", code)),
    ),
    note,
  ]
    .filter((text) => text !== undefined)
    .join("; ");
