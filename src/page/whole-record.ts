import type { Organization } from "../core/directory/model.ts";
import { servesText } from "../formats/view/area.ts";
import { serviceText } from "../formats/view/card.ts";
import { unstated } from "../formats/view/unstated.ts";
import { cardWords, kindLabels } from "../messages/en/card.ts";
import { pageWords as w } from "../messages/en/page.ts";
import { serviceLabels } from "../messages/en/vocabulary.ts";
import { element, told } from "./element.ts";
import { webLink } from "./links.ts";
import type { PageWorld } from "./world.ts";

const { labels } = cardWords;

/** The rest of a record, what it does not say, and what to ask: made when somebody opens it. */
export const wholeRecord = (organization: Organization, world: PageWorld): HTMLElement => {
  const details = element("details", { class: "record" }, element("summary", { "aria-label": w.moreOf(organization.name) }, w.more));
  details.addEventListener("toggle", () => details.append(facts(organization, world)), { once: true });
  return details;
};

const facts = (organization: Organization, { lexicon }: PageWorld): HTMLElement => {
  const { id, kind, description, services, phones = [], emails = [], office_address, sources } = organization;
  const missing = unstated(organization);
  return element(
    "dl",
    {},
    fact(w.about, description),
    fact(labels.services, ...services.map((service) => `${serviceLabels[service.type]}: ${serviceText(service, lexicon)}`)),
    ...emails.map(({ address, source }) => fact(labels.email, address, webLink(source, cardWords.source(source)))),
    ...phones.map(({ number, source }) => fact(labels.phone, number, webLink(source, cardWords.source(source)))),
    office_address === undefined ? [] : fact(labels.office, office_address),
    fact(labels.area, servesText(organization, lexicon)),
    missing.length === 0 ? [] : fact(labels.notStated, missing.map(({ what, of }) => cardWords.missing(what, of)).join("; ")),
    missing.length === 0 ? [] : fact(labels.questions, ...missing.map(({ what }) => cardWords.questions[what])),
    fact(labels.sources, ...sources.map((source) => webLink(source))),
    fact(w.id, `${id} · ${kindLabels[kind]}`),
  );
};

const fact = (label: string, ...values: readonly (string | Node)[]): readonly HTMLElement[] => [
  element("dt", {}, label),
  ...values.map((value) => told("dd", {}, value)),
];
