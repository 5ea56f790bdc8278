import type { Day } from "../../core/day.ts";
import type { Organization } from "../../core/directory/model.ts";
import type { Lexicon } from "../../core/search/lexicon.ts";
import { kindLabels, cardWords as words } from "../../messages/en/card.ts";
import { servesText } from "./area.ts";
import { checkedLine, cityText, field, phoneText, serviceLine, titleLine } from "./card.ts";
import { blank, type Doc, item, type Line, line, span } from "./doc.ts";
import type { SayHours } from "./local-time.ts";
import { type Unstated, unstated } from "./unstated.ts";

/** Everything the directory knows of one provider, what it does not know, and what to ask on the call. */
export const providerPage = (organization: Organization, lexicon: Lexicon, today: Day, sayHours?: SayHours): Doc => {
  const {
    id,
    kind,
    description,
    caution,
    services,
    phones = [],
    emails = [],
    website,
    office_address,
    age_recipient,
    sources,
  } = organization;
  const { labels } = words;
  const missing = unstated(organization);
  return [
    titleLine(organization, ""),
    line(0, span("quiet", [id, kindLabels[kind], cityText(organization, lexicon), servesText(organization, lexicon)].join(" · "))),
    blank,
    line(0, description),
    ...(caution ? [field(0, labels.caution, caution, "warning")] : []),
    ...section(
      labels.services,
      services.map((service) => serviceLine(service, lexicon)),
    ),
    ...section(labels.contact, [
      ...phones.flatMap((phone) => [
        field(3, labels.phone, phoneText(phone, lexicon, sayHours && ((hours) => sayHours(hours, organization.country))), "strong"),
        line(5, span("quiet", words.source(phone.source))),
      ]),
      ...emails.flatMap(({ address, source }) => [field(3, labels.email, address), line(5, span("quiet", words.source(source)))]),
      ...(website ? [field(3, labels.website, website)] : []),
      ...(office_address ? [field(3, labels.office, office_address)] : []),
      ...(age_recipient ? [field(3, labels.sealed, age_recipient)] : []),
    ]),
    blank,
    checkedLine(0, organization, today),
    ...(missing.length > 0 ? [field(0, labels.notStated, missing.map(sayMissing).join("; "), "warning")] : []),
    ...section(
      labels.questions,
      missing.map(({ what }) => item(3, "-", words.questions[what])),
    ),
    ...section(
      labels.sources,
      sources.map((source) => line(3, span("quiet", source))),
    ),
  ];
};

const section = (heading: string, lines: readonly Line[]): Line[] =>
  lines.length === 0 ? [] : [blank, line(0, span("heading", heading)), ...lines];

const sayMissing = ({ what, of }: Unstated): string => words.missing(what, of);
