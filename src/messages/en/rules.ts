import type { ProblemCode } from "../../core/problem.ts";

interface RuleWords {
  /** Why the rule exists, to follow its name. */
  readonly reason: string;
  readonly good: string;
  readonly bad: string;
}

/** Each rule of `referral check`: why, and an example of either side (docs/rules.md). */
export const ruleWords: { readonly [C in ProblemCode]: RuleWords } = {
  "yaml-syntax": { reason: "a file that is no YAML is read by nobody", good: 'note: "Men: ask first"', bad: "note: Men: ask first" },
  "yaml-refused": {
    reason: "some YAML is only good for harm: depth, aliases, control characters",
    good: 'hours: "24/7"',
    bad: "hours: *same",
  },
  "duplicate-key": { reason: "of two equal fields one would be lost unseen", good: "city: Ghent", bad: "city: Ghent / city: Bruges" },
  "not-a-record": { reason: "a country file is fields, not a text", good: 'country: "BE"', bad: "- just a list" },
  "missing-field": {
    reason: "a record without its sources or its check cannot be trusted",
    good: "sources: [https://example.org/one]",
    bad: "(no sources)",
  },
  "unknown-field": { reason: "a misspelt field is read by nobody", good: "office_address: …", bad: "adress: …" },
  "wrong-value": { reason: "a value nobody expects is shown wrongly or not at all", good: "status: active", bad: "status: open" },
  "file-name": { reason: "a file is found by its country", good: 'BE.yaml holds country: "BE"', bad: 'belgium.yaml holds country: "BE"' },
  "id-form": { reason: "cases refer to ids for years: they say their country and read well", good: "id: be-payoke", bad: "id: Payoke" },
  "id-twice": { reason: "an id that means two providers means none", good: "be-one, be-two", bad: "be-one, be-one" },
  "id-reused": {
    reason: "an old case would point to the wrong people",
    good: "a new id for a new provider",
    bad: "an id that stands under moved",
  },
  "moved-to-nowhere": { reason: "who follows an old id must arrive", good: "moved_to: be-two (a record)", bad: "moved_to: be-none" },
  "source-missing": { reason: "no fact without the page that shows it", good: "number with source", bad: "number alone" },
  "shelter-place": {
    reason: "where people are sheltered is nobody's business: a leak can kill",
    good: "note: A house at a confidential address",
    bad: "note: A house opposite the station",
  },
  "not-a-url": { reason: "a link that does not open proves nothing", good: "website: https://example.org", bad: "website: example.org" },
  "unknown-language": { reason: "languages are found by code", good: "languages: [nl]", bad: "languages: [Dutch]" },
  "unknown-country": { reason: "countries are found by code", good: 'country: "GB"', bad: 'country: "UK"' },
  "ages-crossed": {
    reason: "nobody is above the maximum and below the minimum",
    good: "minimum_age: 12, maximum_age: 17",
    bad: "minimum_age: 18, maximum_age: 17",
  },
  "phone-form": { reason: "a number must be dialled at night, without thinking", good: 'number: "1343"', bad: "number: ask at the desk" },
  "hours-form": { reason: "round the clock is written in one way", good: 'hours: "24/7"', bad: "hours: 24 hours" },
  "hours-grammar": {
    reason: "hours that no program reads find nobody who is open now",
    good: 'hours: "Mo-Fr 09:00-17:00"',
    bad: "hours: office hours",
  },
  "personal-contact": {
    reason: "a person leaves, is harassed, or never agreed to stand here",
    good: "address: info@example.org",
    bad: "address: jane.doe@example.org",
  },
  "service-twice": {
    reason: "two that differ send somebody to the wrong one",
    good: "type: shelter, populations: [women] … type: shelter, populations: [men]",
    bad: "type: shelter … type: shelter",
  },
  "populations-contradict": {
    reason: "ages and populations that exclude each other take nobody",
    good: "populations: [girls], maximum_age: 17",
    bad: "populations: [girls], minimum_age: 18",
  },
  "populations-missing": {
    reason: "a man sent to a shelter for women at night is sent in vain",
    good: "populations: [women]",
    bad: "(a shelter that says nothing)",
  },
  "maximum-age-missing": {
    reason: "childhood ends at 15 in one place and at 21 in another",
    good: "populations: [girls, boys], maximum_age: 17",
    bad: "populations: [girls, boys]",
  },
  "assurance-stale": {
    reason: "numbers die quietly",
    good: "assured: { on: last month, how: phone }",
    bad: "assured: { on: two years ago, how: phone }",
  },
  "text-copied": {
    reason: "a copied text was never written for its provider",
    good: "a description of its own",
    bad: "the description of another record",
  },
  "number-twice": {
    reason: "one provider under two ids is called twice, and mended once",
    good: "two providers, two numbers",
    bad: "two ids, one number",
  },
  "name-twice": {
    reason: "one provider under two ids is called twice, and mended once",
    good: "one record, and a tombstone",
    bad: "Centre for Workers, Center for Workers",
  },
  "hotline-number-missing": {
    reason: "a hotline that nobody can call helps nobody",
    good: "services: [hotline] and a number with use: hotline",
    bad: "services: [hotline] and an office number",
  },
  "hotline-service-missing": {
    reason: "a search for hotlines finds services, not numbers",
    good: "use: hotline and a hotline service",
    bad: "use: hotline alone",
  },
  "police-hotline": {
    reason: "who calls must know beforehand that police will hear it",
    good: "caution: Police answer this line.",
    bad: "a police line as hotline, without a word",
  },
  "hours-missing": { reason: "nobody knows whether to try this line at night", good: 'use: hotline, hours: "24/7"', bad: "use: hotline" },
  "hours-without-days": {
    reason: "to a program it means every day, to its writer perhaps weekdays",
    good: 'hours: "Mo-Fr 09:00-17:00"',
    bad: 'hours: "09:00-17:00"',
  },
  "shelter-office": {
    reason: "an address beside a shelter may be its door",
    good: "no office_address, or one that the provider publishes",
    bad: "office_address copied from a map",
  },
  "secret-city": {
    reason: "in a small town the town is the address",
    good: "address_withheld: true, coverage: [Wallonia]",
    bad: "address_withheld: true, city: a small town",
  },
  "no-contact": { reason: "a provider nobody can reach can take nobody", good: "a number, an address or a website", bad: "none of them" },
  "free-mail": { reason: "a free mailbox can be anybody's", good: "address: info@example.org", bad: "address: one.ghent@gmail.com" },
  "dead-prefix": { reason: "a given-up prefix reaches nobody", good: 'number: "+370 5 261 6380"', bad: 'number: "8 5 261 6380"' },
  "phone-implausible": {
    reason: "a digit too many sends somebody away; a library can err, so it only warns",
    good: 'number: "+32 2 511 64 64"',
    bad: 'number: "+32 2 511 64 64 64 64"',
  },
  "keys-unsorted": { reason: "with one order of fields, edits differ in what they say", good: "id, name, kind", bad: "id, kind, name" },
  "exception-dead": {
    reason: "an exception that silences nothing will one day hide something",
    good: "(the exception deleted)",
    bad: "an exception from a rule that no longer complains",
  },
  "not-readable": {
    reason: "a file that nobody can read is missing from the directory",
    good: "a file you may read",
    bad: "a folder called BE.yaml",
  },
  "directory-empty": {
    reason: "an empty folder is a typing mistake",
    good: "referral check directory-data",
    bad: "referral check empty-folder",
  },
};
