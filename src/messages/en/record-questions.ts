import { kindLabels } from "./card.ts";
import { confirmWords } from "./confirm.ts";
import { exploitationLabels, populationLabels, serviceLabels } from "./vocabulary.ts";

interface Words {
  readonly ask: string;
  readonly why: string;
  readonly options?: Readonly<Record<string, string>>;
}

const pageWhy = "Whoever doubts it later must be able to look it up. No fact without its page.";
const page = "The page that shows it (https://…)";
const absent = "Only what the provider says itself. Not known is left out: it never means no, and never everybody.";

/** The questions of `referral add`, by the field that they fill. */
export const recordQuestions: Readonly<Record<string, Words>> = {
  country: { ask: "Country (a name, or a code such as BE)", why: "There is one file for each country." },
  "emergency.number": { ask: "The country has no file yet. Its emergency number", why: "It stands above every answer of this country." },
  "emergency.label": { ask: "What is it called?", why: "So that a caseworker knows who answers." },
  "emergency.source": { ask: page, why: pageWhy },
  name: { ask: "Name of the organization", why: "As it writes it itself. Records that are much alike are shown next." },
  alternate_names: { ask: "Other names and short forms (commas between)", why: "People search for the name they have heard." },
  website: { ask: "Website (https://…)", why: "The front page, as the organization gives it." },
  "phones.any": { ask: "Has it a phone number?", why: "One number at a time, each with its page." },
  "phones.another": { ask: "Another phone number?", why: "One number at a time, each with its page." },
  "phones.number": { ask: "The number, as its owner prints it", why: "Numbers stay as printed: that is how people compare them." },
  "phones.use": {
    ask: "What is it for?",
    why: "A hotline is a line for victims. A line of the police or for tips is none.",
    options: { hotline: "hotline: a line for victims", office: "office", sms: "text messages", whatsapp: "WhatsApp", fax: "fax" },
  },
  "phones.hours": { ask: "Hours (24/7, or as Mo-Fr 09:00-17:00)", why: "At night a caseworker must know who answers. Not stated: skip." },
  "phones.languages": { ask: "Languages spoken there (commas between)", why: absent },
  "phones.note": { ask: "Anything about this number, in a few words", why: "Never who answers: people leave." },
  "phones.source": { ask: page, why: pageWhy },
  "emails.any": { ask: "Has it an e-mail address?", why: "An address of the office, never of a person." },
  "emails.another": { ask: "Another e-mail address?", why: "An address of the office, never of a person." },
  "emails.address": { ask: "The address of the office", why: "A person leaves, is harassed, or never agreed." },
  "emails.source": { ask: page, why: pageWhy },
  id: { ask: "Id", why: "Cases refer to it for years: it is never changed and never used again." },
  kind: { ask: "What is it?", why: "It decides what a caseworker may expect, and what a person may fear.", options: kindLabels },
  description: { ask: "What does it do, in one or two sentences of your own", why: "No street, no directions, no person, no advertising." },
  "services.another": { ask: "Another service?", why: "Only what the provider says it does." },
  "services.type": { ask: "Which service?", why: "Searches are by service. Only what the provider says it does.", options: serviceLabels },
  "services.populations": { ask: "For whom?", why: absent, options: populationLabels },
  "services.exploitation": { ask: "For which exploitation?", why: absent, options: exploitationLabels },
  "services.minimum_age": { ask: "From which age (years)?", why: absent },
  "services.maximum_age": { ask: "Up to which age (years)?", why: "A service for children alone says 17." },
  "services.access": {
    ask: "Who may ask for it?",
    why: absent,
    options: { referral: "only another service, by a referral", self: "the person", both: "both" },
  },
  "services.languages": { ask: "Languages (commas between)", why: absent },
  "services.fees": { ask: "What does it cost?", why: absent },
  "services.documents_required": { ask: "Which papers are needed?", why: absent },
  "services.not_for": { ask: "Who is not taken?", why: absent },
  "services.note": { ask: "Anything else about this service", why: "No street, no directions, no person." },
  address_withheld: {
    ask: "Does it have a place that must stay secret?",
    why: "Then no address and no town is asked: nothing here may lead there.",
  },
  city: { ask: "Town", why: "For those who search nearby." },
  office_address: { ask: "Address of a PUBLIC office that the provider publishes itself", why: "Never where people are sheltered." },
  coverage: { ask: "Where does it work: national, or regions such as BE-VLG (commas between)", why: "Whom it can take at all." },
  caution: { ask: "A warning that the reader must see", why: "Needed where police answer a line for victims." },
  "assured.on": { ask: "When was all this checked?", why: "The day of the check, not of the typing." },
  "assured.how": { ask: "How was it checked?", why: "The reader sees it: a page is less than a call.", options: confirmWords.hows },
  "assured.by": { ask: "Who checked, as a role (“the line's desk”)", why: "A role, never a person: the directory is public." },
  sources: { ask: "The pages that were read (https://…, one at a time)", why: pageWhy },
};
