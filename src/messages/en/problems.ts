import type { Expected, PlaceSign, ProblemArgs, ProblemCode } from "../../core/problem.ts";

type Words = { readonly [C in ProblemCode]: (args: ProblemArgs[C]) => string };

const expected: Readonly<Record<Expected, string>> = {
  text: "a text; numbers and words like no stand in quotes",
  filled: "a text, and is empty: say it",
  list: "a list",
  "filled-list": "a list with at least one entry",
  record: "fields with values",
  "whole-number": "a whole number, 0 or more",
  number: "a number",
  age: "an age in whole years, 0 to 120",
  "yes-no": "true or false",
  true: "true, or to be left out",
  day: "a day that exists, as 2026-11-22",
  country: 'an ISO country code in quotes, as "BE"',
  coverage: "national, or a list of regions",
  "age-key": "an age public key such as age1ql3z… (62 characters)",
  code: "an ISO code",
  "short-list": "a list of at most 5,000 entries",
  "one-of": "one of the known words",
  "known-shape": "something else",
};

const signs: Readonly<Record<PlaceSign, string>> = {
  street: "a street or house",
  coordinates: "coordinates",
  "map-link": "a link to a map",
  directions: "directions",
  postcode: "a postcode",
  "office-address": "the address of the office again",
  withheld: "an address though address_withheld is true",
};

const refusals: Readonly<Record<ProblemArgs["yaml-refused"]["what"], string>> = {
  nesting: "nested deeper than any country file",
  alias: "an alias (*): write the value out",
  "control-character": "a control character that YAML does not allow",
  encoding: "not UTF-8",
  size: "longer than a million characters",
};

const sourced: Readonly<Record<string, string>> = {
  phones: "phone",
  emails: "e-mail",
  emergency: "emergency number",
  sources: "record",
  organizations: "record",
};

const didYouMean = (nearest: string | undefined): string => (nearest === undefined ? "" : `; did you mean ${nearest}?`);

/** What is wrong, in one line. */
export const problemWords: Words = {
  "yaml-syntax": ({ detail }) => `not YAML: ${detail}`,
  "yaml-refused": ({ what }) => refusals[what],
  "duplicate-key": ({ field }) => `${field} stands here twice`,
  "not-a-record": ({ expected: what }) =>
    what === "list" ? "a list should stand here" : "a country file begins with its fields: country, emergency, organizations",
  "missing-field": ({ fields }) => `${fields.join(", ")} ${fields.length > 1 ? "are" : "is"} missing`,
  "unknown-field": ({ field, nearest }) => `there is no field ${field}${didYouMean(nearest)}`,
  "wrong-value": ({ field, expected: what, nearest }) => `${field} must be ${expected[what]}${didYouMean(nearest)}`,
  "file-name": ({ country }) => `the file is about ${country} and has another name`,
  "id-form": ({ id, prefix }) => `${id} is not of the form ${prefix}words-like-this, or has more than 100 characters`,
  "id-twice": ({ id, first }) => `${id} already stands at ${first}`,
  "id-reused": ({ id }) => `${id} was given up and may not be used again`,
  "moved-to-nowhere": ({ id, target }) => `${id} moved to ${target}, and there is no such record`,
  "source-missing": ({ what }) => `this ${sourced[what] ?? "fact"} has no source`,
  "shelter-place": ({ field, sign }) => `${field} of a shelter holds ${signs[sign]}`,
  "not-a-url": ({ field }) => `${field} is not a link`,
  "unknown-language": ({ code_given }) => `${code_given} is no language code`,
  "unknown-country": ({ code_given }) => `${code_given} is no country code`,
  "ages-crossed": ({ minimum, maximum }) => `minimum_age ${minimum} is above maximum_age ${maximum}`,
  "phone-form": ({ field }) => `${field} is not a number that can be dialled`,
  "hours-form": ({ hours }) => `round the clock is written "24/7", not "${hours}"`,
  "personal-contact": ({ field }) => `${field} holds what looks like a person's own address or name`,
  "service-twice": ({ type }) => `two services of type ${type} for the same people`,
  "populations-contradict": ({ populations }) => `${populations.join(", ")} and the ages of this service exclude each other`,
  "populations-missing": ({ type }) => `this ${type} does not say whom it takes`,
  "maximum-age-missing": ({ type }) => `this ${type} takes children only and has no maximum_age`,
  "assurance-stale": ({ on }) => `the last check is dated ${on}: older than a year, or ahead`,
  "text-copied": ({ other }) => `description says word for word what ${other} says`,
  "number-twice": ({ other }) => `${other} has the same number`,
  "name-twice": ({ other }) => `${other} has nearly the same name`,
  "hotline-number-missing": () => "a hotline service, and no number to call it",
  "hotline-service-missing": () => "a hotline number, and no hotline service",
  "police-hotline": () => "a police or tip line as a hotline for victims, without a caution",
  "hours-missing": () => "this hotline does not say when it answers",
  "hours-without-days": ({ hours }) => `hours "${hours}" do not say on which days`,
  "hours-grammar": ({ hours }) => `hours "${hours}" are not opening_hours as OpenStreetMap writes them`,
  "shelter-office": () => "office_address in a record that offers shelter",
  "secret-city": () => "the address is withheld, and the town is named",
  "no-contact": () => "no phone, no e-mail, no website",
  "free-mail": () => "the address is at a free mail service",
  "dead-prefix": ({ number }) => `${number} begins with a prefix that no longer works`,
  "phone-implausible": ({ number }) => `${number} fits no numbering plan that we know for this country`,
  "keys-unsorted": ({ field, before }) => `${field} belongs before ${before}`,
  "exception-dead": ({ rule, id }) => `the exception from ${rule} for ${id} silences nothing`,
  "not-readable": ({ path }) => `${path} cannot be read`,
  "directory-empty": ({ path }) => `${path} holds no country file`,
};

