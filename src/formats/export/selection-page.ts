import { freshness } from "../../core/directory/fresh.ts";
import type { Country, Organization } from "../../core/directory/model.ts";
import { kindLabels, cardWords as words } from "../../messages/en/card.ts";
import { exportWords as w } from "../../messages/en/export.ts";
import { serviceLabels } from "../../messages/en/vocabulary.ts";
import { boxes, fact, type Page, plain, quiet, type Row, type Section, section, strong, write } from "../sheet/page.ts";
import { shownName } from "../shown-name.ts";
import { onlyPart } from "../view/area.ts";
import { phoneText, serviceText } from "../view/card.ts";
import { unstated } from "../view/unstated.ts";
import type { About } from "./exporter.ts";

/** What a caseworker takes along of one country: its emergency numbers, and each organization with room for what is heard on the call. */
export const selectionPage = ({ country, emergency, organizations }: Country, about: About): Page => ({
  title: w.pageTitle(shownName(about.lexicon, "country", country)),
  marking: undefined,
  sections: [
    ...section(undefined, quiet(w.pageNote(about.today)), ...emergency.map(({ label, number }) => fact(label, number))),
    ...organizations.flatMap((organization) => organizationSection(organization, about)),
  ],
});

const organizationSection = (organization: Organization, { lexicon, today }: About): Section[] => {
  const {
    name,
    alternate_names = [],
    kind,
    description,
    city,
    coverage,
    status,
    caution,
    services,
    phones = [],
    emails = [],
  } = organization;
  const { website, office_address, address_withheld, assured, sources } = organization;
  const { labels } = words;
  const area = onlyPart({ coverage }) ?? w.wholeCountry;
  const missing = unstated(organization);
  return section(
    name,
    status !== "active" && strong(status === "defunct" ? words.defunct : words.closed),
    caution !== undefined && strong(`${labels.caution}: ${caution}`),
    ...(alternate_names.length > 0 ? [fact(labels.also, alternate_names.join("; "))] : []),
    plain(description),
    quiet([kindLabels[kind], city, words.serves(area)].filter((part) => part !== undefined).join(" · ")),
    ...services.map((service) => fact(serviceLabels[service.type], serviceText(service, lexicon))),
    ...phones.map((phone) => fact(labels.phone, phoneText(phone, lexicon))),
    ...emails.map(({ address }) => fact(labels.email, address)),
    website !== undefined && fact(labels.website, website),
    office_address !== undefined && fact(labels.office, office_address),
    address_withheld && strong(w.withheld),
    fact(labels.checked, words.checked(assured, freshness(assured, today))),
    ...sources.map((source): Row => quiet(words.source(source))),
    missing.length > 0 && fact(labels.notStated, missing.map(({ what, of }) => words.missing(what, of)).join("; ")),
    boxes(w.called, ...w.calledAnswers),
    write(w.spokeWith),
    write(w.notes),
    write(w.notes),
    write(w.notes),
  );
};
