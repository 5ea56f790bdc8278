import type { Directory } from "../../core/directory/directory.ts";
import type { Answer } from "../../formats/completion/answer.ts";
import { countryCandidates } from "./country-candidates.ts";

/** Ids of providers that begin so. The first part of an id is its country (lint rule id-form): no other country is read. */
export const providerIds = (begun: string, directory: Directory): Answer => {
  const typed = begun.toLowerCase();
  const [country, ...others] = countryCandidates(directory)
    .map(({ value, about }) => ({ value: `${value.toLowerCase()}-`, ...(about && { about }) }))
    .filter(({ value }) => value.startsWith(typed) || typed.startsWith(value));
  if (country === undefined) return { candidates: [] };
  if (others.length > 0) return { candidates: [country, ...others], goesOn: true };
  const organizations = directory.country(country.value.slice(0, -1).toUpperCase())?.organizations ?? [];
  return { candidates: organizations.map(({ id, name }) => ({ value: id, about: name })) };
};