/** What to do about it, where that is not plain. */
export const problemHints: { readonly [C in ProblemCode]?: (args: ProblemArgs[C]) => string } = {
  "yaml-syntax": () => "quote texts that hold a colon, a # or quotes; indent with spaces",
  "missing-field": () => "a record of its own is whole; one that only changes a built-in record is checked with --directory FOLDER",
  "unknown-field": ({ within }) =>
    within === "mapping"
      ? "a mapping has columns, values and always; --draft-map writes one with all that may stand there"
      : "docs/schemas/country-1.json lists the fields; an editor that reads it completes them",
  "wrong-value": ({ allowed = [] }) => (allowed.length > 1 ? `known: ${allowed.join(", ")}` : ""),
  "file-name": ({ country }) => `call it ${country}.yaml`,
  "id-reused": () => "cases refer to ids for years: choose a new one",
  "source-missing": () => "give the address of the page that says so",
  "shelter-place": () => "take the place out: a leak can kill; office_address is for a published office only",
  "not-a-url": () => "links begin with https:// or http:// and have no spaces",
  "unknown-language": () => "ISO 639-1, as nl or ar; ISO 639-3 where 639-1 has none",
  "unknown-country": () => "ISO 3166-1 alpha-2: GB for the United Kingdom, XK for Kosovo",
  "personal-contact": () => "use the office's address or number and no name, or say in exceptions.yaml why this one is right",
  "service-twice": () => "make one of them, or say in populations whom each is for",
  "populations-contradict": () => "read the provider's page again: either the ages or the populations are wrong",
  "populations-missing": () => "ask, or read their page; leave it out while nobody knows",
  "maximum-age-missing": () => "give the last age that is still taken, if the page says so",
  "assurance-stale": () => "call them, or read their page again, and date that check",
  "text-copied": () => "say in your own words what this provider does",
  "number-twice": () => "one provider entered twice? keep one record, and a tombstone under moved",
  "name-twice": () => "one provider entered twice? keep one record, and a tombstone under moved",
  "hotline-number-missing": () => "add the number with its source, or take the service out",
  "hotline-service-missing": () => "add the service, or call the number an office",
  "police-hotline": () => "say in caution who hears the call, or take the hotline service out",
  "hours-missing": () => "give the hours that the page gives",
  "hours-without-days": () => "write Mo-Fr 09:00-17:00, or Mo-Su where it is every day",
  "hours-grammar": () => "write 24/7, or as Mo-Fr 09:00-17:00; Sa 10:00-12:00",
  "shelter-office": () => "keep it only if the provider publishes it as an office",
  "secret-city": () => "name a region in coverage instead",
  "no-contact": () => "how does one reach it? add what its page gives",
  "free-mail": () => "look for an address of the organization's own",
  "dead-prefix": () => "look up how the number is dialled today",
  "phone-implausible": () => "compare it with the page; if it stands there so, leave it",
  "keys-unsorted": () => "referral check --fix puts them in order",
  "exception-dead": () => "delete it",
  "not-readable": () => "it must be a file, or a link to one: look what it is, and at its permissions",
};
