import { words } from "../text.ts";
import type { DraftOrganization } from "./draft.ts";

const longest = 6;

/**
 * An id of the form that `check` wants (rule id-form): the country and the words of the name, in Latin letters. A name in another
 * script gives way to another name, or to the host of the website; where nothing is left the id says so little that a person
 * will choose a better one.
 */
export const draftId = (organization: DraftOrganization, country: string, isTaken: (id: string) => boolean): string => {
  const { name, alternate_names = [], website = "" } = organization;
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(website)?.[1] ?? "";
  const stem = [name, ...alternate_names, host.replaceAll(".", " ")].map(latin).find((one) => one !== "") ?? "record";
  const id = `${country.toLowerCase()}-${stem}`;
  if (!isTaken(id)) return id;
  let n = 2;
  while (isTaken(`${id}-${n}`)) n++;
  return `${id}-${n}`;
};

/** "" where the text has a word in another script: half a name misleads. */
const latin = (text: string): string => {
  const all = words(text);
  return all.every((word) => /^[a-z0-9]+$/.test(word)) ? all.slice(0, longest).join("-") : "";
};
