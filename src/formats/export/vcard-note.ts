import { freshness } from "../../core/directory/fresh.ts";
import type { Organization } from "../../core/directory/model.ts";
import { cardWords as words } from "../../messages/en/card.ts";
import { exportWords } from "../../messages/en/export.ts";
import { serviceLabels } from "../../messages/en/vocabulary.ts";
import { phoneText, serviceText } from "../view/card.ts";
import type { About } from "./exporter.ts";

/** What a card has no field for: a warning first, then who may come, when which number is answered, and how all that is known. */
export const noteLines = (organization: Organization, { lexicon, today }: About): readonly string[] => {
  const { status, caution, services, phones = [], office_address, address_withheld, assured } = organization;
  const { labels } = words;
  return [
    ...(status === "temporarily_closed" ? [words.closed] : []),
    ...(caution ? [`${labels.caution}: ${caution}`] : []),
    ...services.map((service) => `${serviceLabels[service.type]}: ${serviceText(service, lexicon)}`),
    ...phones.map((phone) => `${labels.phone}: ${phoneText(phone, lexicon)}`),
    ...(office_address ? [`${labels.office}: ${office_address}`] : []),
    ...(address_withheld ? [exportWords.withheld] : []),
    `${labels.checked}: ${words.checked(assured, freshness(assured, today))}`,
  ];
};
